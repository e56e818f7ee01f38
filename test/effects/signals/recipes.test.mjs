/** The recipes of Storybook, run as they stand: their declarations, their pages, and stand-ins for what vendors serve. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../../support/browsers.mjs';
import { until } from '../../support/deep-query.mjs';
import { root } from '../../support/sources.mjs';
import { googleValues, openSite } from './site.mjs';

const vendors =
  /https:\/\/(www\.googletagmanager\.com|matomo\.example\.fr|www\.clarity\.ms|connect\.facebook\.net)(?=\/[^"]*")/g;
const everything = Object.keys(googleValues());

/** The declarations and pages of a recipe, in their order. */
function recipe(name) {
  const text = readFileSync(join(root, `stories/recipes/${name}.mdx`), 'utf8');
  const blocks = (language) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code);
  return { declarations: blocks('json').map((json) => JSON.parse(json)), pages: blocks('html') };
}

/** What a page says that no recipe does: where its store is, and that it does not start anew under a test's hands. */
const watch = `<script>
    document.addEventListener('cookie-reload-request', (event) => event.preventDefault());
    window.errors = [];
    addEventListener('error', (event) => errors.push(event.message ?? String(event.target.src)), true);
  </script>
  <script type="module">
    import { pageConsent } from '/npm/store.js';
    window.store = pageConsent();
  </script>`;

/** A page of a recipe at an address of its own, with its declaration, and stand-ins in place of vendors. */
function pagesOf(path, html, declaration) {
  const local = html
    .replace(vendors, '/vendor')
    .replaceAll('/charte/declaration.json', `${path}.json`)
    .replaceAll('/charte/', '/cdn/')
    .replace('<title>', `${watch}$&`);
  return {
    [path]: page(local),
    [`${path}.json`]: { type: 'application/json; charset=utf-8', body: JSON.stringify(declaration) },
  };
}

const page = (body) => ({
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
});
const vendorScript = (run) => ({ type: 'text/javascript; charset=utf-8', body: `(${run})();` });

/** Each notes what its tool had been told when it loaded. */
const scripts = {
  '/vendor/gtm.js': vendorScript(() => {
    window.found = window.dataLayer.map((entry) => (entry.event ? entry : Array.from(entry)));
  }),
  '/vendor/matomo.js': vendorScript(() => {
    window.found = window._paq.map((command) => command);
  }),
  '/vendor/tag/PROJECT': vendorScript(() => {
    window.found = window.clarity.q.map((command) => Array.from(command));
  }),
  '/vendor/fr_FR/fbevents.js': vendorScript(() => {
    window.found = window.fbq.queue.map((command) => Array.from(command));
  }),
};

const [ga4, matomo, clarity, meta] = ['ga4', 'matomo', 'clarity', 'meta'].map(recipe);
const site = {
  '/blank': '<!doctype html><title>.</title>',
  ...scripts,
  ...pagesOf('/ga4', ga4.pages[0], ga4.declarations[0]),
  ...pagesOf('/ga4-advanced', ga4.pages[1], ga4.declarations[0]),
  ...pagesOf('/matomo', matomo.pages[0], matomo.declarations[0]),
  ...pagesOf('/matomo-exempt', matomo.pages[1], matomo.declarations[1]),
  ...pagesOf('/clarity', clarity.pages[0], clarity.declarations[0]),
  ...pagesOf('/meta', meta.pages[0], meta.declarations[0]),
};

for (const engine of availableEngines()) describe(`recipes (${engine})`, () => test(engine));

function test(engine) {
  let opened;
  before(async () => (opened = await openSite(engine, site)));
  after(() => opened?.close());

  /** Shows a recipe to somebody new, until the page asks or knows that it need not. */
  async function show(path) {
    const page = await opened.visit(path);
    await page.waitFor(() => Boolean(window.store?.snapshot.declaration));
    return page;
  }

  const asked = () => opened.portal.requests.map(({ path }) => path).filter((path) => path.startsWith('/vendor/'));
  const act = (page, verb, ...args) => page.evaluate((name, list) => void window.store[name](...list), verb, args);
  const found = (page) => page.waitFor(() => window.found && JSON.parse(JSON.stringify(window.found)));
  const kinds = (commands) => commands.filter(Array.isArray).map(([name, kind]) => `${name} ${kind}`);

  async function noErrors(page) {
    assert.deepEqual(await page.evaluate(() => window.errors), []);
  }

  it('GA4: nothing is asked of Google before consent, then its tags know what is granted', async () => {
    const page = await show('/ga4');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await act(page, 'refuseAll');
    assert.deepEqual(asked(), []);
    await act(page, 'acceptAll');
    const layer = await found(page);
    assert.deepEqual(asked(), ['/vendor/gtm.js?id=GTM-XXXXXXX']);
    assert.deepEqual(layer[0], ['consent', 'default', googleValues()]);
    const granted = everything.filter((type) => !/functionality|personalization_s/.test(type));
    assert.deepEqual(layer.find((entry) => entry[1] === 'update')[2], googleValues(...granted));
    assert.ok(layer.some(({ event }) => event === 'gtm.js'));
    await act(page, 'withdraw');
    const last = await page.evaluate(() => [...window.dataLayer].filter((entry) => entry[0] === 'consent').at(-1)[2]);
    assert.deepEqual(last, googleValues());
    const events = await page.evaluate(() => window.dataLayer.filter(({ event }) => event === 'cookie_consent_change'));
    assert.deepEqual(
      events.map(({ cookie_consent }) => cookie_consent['google-analytics']),
      [false, true, false],
    );
    await noErrors(page);
  });

  it('GA4: a visitor who comes back is known to Google’s tags as they load', async () => {
    const page = await show('/ga4');
    await act(page, 'choose', { statistics: true, marketing: false });
    await page.reload();
    const layer = await found(page);
    assert.deepEqual(kinds(layer).slice(0, 2), ['consent default', 'consent update']);
    assert.deepEqual(layer[1][2], googleValues('analytics_storage'));
  });

  it('GA4, advanced: tags find the default when they load, and hear of the choice', async () => {
    const page = await show('/ga4-advanced');
    const layer = await found(page);
    assert.deepEqual(layer[0], ['consent', 'default', googleValues()]);
    assert.equal(kinds(layer).filter((kind) => kind === 'consent update').length, 0);
    await act(page, 'acceptAll');
    await page.waitFor(() => window.dataLayer.some((entry) => entry[1] === 'update'));
    await noErrors(page);
  });

  it('Matomo: nothing is asked before consent, then both consents are given', async () => {
    const page = await show('/matomo');
    assert.deepEqual(asked(), []);
    await act(page, 'acceptAll');
    await found(page);
    assert.deepEqual(asked(), ['/vendor/matomo.js']);
    const names = () => page.evaluate(() => window._paq.map(([name]) => name));
    await until(async () => (await names()).includes('setCookieConsentGiven'), 'consent to cookies');
    assert.deepEqual((await names()).slice(0, 4), [
      'requireConsent',
      'requireCookieConsent',
      'setConsentGiven',
      'setCookieConsentGiven',
    ]);
    assert.ok((await names()).includes('trackPageView'));
    await act(page, 'withdraw');
    assert.ok(!(await names()).some((name) => /Given$/.test(name)));
    await noErrors(page);
  });

  it('Matomo, exempt: it counts at once, and knows of an objection before it starts', async () => {
    const page = await show('/matomo-exempt');
    const [first] = await found(page);
    assert.equal(first[0], 'setTrackerUrl');
    await act(page, 'choose', { audience: false });
    await page.waitFor(() => window._paq.some(([name]) => name === 'optUserOut'));
    await page.reload();
    assert.deepEqual((await found(page))[0], ['optUserOut']);
    await noErrors(page);
  });

  it('Clarity: it loads after consent, and finds it given; ads stay denied', async () => {
    const page = await show('/clarity');
    await page.waitFor(() => typeof window.clarity === 'function');
    assert.deepEqual(asked(), []);
    await act(page, 'acceptAll');
    const commands = await found(page);
    assert.deepEqual(asked(), ['/vendor/tag/PROJECT']);
    assert.deepEqual(commands.at(-1), ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]);
    assert.equal(await page.evaluate(() => window.uetq), undefined);
    await act(page, 'withdraw');
    const last = await page.evaluate(() => window.clarity.q.at(-1)[1]);
    assert.deepEqual(last, { ad_Storage: 'denied', analytics_Storage: 'denied' });
    await noErrors(page);
  });

  it('Meta: the pixel loads after consent; revoked before its init, granted after, revoked on withdrawal', async () => {
    const page = await show('/meta');
    assert.deepEqual(asked(), []);
    await act(page, 'acceptAll');
    await found(page);
    assert.deepEqual(asked(), ['/vendor/fr_FR/fbevents.js']);
    const said = () => page.evaluate(() => window.fbq.queue.map(([name, what]) => `${name} ${what}`));
    await until(async () => (await said()).includes('consent grant'), 'the grant');
    assert.deepEqual((await said())[0], 'consent revoke');
    assert.ok((await said()).indexOf('init 1234567890') > 0);
    await act(page, 'withdraw');
    assert.equal((await said()).at(-1), 'consent revoke');
    await noErrors(page);
  });
}
