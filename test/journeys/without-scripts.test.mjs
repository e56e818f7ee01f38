import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPortal } from '../../stories/portal/serve.mjs';
import { openBrowser } from '../support/driver.mjs';

// Chromium alone can be told to run none.
describe('without JavaScript (chromium)', () => {
  let portal;
  let browser;
  let page;

  before(async () => {
    portal = await startPortal();
    browser = await openBrowser('chromium');
    page = await browser.newPage();
    await page.blockJavaScript();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  it('the charter shows the four cookies under the four headings', async () => {
    await page.goto(`${portal.origin}/charte-cookies.html`);
    const { headings, names, isVisible } = await page.evaluate(() => {
      const table = document.querySelector('cookie-charter table');
      const texts = (selector) => [...table.querySelectorAll(selector)].map((cell) => cell.textContent.trim());
      const { width, height } = table.getBoundingClientRect();
      return { headings: texts('th'), names: texts('td:nth-child(3)'), isVisible: width > 200 && height > 100 };
    });
    assert.deepEqual(headings, ['Nom du prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalités']);
    assert.deepEqual(names, ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences']);
    assert.ok(isVisible);
  });

  it('the pages say what does not come, and nothing of it comes', async () => {
    for (const [path, words] of [
      ['/', /Ce film est proposé par la Vidéothèque régionale/],
      ['/gerer-mes-cookies.html', /ont besoin de JavaScript/],
    ]) {
      await page.goto(portal.origin + path);
      assert.match(await page.evaluate(() => document.body.innerText), words);
    }
    assert.deepEqual(
      portal.requests.filter((request) => request.path.startsWith('/tiers/')),
      [],
    );
    assert.deepEqual(await page.cookies(), []);
  });
});
