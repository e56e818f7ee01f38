/** What `?cookie-debug` says in the page itself, of the built package. */
import assert from 'node:assert/strict';
import { until } from '../support/deep-query.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines, patience } from '../support/visitor.mjs';

const link = '<footer><a href="#cookie-preferences">Gérer mes cookies</a></footer>';
const video = '<iframe data-src="/film" title="Film"></iframe>';

/** A declaration of which nothing is to be said. */
const right = () =>
  declaration(({ providers, services }) => {
    providers[0].country = 'FR';
    services.push({
      id: 'choix',
      name: 'Choix',
      provider: 'bourg',
      category: 'necessary',
      cookies: [{ name: 'cookies_preferences', purpose: 'Retenir le choix.', duration: 'P6M' }],
    });
  });

/** Runs in the page: what the panel says, point by point. */
const readPanel = () => {
  const root = document.querySelector('[data-cookie-debug]')?.shadowRoot;
  if (!root) return null;
  const textOf = (element) => element?.textContent ?? '';
  return {
    title: textOf(root.querySelector('.toggle')),
    lang: root.querySelector('.panel').lang,
    points: [...root.querySelectorAll('li')].map((item) => ({
      severity: textOf(item.querySelector('.severity')),
      what: textOf(item.querySelector('.what')),
      all: textOf(item.querySelector('dl')),
      copy: textOf(item.querySelector('pre')),
    })),
  };
};

/** The panel, once it says all of this. A page that has lost a part starts anew meanwhile. */
function panelWith(tab, ...whats) {
  const isSaid = (panel) => whats.every((each) => panel?.points.some(({ what }) => what.includes(each)));
  const look = async () => {
    const panel = await tab.evaluate(readPanel).catch(() => null);
    return isSaid(panel) && panel;
  };
  return until(look, `the panel to say ${whats.join(', ')}`, patience);
}

/** The report has come, so whatever there is to say was said. */
const settled = (tab) => tab.until(({ told }) => told.some((each) => /Conformit(é|y)/.test(each)), 'the report');

inEngines('The panel of ?cookie-debug', everyEngine, ({ it }) => {
  it('says in French, on a French page, what is wrong and what to copy', async ({ site, open }) => {
    site.files['/cookies.json'] = json(right());
    site.files['/'] = page(
      auto(),
      `${marked('statistiques')}<cookie-gate category="embeds-video">${video}</cookie-gate>
      <cookie-gate category="embed">${video}</cookie-gate>
      <script>document.cookie = 'inconnu=1; Path=/'</script>${link}`,
    );
    const tab = await open('/?cookie-debug');
    const { lang, title, points } = await panelWith(tab, 'statistiques', '«\u00a0embed\u00a0»', 'inconnu');
    assert.equal(lang, 'fr');
    assert.match(title, /^Cookies\u00a0: \d+ erreurs, \d avertissement/);
    const about = (text) => points.find(({ what }) => what.includes(text));
    const script = about('«\u00a0statistiques\u00a0»');
    assert.equal(
      script.what,
      '«\u00a0statistiques\u00a0» n’est pas déclaré\u00a0: data-category="statistiques" n’ouvre rien.',
    );
    assert.equal(script.severity, 'Erreur');
    assert.equal(script.copy, 'data-category="statistics"');
    assert.match(script.all, /Vouliez-vous dire «\u00a0statistics\u00a0»/);
    assert.equal(about('«\u00a0embed\u00a0»').copy, 'category="embeds"');
    const cookie = about('inconnu');
    assert.equal(cookie.severity, 'Avertissement');
    assert.deepEqual(JSON.parse(cookie.copy), { name: 'inconnu', purpose: '…' });
    const { told } = await tab.report();
    assert.ok(
      told.some((each) => each.startsWith(`warn: [cookie-debug] ${cookie.what}`)),
      'in the console too',
    );
  });

  it('says in English, on another page, what it says', async ({ site, open }) => {
    site.files['/cookies.json'] = json(right());
    const { type, body } = page(auto(), `${marked('statistiques')}`);
    site.files['/'] = { type, body: body.replace('lang="fr"', 'lang="en"') };
    const tab = await open('/?cookie-debug');
    const { lang, title, points } = await panelWith(tab, 'statistiques', 'withdraw');
    assert.equal(lang, 'en');
    assert.match(title, /^Cookies: 2 errors$/);
    assert.deepEqual(
      points.map(({ severity }) => severity),
      ['Error', 'Error'],
    );
  });

  it('says what is wrong in a declaration that cannot be read', async ({ site, open }) => {
    site.files['/cookies.json'] = json(
      declaration(({ site: own, services }) => {
        own.url = 'bourg';
        services[2].category = 'statistique';
      }),
    );
    site.files['/'] = page(auto(), link);
    const tab = await open('/?cookie-debug');
    const { points } = await panelWith(tab, '$.site.url', '$.services[2].category');
    assert.match(points[0].all, /Trouvé"bourg"/);
    assert.match(points[0].all, /À faireAttendu\u00a0: une adresse absolue/);
    site.files['/cookies.json'] = json('{"site": ');
    await tab.go('/?cookie-debug');
    await panelWith(tab, 'La déclaration a une faute à $.');
    site.lacks = (path) => path === '/cookies.json';
    await tab.go('/?cookie-debug');
    await panelWith(tab, 'Aucune déclaration de cette page n’a pu être lue.');
  });

  it('says which declaration is not read, and that a file did not come', async ({ site, open }) => {
    site.files['/cookies.json'] = json(right());
    site.files['/other.json'] = json(declaration());
    site.files['/'] = page(auto(), `<cookie-table src="/other.json"></cookie-table>${link}`);
    site.lacks = (path) => /parts\/table-/.test(path);
    const tab = await open('/?cookie-debug');
    await panelWith(tab, 'Un fichier du paquet n’a pas pu être chargé.');
    site.lacks = () => false;
    await tab.go('/?cookie-debug');
    await panelWith(tab, 'other.json"> n’est pas lue');
  });

  it('is not there where nothing is wrong, nor without ?cookie-debug', async ({ site, open }) => {
    site.files['/cookies.json'] = json(right());
    site.files['/'] = page(auto(), link);
    site.files['/wrong'] = page(auto(), marked('statistiques'));
    const tab = await open('/?cookie-debug');
    const { told } = await settled(tab);
    assert.ok(!(await tab.evaluate(readPanel)), told.join('\n'));
    await tab.go('/wrong');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.upTo(2500);
    assert.ok(!(await tab.evaluate(readPanel)));
    assert.ok(!site.parts.some((path) => path.includes('/panel')), 'and loads no code for it');
  });
});
