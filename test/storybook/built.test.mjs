/** The built Storybook, as it would be published: every page of it is there, without an error, and axe finds nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { openBrowser } from '../support/driver.mjs';
import { root } from '../support/sources.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'));
/** What Firefox says of a cookie that is erased above the page’s host, and of a request that ends with its page. */
const own = /has been rejected for invalid domain|NetworkError when attempting to fetch/;
let server;
let origin;
let entries;

before(async () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '--output-dir', folder],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout + stderr);
  entries = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
  server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    response.setHeader('content-type', `${types[extname(pathname)] ?? 'application/octet-stream'}; charset=utf-8`);
    try {
      if (pathname === '/axe.js') response.end(axe);
      else response.end(readFileSync(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('has a start page in two languages, a page for each element, the themes, and the states in a section of their own', () => {
  const titles = new Set(entries.map(({ title }) => title));
  const elements = ['banner', 'preferences', 'table', 'charter', 'gate'].map((name) => `cookie-${name}`);
  for (const title of ['Accueil', 'Start', 'Guide/Theme gallery', 'Guide/Reference', 'Guide/Sizes']) {
    assert.ok(titles.has(title), title);
  }
  for (const name of elements) {
    assert.ok(titles.has(`Elements/${name}`), name);
    assert.ok(titles.has(`States/${name}`), name);
  }
});

for (const engine of availableEngines()) {
  describe(`in ${engine}`, () => {
    let browser;
    let page;
    before(async () => {
      browser = await openBrowser(engine);
      page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
    });
    after(() => browser?.close());

    it('every page is shown without an error, and axe finds nothing in the guides', async () => {
      const faults = [];
      for (const { id, type } of entries) {
        await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`);
        const state = await page.waitFor(() => {
          const { classList } = document.body;
          if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview')) {
            return `is not shown: ${document.querySelector('#error-message')?.textContent}`;
          }
          const docs = document.querySelector('#storybook-docs');
          const isShown = docs?.querySelector('h1') || document.querySelector('#storybook-root')?.childNodes.length;
          return classList.contains('sb-show-main') && isShown && 'is shown';
        });
        if (state !== 'is shown') faults.push(`${id} ${state}`);
        const empty = await page.evaluate(() =>
          [...document.querySelectorAll('live-demo, token-editor')]
            .filter((each) => !customElements.get(each.localName) || !(each.shadowRoot ?? each).childElementCount)
            .map(({ localName }) => localName),
        );
        if (empty.length) faults.push(`${id} has an empty ${empty}`);
        if (type !== 'docs') continue;
        const found = await page.evaluate(async () => {
          if (!window.axe) {
            await new Promise((resolve, reject) => {
              const script = Object.assign(document.createElement('script'), {
                src: '/axe.js',
                onload: resolve,
                onerror: reject,
              });
              document.head.append(script);
            });
          }
          const { violations } = await window.axe.run(document.querySelector('#storybook-docs'), {
            iframes: false,
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            // What Storybook itself draws around code and stories.
            rules: { 'scrollable-region-focusable': { enabled: false } },
          });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' '))}`);
        });
        faults.push(...found.map((each) => `${id} ${each}`));
      }
      if (browser.can('errors')) faults.push(...page.errors().filter((each) => !own.test(each)));
      assert.deepEqual(faults, []);
    });
  });
}
