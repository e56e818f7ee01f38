/** What somebody begins with: the README, its declaration, and the starter folder, as a visitor meets its page. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { validateConformity } from '../../dist/conformity.js';
import { readDeclaration } from '../../dist/store.js';
import { openBrowser } from '../support/driver.mjs';
import { root } from '../support/sources.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const starter = JSON.parse(read('dist/starter/cookies.json'));
const readme = read('README.md');

describe('README.md', () => {
  it('has at most 900 words, code among them', () => {
    const words = readme.split(/\s+/).filter(Boolean);
    assert.ok(words.length <= 900, `${words.length} words`);
  });

  it('shows the declaration of the starter folder, in about twelve lines', () => {
    const [, example] = /```json\n(.*?)```/s.exec(readme);
    const { $schema, ...declaration } = starter;
    assert.ok($schema);
    assert.deepEqual(JSON.parse(example), declaration);
    assert.ok(example.trim().split('\n').length <= 14);
  });

  it('begins with a picture that is small', () => {
    const [, path] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme);
    assert.ok(statSync(join(root, path)).size < 150_000, path);
  });

  it('links to files that there are', () => {
    for (const [, target] of readme.matchAll(/\]\(([^)#:]+)[^)]*\)/g)) {
      assert.ok(existsSync(join(root, target)), target);
    }
  });
});

describe('the starter folder', () => {
  it('has a declaration that its schema and the reader take, and in which nothing is wrong', () => {
    const schema = JSON.parse(read('dist/starter/declaration.schema.json'));
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    assert.ok(check(starter), JSON.stringify(check.errors));
    const { $schema: _, ...declaration } = starter;
    const errors = validateConformity(readDeclaration(declaration)).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
  });

  describe('its page, beside dist/cdn as /charte/', () => {
    const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
    const asked = [];
    let server;
    let browser;
    let page;

    before(async () => {
      server = createServer(({ url }, response) => {
        const { pathname } = new URL(url, 'http://localhost');
        asked.push(pathname);
        const path = pathname.startsWith('/charte/') ? `dist/cdn/${pathname.slice(8)}` : `dist/starter${pathname}`;
        try {
          response.setHeader('content-type', `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`);
          response.end(read(path));
        } catch {
          response.writeHead(404).end();
        }
      });
      await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
      browser = await openBrowser('chromium');
      page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/charte-cookies.html`);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    it('asks, prints the charter, and holds the film and the measurement back', async () => {
      const said = await page.waitFor(() => {
        const within = (tag) => document.querySelector(tag)?.shadowRoot;
        const banner = within('cookie-banner')?.querySelector('[data-action="accept-all"]');
        const charter = within('cookie-charter')?.querySelector('#purposes');
        const icon = within('cookie-gate')?.querySelector('.icon');
        return (
          banner &&
          charter &&
          icon && { kind: icon.dataset.kind, host: within('cookie-gate').querySelector('.host')?.textContent }
        );
      });
      assert.deepEqual(said, { kind: 'film', host: 'youtube-nocookie.com' });
      assert.ok(!asked.includes('/mesure.js'));
      assert.equal(await page.evaluate(() => document.querySelector('iframe').hasAttribute('src')), false);
    });

    it('runs the measurement once somebody accepts', async () => {
      await page.click('[data-action="accept-all"]');
      await page.waitFor(() => document.cookie.includes('cookies_preferences'));
      await page.waitFor(() => document.querySelector('iframe').src.includes('youtube-nocookie'));
      assert.ok(asked.includes('/mesure.js'));
      assert.deepEqual(page.errors?.() ?? [], []);
    });
  });
});
