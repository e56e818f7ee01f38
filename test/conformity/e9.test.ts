import { expect, fixture, html } from '@open-wc/testing';
import { pageConsent } from '../../src/boot/page-consent.js';
import '../../src/all.js';
import {
  banner,
  closed,
  expectSame,
  isShown,
  openedPreferences,
  preferences,
  storeOf,
} from '../support/consent-elements.js';

const tags = ['cookie-banner', 'cookie-preferences', 'cookie-table', 'cookie-charter', 'cookie-gate'];

/** The first element that matches in an element or in open shadow roots inside, as such tools look for it. */
function deepQuery(selector: string, root: Document | ShadowRoot = document): HTMLElement | null {
  const own = root.querySelector<HTMLElement>(selector);
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && deepQuery(selector, shadowRoot);
    if (found) return found;
  }
  return null;
}

/** What is shown, without the numbers that Lit writes into its markers. */
const shown = (element: Element) => element.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '');

describe('E9: shadow roots are open and hooks are stable, so that tools and tests can act; nothing asks who drives the browser', () => {
  for (const tag of tags) {
    it(`<${tag}> has an open shadow root`, () => {
      expect(document.createElement(tag)).to.be.instanceOf(customElements.get(tag));
      const element = document.createElement(tag);
      document.body.append(element);
      expect(element.shadowRoot?.mode).to.equal('open');
      element.remove();
    });
  }

  for (const [action, isGranted] of [
    ['accept-all', true],
    ['refuse-all', false],
  ] as const) {
    it(`a tool that looks for [data-action="${action}"] finds one button in the banner, and can press it`, async () => {
      const element = await banner();
      const button = deepQuery(`[data-action="${action}"]`)!;
      expect(button.localName).to.equal('button');
      expectSame((button.getRootNode() as ShadowRoot).host, element, 'around it');
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(element.store!.isGranted('embeds')).to.equal(isGranted);
      await element.updateComplete;
      expect(isShown(element)).to.equal(false);
    });

    it(`… and one in the preferences, in the page and in their dialog: ${action}`, async () => {
      const inPage = await preferences();
      deepQuery(`[data-action="${action}"]`)!.click();
      expect(inPage.store!.isGranted('statistics')).to.equal(isGranted);
      inPage.remove();
      const { element } = await openedPreferences();
      deepQuery(`[data-action="${action}"]`)!.click();
      await closed(element);
      expect(element.store!.isGranted('statistics')).to.equal(isGranted);
    });
  }

  it('a tool can press both from outside through the page’s own links as well', async () => {
    pageConsent();
    const element = await banner();
    const place = await fixture<HTMLElement>(html`<a href="#x" data-cookie-action="refuse-all">Tout refuser</a>`);
    const asked = new Promise((resolve) =>
      document.addEventListener('cookie-consent-request', resolve, { once: true }),
    );
    place.click();
    expect(await asked).to.exist;
    element.remove();
  });

  it('shows and does the same whether a browser says that it is driven or not', async () => {
    const results: string[] = [];
    for (const isDriven of [true, false, undefined]) {
      Object.defineProperty(navigator, 'webdriver', { configurable: true, get: () => isDriven });
      try {
        const store = storeOf();
        const [asking, own] = [await banner(store), await preferences(store)];
        const before = shown(asking) + shown(own);
        deepQuery('[data-action="refuse-all"]')!.click();
        await asking.updateComplete;
        await own.updateComplete;
        results.push(before + shown(asking) + shown(own) + JSON.stringify(store.snapshot.consent));
        asking.remove();
        own.remove();
      } finally {
        delete (navigator as unknown as Record<string, unknown>)['webdriver'];
      }
    }
    expect(results[0]).to.include('accept-all');
    expect(new Set(results).size).to.equal(1);
  });
});
