import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { CookiePreferences } from '../../src/elements/cookie-preferences.js';
import { FramePage } from '../support/frame-page.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script src="/test/support/violations.js"></script>`;

const body = `
  <cookie-banner DECLARATION></cookie-banner>
  <main>
    <h1>Page</h1>
    <cookie-preferences></cookie-preferences>
    <cookie-table></cookie-table>
    <cookie-charter></cookie-charter>
    <cookie-gate service="atlas"><template><p class="map">Carte</p></template></cookie-gate>
  </main>`;

const violations = (page: FramePage) => (page.window as unknown as { violations: string[] }).violations;

describe('E1: the strictest policy of a page is never violated', () => {
  it('by any element, shown, opened, used and taken away', async () => {
    const page = await FramePage.open({ head, body, modules: ['/src/all.ts'] });
    const panel = await page.find('cookie-banner', '.banner');
    expect(page.window.getComputedStyle(panel).position, 'styles are there').to.equal('fixed');
    await page.find('cookie-table', 'table');
    await page.find('cookie-charter', 'section');

    page.inside('cookie-banner', '[data-action="preferences"]')!.click();
    const dialog = await page.find<HTMLDialogElement>('cookie-preferences', 'dialog');
    await waitUntil(() => dialog.open);
    page.inside('cookie-preferences', '[data-id="atlas"]')!.click();
    await page.get<CookiePreferences>('cookie-preferences').updateComplete;
    page.inside('cookie-preferences', '[data-action="save"]')!.click();
    await waitUntil(() => !page.inside('cookie-preferences', 'dialog'));
    await waitUntil(() => page.document.querySelector('.map'), 'the gate opens');
    page.store.withdraw();
    page.store.reset();
    await page.find('cookie-banner', '[data-action="refuse-all"]');
    page.inside('cookie-banner', '[data-action="refuse-all"]')!.click();
    page.document.documentElement.lang = 'en';
    await aTimeout(100);
    page.get('cookie-banner').remove();
    page.get('main').remove();
    await aTimeout(20);
    expect(violations(page)).to.deep.equal([]);
  });

  it('by a declaration from an address, JSON or a page', async () => {
    for (const src of ['/stories/portal/cookies.json', '/test/fixtures/e1.html']) {
      const page = await FramePage.open({
        head,
        body: `<cookie-banner></cookie-banner><cookie-preferences src="${src}"></cookie-preferences>`,
      });
      await page.find('cookie-preferences', '.category');
      expect(violations(page), src).to.deep.equal([]);
    }
  });

  it('would be seen: a style attribute is refused and noted', async () => {
    const page = await FramePage.open({ head, body: '<p>Page</p>', modules: [] });
    page.get('p').setAttribute('style', 'color: red');
    await waitUntil(() => violations(page).length > 0);
    expect(violations(page)[0]).to.match(/^style-src/);
  });
});
