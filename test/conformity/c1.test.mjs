import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { googleValues, openSite } from '../effects/signals/site.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { until } from '../support/deep-query.mjs';

const declaration = (google) => ({
  site: { name: 'Exemple', url: 'https://www.example.fr' },
  categories: ['necessary', 'preferences', 'statistics', 'marketing'].map((id) => ({ id })),
  services: [],
  providers: [],
  signals: { google },
});

/** A page with Google's tag behind a gate. `head` is what stands before it. */
const page = (head, google) => ({
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
  body: `<!doctype html><title>.</title>${head}
    <script type="module">
      // What is withdrawn here does not start the page anew.
      document.addEventListener('cookie-reload-request', (event) => event.preventDefault());
      import { pageConsent } from '/npm/store.js';
      window.store = pageConsent();
      store.declare(${JSON.stringify(declaration(google))});
    </script>
    <script type="text/plain" data-category="statistics" data-src="/gtag.js"></script>`,
});

const head = '<script src="/cdn/head.js" data-signals="google"></script>';
const settings = { waitForUpdate: 500, region: ['FR', 'BE'], adsDataRedaction: true, urlPassthrough: true };
const tag = { type: 'text/javascript; charset=utf-8', body: 'window.atStart = window.dataLayer.length;' };
const pages = {
  '/blank': '<!doctype html><title>.</title>',
  '/gtag.js': tag,
  '/head': page(head, true),
  '/alone': page('', settings),
  '/early': page(`${head}<script src="/gtag.js"></script>`, true),
};

for (const engine of availableEngines()) {
  describe(`C1: Google consent mode v2 (${engine})`, () => {
    let site;
    before(async () => (site = await openSite(engine, pages)));
    after(() => site?.close());

    async function visit(path) {
      const shown = await site.visit(path);
      await shown.waitFor(() => window.store?.snapshot.declaration && window.dataLayer);
      return shown;
    }

    const commands = (shown) =>
      shown.evaluate(() => Array.from(window.dataLayer, (entry) => Array.from(entry)).filter(([name]) => name));
    const act = (shown, verb, ...args) => shown.evaluate((name, list) => void window.store[name](...list), verb, args);
    const tagsAsked = () => site.portal.requests.filter(({ path }) => path === '/gtag.js').length;

    it('the default denies seven types before any tag, and no tag loads before consent', async () => {
      const shown = await visit('/head');
      const [[consent, kind, values]] = await commands(shown);
      assert.deepEqual([consent, kind, values], ['consent', 'default', googleValues()]);
      assert.equal(Object.keys(values).length, 7);
      await act(shown, 'refuseAll');
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(tagsAsked(), 0);
      await act(shown, 'acceptAll');
      await until(async () => tagsAsked() === 1, 'the tag');
    });

    it('stored grants are replayed at once: a tag that loads next finds them', async () => {
      const first = await visit('/head');
      await act(first, 'choose', { statistics: true, marketing: false, preferences: false });
      await first.goto(`${site.portal.origin}/early`);
      assert.equal(await first.waitFor(() => window.atStart), 2);
      assert.deepEqual((await commands(first)).slice(0, 2), [
        ['consent', 'default', googleValues()],
        ['consent', 'update', googleValues('analytics_storage')],
      ]);
    });

    it('there is one update per decision', async () => {
      const shown = await visit('/head');
      // The code that tells has come when it has answered the first.
      await act(shown, 'acceptAll');
      await shown.waitFor(() => window.dataLayer.length === 2);
      for (const verb of ['acceptAll', 'refuseAll', 'refuseAll', 'withdraw']) await act(shown, verb);
      await act(shown, 'choose', { marketing: true });
      const all = Object.keys(googleValues());
      assert.deepEqual(
        (await commands(shown)).map(([, kind, values]) => [kind, values]),
        [
          ['default', googleValues()],
          ['update', googleValues(...all)],
          ['update', googleValues()],
          ['update', googleValues('ad_storage', 'ad_user_data', 'ad_personalization')],
        ],
      );
    });

    it('wait_for_update, region, ads_data_redaction and url_passthrough are the declaration’s to set', async () => {
      const shown = await visit('/alone');
      assert.deepEqual(await commands(shown), [
        ['consent', 'default', { ...googleValues(), wait_for_update: 500, region: ['FR', 'BE'] }],
        ['set', 'ads_data_redaction', true],
        ['set', 'url_passthrough', true],
      ]);
    });
  });
}
