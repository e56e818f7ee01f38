/**
 * Refusing, with two tabs, a server of the site that sets a cookie no script can see, and a server of another company, whose
 * log says whether it was asked for anything.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startPortal } from '../../stories/portal/serve.mjs';
import { until } from '../support/deep-query.mjs';
import { go, inEveryEngine, settled, wait } from './portal.mjs';

const script = (body, headers = {}) => ({ type: 'text/javascript; charset=utf-8', body, headers });
const html = (body) => ({
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'content-security-policy': "default-src * 'unsafe-inline'" },
});
const svg = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' };

const serverCookie = { 'set-cookie': 'ailleurs=1; HttpOnly; Path=/' };
const theirs = await startPortal({
  pages: {
    '/ailleurs.js': script("document.body.dataset.ailleurs = 'ran';", serverCookie),
    '/dedans.js': script("document.body.dataset.dedans = 'ran';"),
    '/ailleurs.svg': { ...svg, headers: serverCookie },
    '/ailleurs.html': html('<!doctype html><title>Ailleurs</title>'),
  },
});
after(() => theirs.close());
const other = `http://127.0.0.1:${new URL(theirs.origin).port}`;
const asked = () => theirs.requests.map(({ path }) => path);

const declaration = {
  site: { name: 'Exemple', url: 'https://www.example.fr' },
  categories: [{ id: 'necessary' }, { id: 'statistics' }, { id: 'embeds' }],
  providers: [
    { id: 'exemple', name: 'Exemple', privacyPolicy: '/confidentialite' },
    { id: 'ailleurs', name: 'Ailleurs', privacyPolicy: '/confidentialite' },
  ],
  services: [
    {
      id: 'compteur',
      name: 'Compteur',
      provider: 'exemple',
      category: 'statistics',
      cookies: [
        { name: 'compteur_serveur', purpose: 'Compter.', duration: 'P1M', httpOnly: true },
        { name: 'compteur_page', purpose: 'Compter.', duration: 'P1M' },
      ],
    },
    {
      id: 'ailleurs',
      name: 'Ailleurs',
      provider: 'ailleurs',
      category: 'embeds',
      hosts: ['127.0.0.1'],
      cookies: [{ name: 'ailleurs', purpose: 'Afficher.', duration: 'session', party: 'third' }],
    },
  ],
};

/** What a page of the site holds back, and how it notes what it is told. */
const page = (first = '') =>
  html(`<!doctype html><html lang="fr"><head><title>Exemple</title>${first}
    <script>
      window.heard = [];
      window.warned = [];
      console.warn = (text) => warned.push(text);
      document.addEventListener('cookie-consent-change', ({ revoked, leftovers }) =>
        heard.push({ revoked, leftovers: leftovers.map(({ cookie, reason }) => cookie.name + ': ' + reason) }));
      document.addEventListener('cookie-reload-request', ({ withdrawn }) => heard.push({ withdrawn }));
    </script>
    <script type="module" async src="/cdn/auto.js" data-src="/exemple.json"></script></head>
    <body><h1>Exemple</h1>
    <script type="text/plain" data-service="compteur" src="/compteur.js"></script>
    <script type="text/plain" data-service="ailleurs" src="${other}/ailleurs.js"></script>
    <img alt="" data-src="${other}/ailleurs.svg" data-service="ailleurs">
    <iframe title="Ailleurs" data-src="${other}/ailleurs.html" data-service="ailleurs"></iframe>
    <video data-poster="${other}/ailleurs.svg?affiche" data-src="/tiers/video/extrait.wav" preload="none" data-service="ailleurs"></video>
    <cookie-gate service="ailleurs"><template>
      <p>Ailleurs</p><img alt="" data-src="${other}/ailleurs.svg?image"><script data-src="${other}/dedans.js"></script>
    </template></cookie-gate>
    </body></html>`);

/** A browser that keeps nothing: neither cookies nor storage. */
const forgetful = `<script>
  Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
  for (const name of ['setItem', 'getItem']) Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError'); };
</script>`;

const pages = {
  '/exemple.html': page(),
  '/suite.html': page(),
  '/dossier/sous/page.html': page(),
  '/oublieux.html': page(forgetful),
  '/exemple.json': { type: 'application/json; charset=utf-8', body: JSON.stringify(declaration) },
  '/compteur.js': script("document.cookie = 'compteur_page=1; Path=/'; document.body.dataset.compteur = 'ran';", {
    'set-cookie': 'compteur_serveur=1; HttpOnly; Path=/',
  }),
};

const decide = (tab, verb) =>
  tab.evaluate((name) => void setTimeout(() => document[Symbol.for('charte-cookies/page-consent/1')][name]()), verb);
const state = (tab, id) =>
  tab.evaluate((of) => document[Symbol.for('charte-cookies/page-consent/1')].snapshot.states[of], id);
const untilRan = (tab) =>
  wait(tab, () => ['compteur', 'ailleurs', 'dedans'].every((name) => document.body.dataset[name]));
const quiet = (tab) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
const told = (tab) => tab.evaluate(() => ({ heard: window.heard, warned: window.warned }));

inEveryEngine(
  'A11: refusal with two tabs, and servers that set cookies of their own',
  (journey) => {
    const pagesAsked = () => journey.portal.requests.filter(({ path }) => path.endsWith('.html')).length;

    journey.it('another company is asked for nothing before consent, nor after a refusal', async () => {
      theirs.requests.length = 0;
      const tab = await journey.visit('/exemple.html');
      await quiet(tab);
      assert.deepEqual(asked(), []);
      await decide(tab, 'refuseAll');
      await quiet(tab);
      await go(tab, `${journey.portal.origin}/suite.html`);
      await tab.reload();
      await settled(tab);
      await quiet(tab);
      assert.deepEqual(asked(), []);
      assert.deepEqual(
        journey.portal.requests.filter(({ path }) => path === '/compteur.js'),
        [],
      );
    });

    journey.it(
      'a refusal in one tab is true in the other, and what cannot be erased is told in both, once',
      async () => {
        const first = await journey.visit('/exemple.html');
        theirs.requests.length = 0;
        await decide(first, 'acceptAll');
        await untilRan(first);
        const all = ['/ailleurs.svg?affiche', '/ailleurs.svg?image', '/ailleurs.html', '/dedans.js'];
        for (const path of all) await until(() => asked().includes(path), path, 20_000);
        const second = await journey.open('/suite.html');
        await untilRan(second);
        const names = async () => (await first.cookies()).map(({ name }) => name);
        assert.ok((await names()).includes('compteur_page'));

        await decide(second, 'withdraw');
        await wait(first, () => window.heard.some(({ withdrawn }) => withdrawn));
        await quiet(second);
        for (const tab of [first, second]) {
          assert.deepEqual([await state(tab, 'statistics'), await state(tab, 'ailleurs')], ['refused', 'refused']);
          const { heard, warned } = await told(tab);
          const [{ leftovers }] = heard.filter(({ revoked }) => revoked?.length);
          assert.deepEqual(leftovers, ['compteur_serveur: http-only', 'ailleurs: third-party']);
          assert.equal(warned.filter((text) => text.includes('compteur_serveur')).length, 1);
          assert.match(warned.join(), /compteur_serveur of "compteur": let the server expire it/);
          assert.equal(await tab.evaluate(() => document.querySelectorAll('img[src], iframe[src]').length), 0);
        }
        assert.equal((await names()).includes('compteur_page'), false);

        theirs.requests.length = 0;
        await decide(first, 'acceptAll');
        await wait(second, () => document.querySelectorAll('iframe[src]').length === 1);
        await decide(first, 'withdraw');
        await wait(second, () => document.querySelectorAll('iframe[src]').length === 0);
        await quiet(first);
        for (const tab of [first, second]) {
          const { warned } = await told(tab);
          assert.equal(warned.filter((text) => text.includes('compteur_serveur')).length, 1, 'it is said once');
        }

        theirs.requests.length = 0;
        for (const tab of [first, second]) {
          await tab.reload();
          await settled(tab);
        }
        await quiet(first);
        assert.deepEqual(asked(), []);
      },
    );

    journey.it(
      'what was set for parents of the host and folders of the page is erased; a suffix is no site',
      async () => {
        const { port } = new URL(journey.portal.origin);
        const tab = await journey.visit('/exemple.html');
        await go(tab, `http://www.mairie.exemple.localhost:${port}/dossier/sous/page.html`);
        await tab.evaluate(() => {
          const domains = ['', '; Domain=www.mairie.exemple.localhost', '; Domain=mairie.exemple.localhost'];
          for (const domain of [...domains, '; Domain=exemple.localhost']) {
            for (const path of ['/', '/dossier', '/dossier/', '/dossier/sous/']) {
              for (const name of ['compteur_page', 'compteur_page_2', 'mon_compteur_page'])
                document.cookie = `${name}=1; Path=${path}${domain}`;
            }
          }
        });
        const names = () => tab.evaluate(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]));
        const count = async (name) => (await names()).filter((each) => each === name).length;
        assert.equal(await count('compteur_page'), 16);
        await decide(tab, 'refuseAll');
        await wait(
          tab,
          () => !document.cookie.includes('; compteur_page=') && !document.cookie.startsWith('compteur_page='),
        );
        const others = await Promise.all(['compteur_page', 'compteur_page_2', 'mon_compteur_page'].map(count));
        assert.deepEqual(others, [0, 16, 16], 'names that contain another are somebody else’s');
      },
    );

    journey.it('each tab in which something ran starts anew, once', async () => {
      const first = await journey.visit('/exemple.html');
      await decide(first, 'acceptAll');
      await untilRan(first);
      const second = await journey.open('/suite.html');
      await untilRan(second);
      const before = pagesAsked();
      theirs.requests.length = 0;
      for (const tab of [first, second]) await tab.evaluate(() => void (window.mayReload = window.isOld = true));
      await decide(first, 'withdraw');
      for (const tab of [first, second]) {
        await wait(tab, () => window.isOld === undefined && document.readyState === 'complete');
        await settled(tab);
        await tab.evaluate(() => void (window.mayReload = true));
      }
      await quiet(first);
      await quiet(second);
      assert.equal(pagesAsked() - before, 2);
      await decide(first, 'withdraw');
      await decide(second, 'refuseAll');
      await quiet(first);
      await quiet(second);
      assert.equal(pagesAsked() - before, 2, 'what did not run is no reason');
      assert.deepEqual(asked(), []);
    });

    journey.it('a browser that keeps nothing starts the page anew once, and asks again', async () => {
      const tab = await journey.visit('/oublieux.html');
      await decide(tab, 'acceptAll');
      await untilRan(tab);
      const before = pagesAsked();
      await tab.evaluate(() => void (window.mayReload = window.isOld = true));
      theirs.requests.length = 0;
      await decide(tab, 'withdraw');
      await wait(tab, () => window.isOld === undefined && document.readyState === 'complete');
      await settled(tab);
      await tab.evaluate(() => void (window.mayReload = true));
      await quiet(tab);
      await quiet(tab);
      assert.equal(pagesAsked() - before, 1);
      assert.equal(await state(tab, 'statistics'), 'undecided');
      assert.deepEqual(asked(), []);
    });
  },
  { pages },
);
