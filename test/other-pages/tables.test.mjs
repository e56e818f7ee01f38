/**
 * Tables of cookies as real sites write them are read as declarations: facts of 37 public pages (`real/`), others of each kind
 * (`siblings/`), and whole pages (`pages/`). On-other-pages.md, kinds 5 to 8 and 12; CONFORMITY D2, A11.
 *
 * An expected row: `name`, `provider` (`self` is the site’s own), `purpose` (a word of it), `duration` (ISO 8601, `session`, or
 * words that are kept), `category`; `|` between alternatives, null where the page does not say.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { auto, page } from '../support/sites.mjs';
import { chromium, inEngines, inFrames } from '../support/visitor.mjs';

const folder = new URL('../fixtures/charters/', import.meta.url);
const text = (name) => readFileSync(new URL(name, folder), 'utf8');

inEngines('A table that an editor wrote', chromium, ({ it }) => {
  it('is read nearly whole on real pages, and never refused for one row', async ({ site, open }) => {
    const { right, cells, whole, lines } = await read(site, open, 'real');
    assert.ok(right >= cells * 0.95, `${right} of ${cells} cells:\n${lines.join('\n')}`);
    assert.ok(whole >= 32, `${whole} tables whole:\n${lines.join('\n')}`);
    assert.deepEqual(
      lines.filter((line) => line.includes('refused')),
      [],
    );
  });

  it('is read whole in the six languages, of every kind', async ({ site, open }) => {
    const { lines } = await read(site, open, 'siblings');
    assert.deepEqual(lines, []);
  });

  const declared = ({ declaration }) =>
    declaration.services.flatMap((service) =>
      service.cookies.map((cookie) => ({
        ...cookie,
        category: service.category,
        provider: providerOf(declaration, service),
      })),
    );
  /** A page of `pages/`, with our script, its cookies, and what it tells. */
  const visit = async (site, open, name) => {
    const [, body] = /<body>(.*)<\/body>/s.exec(text(`pages/${name}.html`));
    site.files['/'] = page(auto(''), body);
    const tab = await open('/');
    return { tab, seen: await tab.until(({ isAsking }) => isAsking, 'the banner') };
  };

  it('has the category that the heading over it says, and refusing leaves what is necessary', async ({
    site,
    open,
  }) => {
    const { tab, seen } = await visit(site, open, '07-heading-says-category');
    assert.deepEqual(seen.asked, ['statistics']);
    await tab.answer('refuse-all');
    await tab.until(({ stored }) => stored, 'the refusal');
    await tab.upTo(400);
    assert.match(await tab.evaluate(() => document.cookie), /XSRF-TOKEN=abc/);
    assert.deepEqual(told(seen), []);
  });

  it('is not lost for one name in words', async ({ site, open }) => {
    const { seen } = await visit(site, open, '08-one-name-in-words');
    assert.deepEqual(
      declared(seen).map(({ name, inWords = false }) => [name, inWords]),
      [
        ['sid', false],
        ['Cookies de session', true],
        ['_pk_id*', false],
      ],
    );
    assert.equal(told(seen).length, 1, 'told once');
  });

  it('has the headings of its second row', async ({ site, open }) => {
    const { seen } = await visit(site, open, '09-two-heading-rows');
    assert.deepEqual(declared(seen), [
      { name: '_pk_id', purpose: 'Compter', duration: 'P13M', category: 'statistics', provider: 'Matomo' },
    ]);
    assert.deepEqual(told(seen), []);
  });

  it('has the headings of real pages', async ({ site, open }) => {
    const { seen } = await visit(site, open, '10-headings-of-real-pages');
    assert.deepEqual(
      declared(seen).map(({ provider, purpose, duration }) => [provider, purpose, duration]),
      [
        ['Google Analytics', 'Distinguer les visiteurs', 'P2Y'],
        ['Meta', 'Targeting', 'P3M'],
      ],
    );
    assert.deepEqual(told(seen), []);
  });

  it('is shown with one column of durations', async ({ site, open }) => {
    const { tab, seen } = await visit(site, open, '11-durations-mixed');
    assert.deepEqual(
      declared(seen).map(({ duration, extra }) => duration ?? extra.duration),
      ['P13M', 'P1Y1M', 'P1Y', 'Persistant'],
    );
    await tab.raw.waitFor(() => Boolean(document.querySelector('cookie-table')?.shadowRoot?.querySelector('thead')));
    const headings = await tab.evaluate(() =>
      [...document.querySelector('cookie-table').shadowRoot.querySelectorAll('table:first-of-type thead th')].map(
        (each) => each.textContent.trim(),
      ),
    );
    assert.equal(headings.filter((heading) => heading.startsWith('Durée')).length, 1, headings.join());
  });

  it('means every name by a placeholder, so that refusing erases', async ({ site, open }) => {
    const { tab } = await visit(site, open, '20-name-placeholders');
    await tab.evaluate(() => void (document.cookie = '_ga_ABC123=1; path=/'));
    await tab.answer('refuse-all');
    await tab.until(({ stored }) => stored, 'the refusal');
    await tab.raw.waitFor(() => !document.cookie.includes('_ga_ABC123'));
  });

  it('has nothing erased of what nobody classified', async ({ site, open }) => {
    const body = '<cookie-charter><table><tr><th>Cookie</th></tr><tr><td>sessionid</td></tr></table></cookie-charter>';
    site.files['/'] = page(auto(''), `${body}<script>document.cookie = 'sessionid=1; path=/'</script>`);
    const tab = await open('/');
    const { asked } = await tab.until(({ isAsking }) => isAsking, 'the banner');
    assert.deepEqual(asked, ['unclassified']);
    await tab.answer('refuse-all');
    await tab.until(({ stored }) => stored, 'the refusal');
    await tab.upTo(500);
    assert.match(await tab.evaluate(() => document.cookie), /sessionid=1/);
  });

  it('names no host as the one who answers for the site', async ({ site, open }) => {
    const body =
      '<cookie-table category="statistics"><table><tr><th>Cookie</th></tr><tr><td>_pk_id</td></tr></table></cookie-table>';
    site.files['/'] = page(auto(''), body);
    site.files['/named'] = page(
      auto(''),
      body.replace('<cookie-table', '<cookie-table data-controller="Commune de Bourg"'),
    );
    const tab = await open('/');
    const words = async () => {
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      return tab.evaluate(() => document.querySelector('cookie-banner').shadowRoot.textContent);
    };
    assert.doesNotMatch(await words(), /localhost/);
    await tab.go('/named');
    assert.match(await words(), /Commune de Bourg/);
  });
});

const told = (seen) => seen.told.filter((each) => /^(warn|error): /.test(each));

/** Opens each table of a folder in a charter of its own, and compares what is declared with what should be. */
async function read(site, open, name) {
  const expected = JSON.parse(text(`${name}/expected.json`));
  const files = Object.keys(expected);
  for (const file of files) {
    const { type, body } = page(auto(''), `<cookie-charter>${text(`${name}/${file}`)}</cookie-charter>`);
    site.files[`/${file}`] = { type, body: body.replace('lang="fr"', `lang="${expected[file].lang}"`) };
  }
  site.files['/'] = page('');
  const tab = await open('/');
  // Their choices are not those of one site.
  const reports = await inFrames(
    tab,
    files.map((file) => `/${file}`),
    { together: 4, limit: 15_000 },
  );
  const sum = { right: 0, cells: 0, whole: 0, lines: [] };
  files.forEach((file, i) => {
    const { right, cells, wrong } = compare(expected[file].rows, reports[i]);
    sum.right += right;
    sum.cells += cells;
    if (!wrong.length) sum.whole += 1;
    sum.lines.push(...wrong.map((each) => `${file}: ${each}`));
  });
  return sum;
}

function compare(rows, { declaration, told: said }) {
  const left = (declaration?.services ?? []).flatMap((service) =>
    service.cookies.map((cookie) => ({ ...cookie, service, provider: providerOf(declaration, service) })),
  );
  const wrong = declaration ? [] : [`refused: ${said[0] ?? 'in silence'}`];
  let right = 0;
  let cells = 0;
  for (const row of rows) {
    const at = left.findIndex((each) => each.name === row.name);
    const cookie = at < 0 ? undefined : left.splice(at, 1)[0];
    for (const field of ['name', 'provider', 'purpose', 'duration', 'category']) {
      if (row[field] === null || row[field] === undefined) continue;
      cells += 1;
      if (cookie && row[field].split('|').some((want) => isMet[field](want, cookie))) right += 1;
      else wrong.push(`${field} of ${row.name} should be ${row[field]}`);
    }
  }
  wrong.push(...left.map((each) => `nobody wrote ${each.name}`));
  return { right, cells, wrong };
}

const isMet = {
  name: (want, cookie) => cookie.name === want,
  provider: (want, { provider, service }) => (want === 'self' ? service.provider === 'site' : provider === want),
  purpose: (want, { purpose }) => purpose.toLowerCase().includes(want.toLowerCase()),
  duration: (want, { duration, extra }) =>
    lengthOf(want) === lengthOf(duration) || Boolean(!duration && extra?.duration?.includes(want)),
  category: (want, { service }) => service.category === want,
};

/** Twelve months are a year. */
function lengthOf(duration = '') {
  const [, years, months, rest] = /^P(?:(\d+)Y)?(?:(\d+)M)?(.*)$/.exec(duration) ?? [];
  return rest === undefined ? duration : `${Number(years ?? 0) * 12 + Number(months ?? 0)} ${rest}`;
}

function providerOf(declaration, service) {
  return declaration.providers.find(({ id }) => id === service.provider).name;
}
