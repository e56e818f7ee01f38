/** The recipes of a film and of maps, run as they stand on the built package, with stand-ins for YouTube and OpenStreetMap. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPortal } from '../../stories/portal/serve.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { until } from '../support/deep-query.mjs';
import { openBrowser } from '../support/driver.mjs';
import { root } from '../support/sources.mjs';

/** The code of a recipe, by language. */
function recipe(name) {
  const text = readFileSync(join(root, `stories/recipes/${name}.mdx`), 'utf8');
  return (language) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code);
}

const hosts = /(https:\/\/)?(www\.youtube-nocookie\.com|www\.openstreetmap\.org|tile\.openstreetmap\.org)/g;
const files = {
  html: (body) => ({
    type: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': "default-src * 'unsafe-inline'" },
  }),
  js: (body) => ({ type: 'text/javascript; charset=utf-8', body }),
  css: (body) => ({ type: 'text/css; charset=utf-8', body }),
  json: (body) => ({ type: 'application/json; charset=utf-8', body }),
  svg: () => ({ type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' }),
};

/** As much of Leaflet as the recipe uses: one tile is asked for. */
function leaflet() {
  const chained = { setView: () => chained };
  window.L = {
    map: (id) => ({ ...chained, setView: () => ({ id }) }),
    marker: () => ({ addTo: () => undefined }),
    tileLayer: (url) => ({
      addTo({ id }) {
        const tile = new Image();
        tile.src = url.replace('{z}/{x}/{y}', '14/8175/5600');
        document.getElementById(id).append(tile);
      },
    }),
  };
}

for (const engine of availableEngines()) {
  describe(`recipes of embeds (${engine})`, () => {
    const opened = [];
    let theirs;
    let browser;
    let page;

    async function serve(pages) {
      const portal = await startPortal({ pages });
      opened.push(portal);
      return portal;
    }

    const foreign = () => `127.0.0.1:${new URL(theirs.origin).port}`;
    const local = (text) =>
      text
        .replace(hosts, (_, scheme) => (scheme ? `http://${foreign()}` : '127.0.0.1'))
        .replaceAll('/charte/declaration', '/declaration')
        .replaceAll('/charte/', '/cdn/');
    const asked = () => theirs.requests.map(({ path }) => path);
    const wait = (fn, ...args) => until(() => page.evaluate(fn, ...args), String(fn), 20_000);
    const quiet = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const press = (action) =>
      page.evaluate((name) => {
        document.querySelector('cookie-gate').shadowRoot.querySelector(`[data-action="${name}"]`).click();
      }, action);
    const decide = (verb) =>
      page.evaluate((name) => {
        document.addEventListener('cookie-reload-request', (event) => event.preventDefault());
        document[Symbol.for('charte-cookies/page-consent/1')][name]();
      }, verb);

    async function show(name, html) {
      const [declaration] = recipe(name)('json');
      const ours = await serve({
        '/page': files.html(local(html)),
        '/declaration.json': files.json(local(declaration)),
        '/moulin.svg': files.svg(),
        '/leaflet/leaflet.js': files.js(`(${leaflet})();`),
        '/leaflet/leaflet.css': files.css('#carte { block-size: 100px; }'),
        '/carte.js': files.js(local(recipe(name)('js')[0] ?? '')),
      });
      theirs.requests.length = 0;
      await page.goto(`${ours.origin}/page`);
      await wait(() =>
        Boolean(document.querySelector('cookie-gate')?.shadowRoot?.querySelector('[data-action="once"]')),
      );
      await wait(() => document.querySelector('cookie-gate').shadowRoot.querySelector('h2').textContent.includes(' '));
      await quiet();
      assert.deepEqual(asked(), [], 'nothing is asked before consent');
    }

    before(async () => {
      theirs = await serve({
        '/embed/VIDEO': files.html('<!doctype html><title>film</title>'),
        '/export/embed.html': files.html('<!doctype html><title>map</title>'),
        '/14/8175/5600.png': files.svg(),
      });
      browser = await openBrowser(engine);
      page = await browser.newPage();
    });

    after(async () => {
      await browser?.close();
      for (const portal of opened) await portal.close();
    });

    /** Where what follows the heading ends, and how wide it is. */
    const box = () =>
      page.evaluate(() => {
        const shown = [document.querySelector('cookie-gate').shadowRoot.querySelector('.placeholder')]
          .concat(document.querySelector('iframe') ?? [])
          .filter((each) => each.getClientRects().length);
        const { width, height } = shown[0].getBoundingClientRect();
        return [shown.length, Math.round(width), Math.round(height)];
      });

    it('YouTube: a poster of the site’s own, the frame’s size and title, and focus', async () => {
      const [html] = recipe('youtube')('html');
      await show('youtube', html);
      assert.equal(await page.evaluate(() => document.querySelector('figure img').getClientRects().length), 1);
      assert.deepEqual(await box(), [1, 640, 360]);
      await press('once');
      await until(() => asked().length, 'the film', 20_000);
      assert.deepEqual(asked(), ['/embed/VIDEO?autoplay=1']);
      assert.equal(await page.evaluate(() => document.activeElement.title), 'Film : le moulin en hiver');
      assert.deepEqual(await page.cookies(), [], 'once stores nothing');
      const [count, width, height] = await box();
      assert.deepEqual([count, width >= 640, height >= 360], [1, true, true]);
    });

    it('YouTube: a frame that a CMS keeps, with one attribute renamed', async () => {
      const [whole, frame] = recipe('youtube')('html');
      await show('youtube', whole.replace(/<cookie-gate[^]*<\/cookie-gate>/, frame));
      assert.deepEqual(await box(), [1, 640, 360]);
      await press('always');
      await until(() => asked().length, 'the film', 20_000);
      assert.equal(await page.evaluate(() => document.querySelector('iframe').title), 'Film : le moulin en hiver');
      await decide('withdraw');
      assert.equal(await page.evaluate(() => document.querySelector('iframe').hasAttribute('src')), false);
      await decide('reset');
    });

    it('map: a frame', async () => {
      await show('map', recipe('map')('html')[0]);
      await press('always');
      await until(() => asked().length, 'the map', 20_000);
      assert.match(asked()[0], /^\/export\/embed\.html\?bbox=.*&layer=mapnik$/);
      await decide('withdraw');
      await wait(() => !document.querySelector('iframe'));
      await decide('reset');
    });

    it('map: Leaflet, whose element, style and scripts come and go together', async () => {
      await show('map', recipe('map')('html')[1]);
      assert.equal(await page.evaluate(() => 'L' in window), false);
      await press('always');
      await wait(() => document.querySelector('#carte > img')?.complete);
      assert.deepEqual(asked(), ['/14/8175/5600.png']);
      assert.equal(await page.evaluate(() => document.querySelector('#carte').offsetHeight), 100);
      await decide('withdraw');
      await wait(() => !document.querySelector('#carte'));
      await decide('acceptAll');
      await wait(() => document.querySelectorAll('#carte > img').length === 1);
      await decide('reset');
    });
  });
}
