import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from './browsers.mjs';
import { openBrowser } from './driver.mjs';

const html = (path) => `<!doctype html><html lang="fr"><title>${path}</title>
<p id="path">${path}</p><input id="text"><button id="plain">x</button><div id="host"></div>
<script>
  window.events = [];
  const root = document.getElementById('host').attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.dataset.action = 'deep';
  button.textContent = 'deep';
  button.addEventListener('click', () => window.events.push('clicked'));
  root.append(button);
  addEventListener('pageshow', (event) => events.push(event.persisted ? 'restored' : 'loaded'));
  new BroadcastChannel('tabs').onmessage = (event) => events.push('heard ' + event.data);
  fetch('/asked');
</script>`;

for (const engine of availableEngines()) {
  describe(`driver in ${engine}`, () => {
    let server, origin, browser, page, other;

    before(async () => {
      server = createServer((request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(html(request.url));
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${server.address().port}`;
      browser = await openBrowser(engine);
      page = await browser.newPage();
      await page.goto(`${origin}/one`);
    });

    after(async () => {
      await browser?.close();
      server.closeAllConnections();
      server.close();
    });

    it('evaluates, with arguments, promises and errors', async () => {
      assert.equal(await page.evaluate((a, b) => Promise.resolve(a + b), 1, 2), 3);
      assert.equal(await page.evaluate(() => undefined), undefined);
      await assert.rejects(
        page.evaluate(() => Promise.reject(new Error('of the page'))),
        /of the page/,
      );
    });

    it('clicks through shadow roots', async () => {
      await page.click('[data-action="deep"]');
      assert.ok(await page.waitFor(() => window.events.includes('clicked')));
    });

    it('types and presses keys', async () => {
      await page.click('#text');
      await page.type('été ok');
      assert.equal(await page.evaluate(() => document.querySelector('#text').value), 'été ok');
      await page.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'plain');
      await page.press('Shift+Tab');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'text');
    });

    it('sets, reads and clears cookies', async () => {
      await page.setCookie({ name: 'a', value: '1', expires: Math.floor(Date.now() / 1000) + 3600 });
      await page.evaluate(() => void (document.cookie = 'b=2; path=/'));
      const cookies = await page.cookies();
      assert.deepEqual(cookies.map(({ name, value }) => `${name}=${value}`).sort(), ['a=1', 'b=2']);
      assert.ok(Math.abs(cookies.find(({ name }) => name === 'a').expires - Date.now() / 1000 - 3600) < 60);
      await page.clearCookies();
      assert.deepEqual(await page.cookies(), []);
    });

    it('opens a second page that shares storage, cookies and channels', async () => {
      await page.evaluate(() => {
        localStorage.setItem('shared', 'yes');
        document.cookie = 'shared=yes; path=/';
      });
      other = await browser.newPage();
      await other.goto(`${origin}/two`);
      assert.equal(await other.evaluate(() => localStorage.getItem('shared') + document.cookie), 'yesshared=yes');
      await other.evaluate(() => new BroadcastChannel('tabs').postMessage('hello'));
      assert.ok(await page.waitFor(() => window.events.includes('heard hello')));
      await page.bringToFront();
      assert.equal(await page.url(), `${origin}/one`);
    });

    it('reloads, goes back and forward', async () => {
      await page.reload();
      assert.ok(await page.waitFor(() => window.events.includes('loaded')));
      await page.evaluate(() => (window.marked = true));
      await page.goto(`${origin}/three`);
      await page.back();
      await page.waitFor(() => document.title === '/one');
      if (browser.can('restore')) {
        assert.ok(await page.waitFor(() => window.marked && window.events.includes('restored')));
      }
      await page.forward();
      assert.ok(await page.waitFor(() => document.title === '/three'));
    });

    it('sets the viewport and takes pictures', async () => {
      await page.setViewport({ width: 640, height: 480 });
      assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [640, 480]);
      const folder = mkdtempSync(join(tmpdir(), 'driver-'));
      await page.screenshot(join(folder, 'page.png'));
      assert.ok(existsSync(join(folder, 'page.png')) && statSync(join(folder, 'page.png')).size > 500);
      rmSync(folder, { recursive: true });
    });

    it('tells requests and errors, or that it cannot', async () => {
      if (!browser.can('requests')) {
        assert.throws(() => page.requests());
        return;
      }
      assert.ok(page.requests().includes(`${origin}/asked`));
      await page.evaluate(
        () =>
          void setTimeout(() => {
            throw new Error('nobody caught this');
          }),
      );
      await page.waitFor(() => new Promise((resolve) => setTimeout(resolve, 100, true)));
      assert.match(page.errors().join(), /nobody caught this/);
    });

    it('blocks scripts, or says that it cannot', async () => {
      if (!browser.can('blockJavaScript')) {
        assert.throws(() => other.blockJavaScript());
        return;
      }
      await other.blockJavaScript();
      await other.goto(`${origin}/four`);
      assert.equal(await other.evaluate(() => typeof window.events), 'undefined');
      assert.equal(await other.evaluate(() => document.querySelector('#path').textContent), '/four');
    });
  });
}
