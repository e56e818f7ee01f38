/** The recipes on blocked hosts and on development help, run as they stand, on the built package, beside a second site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPortal } from '../../stories/portal/serve.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { until } from '../support/deep-query.mjs';
import { openBrowser } from '../support/driver.mjs';
import { root } from '../support/sources.mjs';

const recipes = Object.fromEntries(['blocking', 'development'].map((name) => [name, blocksOf(name)]));

/** The code of a recipe, by language. */
function blocksOf(name) {
  const text = readFileSync(join(root, `stories/recipes/${name}.mdx`), 'utf8');
  return (language) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code);
}

const files = {
  // The recipes' own scripts stand in their pages.
  html: (body) => ({
    type: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': "default-src * 'unsafe-inline'" },
  }),
  js: (body) => ({ type: 'text/javascript; charset=utf-8', body }),
  json: (body) => ({ type: 'application/json; charset=utf-8', body }),
  svg: () => ({ type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' }),
};

/** Notes what the console is told, as text. */
const watch = `<script>
  window.warned = [];
  console.warn = (text) => warned.push(String(text));
</script>`;

for (const engine of availableEngines()) {
  describe(`recipes (${engine})`, () => {
    const opened = [];
    let theirs;
    let ours;
    let browser;
    let page;

    async function serve(pages) {
      const portal = await startPortal({ pages });
      opened.push(portal);
      return portal;
    }

    /** The recipe's host is the second site here, and its own site the first. */
    const local = (text) =>
      text
        .replace(/https:\/\/(cartes|images)\.example/g, `http://127.0.0.1:${new URL(theirs.origin).port}`)
        .replace(/(cartes|images)\.example/g, '127.0.0.1')
        .replaceAll('images-example', '127-0-0-1')
        .replaceAll('/charte/declaration', '/declaration')
        .replaceAll('/charte/', '/cdn/');
    const asked = () => theirs.requests.map(({ path }) => path);
    const wait = (fn) => until(() => page.evaluate(fn), String(fn), 20_000);

    async function show(name, path) {
      const [declaration] = recipes[name]('json');
      const [html] = recipes[name]('html');
      const [app = ''] = recipes[name]('js');
      ours = await serve({
        '/page': files.html(local(html).replace('<title>', `${watch}<title>`)),
        '/declaration.json': files.json(local(declaration)),
        '/app.js': files.js(app),
      });
      page = await browser.newPage();
      await page.goto(ours.origin + path);
    }

    before(async () => {
      theirs = await serve({ '/carte.js': files.js('window.map = true;'), '/moulin.svg': files.svg() });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser?.close();
      for (const portal of opened) await portal.close();
    });

    it('blocked hosts: nothing is asked before consent, and all after it', async () => {
      await show('blocking', '/page');
      await until(
        () => ours.requests.some(({ path }) => path.startsWith('/cdn/parts/host-blocker-')),
        'the blocker',
        20_000,
      );
      await wait(() => Object.hasOwn(HTMLScriptElement.prototype, 'setAttribute'));
      await page.click('#show-map');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      assert.deepEqual(asked(), []);
      await page.click('[data-action="accept-all"]');
      await wait(() => window.map);
      assert.deepEqual(asked(), ['/carte.js']);
      assert.equal(await page.evaluate(() => Object.hasOwn(HTMLScriptElement.prototype, 'setAttribute')), false);
    });

    it('development help: the console says what the recipe shows', async () => {
      await show('development', '/page?cookie-debug');
      await wait(() => window.warned.length);
      await page.click('#count');
      await wait(() => window.warned.length > 2);
      const expected = recipes.development('text').map((text) => local(text).trim());
      const plain = (text) =>
        text.replace('https://www.example.fr', ours.origin).replace(/(app\.js):\d+:\d+/, '$1:line:column');
      // The report comes when the page has settled, which may be before the click or after it.
      assert.deepEqual((await page.evaluate(() => window.warned)).map(plain).sort(), expected.map(plain).sort());
      assert.ok(ours.requests.some(({ path }) => path.startsWith('/cdn/parts/development-')));
    });
  });
}
