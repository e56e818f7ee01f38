import { aTimeout, expect } from '@open-wc/testing';
import type { ConsentStore } from '../../src/consent/consent-store.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { FramePage } from '../support/frame-page.js';
import { waitUntil } from '../support/wait-until.js';

const violations = (page: FramePage) => (page.window as unknown as { violations: string[] }).violations;

describe('E1: the strictest policy of a page is never violated', () => {
  it('by any element, shown, opened, used and taken away', async () => {
    const page = await FramePage.open({ src: '/test/fixtures/e1.html' });
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

  it('by a declaration that is taken from a table in a page', async () => {
    const page = await FramePage.open({ src: '/test/fixtures/e1.html' });
    await page.find('cookie-banner', '.banner');
    const element = page.document.createElement('cookie-preferences');
    element.store = new (page.store.constructor as typeof ConsentStore)();
    element.setAttribute('src', '/test/fixtures/e1-table.html');
    page.get('main').append(element);
    await waitUntil(() => element.shadowRoot!.textContent.includes('_mn_id'));
    expect(violations(page)).to.deep.equal([]);
  });

  it('would be seen: a style attribute is refused and noted', async () => {
    const page = await FramePage.open({ src: '/test/fixtures/e1.html' });
    page.get('h1').setAttribute('style', 'color: red');
    await waitUntil(() => violations(page).length > 0);
    expect(violations(page)[0]).to.match(/^style-src/);
  });
});
