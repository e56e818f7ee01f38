import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { readFileSync } from 'node:fs';
import { until } from '../support/deep-query.mjs';
import { startPortal } from '../../stories/portal/serve.mjs';
import { all, inEveryEngine, isAsking, settled, standing, untilAsking, wait } from './portal.mjs';

const text = readFileSync(new URL('../../stories/portal/cookies.json', import.meta.url), 'utf8');
const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const whole = JSON.parse(text);
const isNecessary = ({ category, id }) => (category ?? id) === 'necessary';
const necessary = JSON.stringify({
  ...whole,
  categories: whole.categories.filter(isNecessary),
  services: whole.services.filter(isNecessary),
});
const dist = new URL('../../dist/cdn/', import.meta.url);
const html = 'text/html; charset=utf-8';
const page = (head, body = '', foot = '') => ({
  type: html,
  body: `<!doctype html><html lang="fr"><head><title>x</title>${head}</head>
    <body><main><h1>Page</h1>${body}</main>${foot}</body></html>`,
});
const src = 'src="/cdn/auto.js" data-src="/cookies.json"';

/** The ways in which a CMS, or its plugins, write the one script. */
const ways = {
  'module async in the head': page(`<script type="module" async ${src}></script>`),
  'module at the end of the body': page('', '', `<script type="module" ${src}></script>`),
  'classic in the head': page(`<script ${src}></script>`),
  'classic, deferred': page(`<script defer ${src}></script>`),
  'classic, async': page(`<script async ${src}></script>`),
  'classic at the end of the body': page('', '', `<script ${src}></script>`),
  'with the version that WordPress adds': page(`<script src="/cdn/auto.js?ver=6.9" data-src="/cookies.json"></script>`),
  'twice, once without settings': page(
    `<script type="module" src="/cdn/auto.js"></script>`,
    '',
    `<script ${src}></script>`,
  ),
  'twice the same': page(`<script ${src}></script>`, '', `<script ${src}></script>`),
  'with the declaration as text': page(`<script defer src="/cdn/auto.js" data-declaration="${escape(text)}"></script>`),
  'with the declaration in the page': page(
    '<script async src="/cdn/auto.js"></script>',
    `<script type="application/json" data-cookie-declaration>${text}</script>`,
  ),
  'with an element that names the declaration': page(
    '<script type="module" src="/cdn/auto.js"></script>',
    '<cookie-table src="/cookies.json"></cookie-table>',
  ),
};

const wayPages = Object.fromEntries(Object.values(ways).map((each, i) => [`/way-${i}.html`, each]));

const placed = page(
  `<script type="module" src="/cdn/auto.js" data-src="/cookies.json"></script>`,
  `<div id="own" class="wide" data-cookie-preferences data-heading-level="3"></div>
   <table data-cookie-table data-category="statistics"><tr><th>Nom du cookie</th></tr><tr><td>_mn_id.*</td></tr></table>
   <div data-cookie-gate data-service="atlas"><template><p id="let-in">Carte</p></template></div>`,
);

const pages = {
  ...wayPages,
  '/placed.html': placed,
  '/bare.html': page(`<script type="module" src="/cdn/auto.js" data-src="/cookies.json"></script>`),
  '/charter-as-source.html': page(`<script type="module" src="/cdn/auto.js" data-src="/plain-charter.html"></script>`),
  '/plain-charter.html': page(
    '',
    `<cookie-table><table><tr><th>Prestataire</th><th>Nom du cookie</th><th>Finalités</th></tr>
      <tr><td>Radio locale</td><td>radio_ecoute</td><td>Compter les écoutes.</td></tr></table></cookie-table>`,
  ),
  '/nobody-asked.html': page(
    `<script type="module" src="/cdn/auto.js" data-declaration="${escape(necessary)}"></script>`,
  ),
};

// Another origin serves the package, as a CDN does; the page's policy names it.
let cdn;
before(async () => {
  cdn = await startPortal();
  const headers = {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' ${cdn.origin}`,
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'report-uri /csp-report',
    ].join('; '),
  };
  const tag = (kind) => `<script ${kind} src="${cdn.origin}/cdn/auto.js" data-src="/cookies.json"></script>`;
  for (const kind of foreign) pages[`/${kind}.html`] = { ...page(tag(kind)), headers };
});
after(() => cdn?.close());
const foreign = ['async', 'type=module'];

inEveryEngine(
  'the one script',
  (journey) => {
    for (const [i, way] of Object.keys(ways).entries()) {
      journey.it(`asks, first in the page, and keeps the answer: ${way}`, async () => {
        const page = await journey.visit(`/way-${i}.html`);
        await untilAsking(page, true);
        const banners = await page.evaluate(() => ({
          count: document.querySelectorAll('cookie-banner').length,
          isFirst: document.body.firstElementChild.localName === 'cookie-banner',
        }));
        assert.deepEqual(banners, { count: 1, isFirst: true });
        await page.click('[data-action="refuse-all"]');
        await untilAsking(page, false);
        await page.reload();
        await settled(page);
        assert.deepEqual(await standing(page), all('refused'));
        assert.equal(await isAsking(page), false);
      });
    }

    for (const kind of foreign) {
      journey.it(`works from another origin under a strict policy: ${kind}`, async () => {
        const page = await journey.visit(`/${kind}.html`);
        await untilAsking(page, true);
        await page.click('[data-action="accept-all"]');
        await untilAsking(page, false);
        assert.deepEqual(await standing(page), all('granted'));
      });
    }

    journey.it('loads no element where nobody is to be asked', async () => {
      const page = await journey.visit('/nobody-asked.html');
      await settled(page);
      assert.equal(await isAsking(page), false);
      assertNoElements(scripts(journey.portal));
    });

    journey.it('loads no element for somebody who has chosen, on a page that has none', async () => {
      const page = await journey.visit('/');
      await page.click('[data-action="refuse-all"]');
      await untilAsking(page, false);
      await page.goto(`${journey.portal.origin}/blank.html`);
      journey.portal.requests.length = 0;
      await page.goto(`${journey.portal.origin}/bare.html`);
      await settled(page);
      assertNoElements(scripts(journey.portal));
    });

    journey.it('fetches the preferences once it is idle, and what keeps focus clear when one moves', async () => {
      const page = await journey.visit('/bare.html');
      await untilAsking(page, true);
      const isLoaded = (name) =>
        page.evaluate(
          (file) => performance.getEntriesByType('resource').some((each) => each.name.includes(file)),
          name,
        );
      const [preferences, focus] = ['/parts/preferences-', '/parts/covered-focus'];
      assert.equal(await isLoaded(focus), false);
      await until(() => isLoaded(preferences), 'the preferences');
      await page.press('Tab');
      await until(() => isLoaded(focus), 'what keeps focus clear');
    });

    journey.it('opens what is gated, however late it comes', async () => {
      const page = await journey.visit('/bare.html');
      await page.click('[data-action="accept-all"]');
      await untilAsking(page, false);
      await page.evaluate(() => {
        const image = document.createElement('img');
        Object.assign(image.dataset, { src: '/icone.svg', service: 'mesure-normande' });
        document.body.append(image);
      });
      await wait(page, () => document.querySelector('img[data-src]').hasAttribute('src'));
    });

    journey.it('makes elements of what an editor’s filter lets through, and of what comes later', async () => {
      const page = await journey.visit('/placed.html');
      await wait(page, () => Boolean(document.querySelector('cookie-preferences')?.shadowRoot?.querySelector('h3')));
      const made = await page.evaluate(() => {
        const { id, className } = document.querySelector('cookie-preferences');
        return { id, className, isInTable: document.querySelector('cookie-table > table') !== null };
      });
      assert.deepEqual(made, { id: 'own', className: 'wide', isInTable: true });
      assert.equal(await page.evaluate(() => document.querySelector('#let-in') === null), true);
      await page.click('[data-action="accept-all"]');
      await wait(page, () => document.querySelector('cookie-gate > #let-in') !== null);

      await page.evaluate(() => {
        const late = document.createElement('section');
        late.dataset.cookieCharter = '';
        const box = document.createElement('div');
        box.append(late);
        document.querySelector('main').append(box);
      });
      assert.ok(
        await wait(page, () => Boolean(document.querySelector('cookie-charter')?.shadowRoot?.querySelector('h2'))),
      );
    });

    journey.it('asks by the table of a charter page that an editor keeps', async () => {
      const page = await journey.visit('/charter-as-source.html');
      await untilAsking(page, true);
      const names = await page.evaluate(() =>
        document[Symbol.for('charte-cookies/page-consent/1')].snapshot.declaration.providers.map(({ name }) => name),
      );
      assert.ok(names.includes('Radio locale'), names.join());
    });
  },
  { pages },
);

function scripts({ requests }) {
  const paths = requests.map(({ path }) => path).filter((path) => path.startsWith('/cdn/') && !path.endsWith('.map'));
  return paths.map((path) => path.slice('/cdn/'.length));
}

/** The page floor knows no Lit, and whatever brings an element brings that. */
function assertNoElements(names) {
  assert.ok(names.includes('auto.js'));
  const withLit = names.filter((name) => readFileSync(new URL(name, dist), 'utf8').includes('litElementVersions'));
  const elements = names.filter((name) => /^(all|banner|charter|gate|preferences|table)\.js$/.test(name));
  assert.deepEqual([...withLit, ...elements], []);
}
