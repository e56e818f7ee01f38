import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentStore } from '../../../src/consent/consent-store.js';
import type { CookieBanner } from '../../../src/elements/banner/cookie-banner.js';
import type { CookiePreferences } from '../../../src/elements/preferences/cookie-preferences.js';
import { expectFocus, focused, inside, settled, storeOf } from '../../support/consent-elements.js';
import '../../../src/banner.js';
import '../../../src/preferences.js';
import { waitUntil } from '../../support/wait-until.js';

interface Page {
  readonly store: ConsentStore;
  readonly banner: CookieBanner;
  readonly preferences: CookiePreferences;
}

/** Pages in which a choice takes away what had focus. Each holds a banner, preferences, and something to go on with. */
const pages: Readonly<Record<string, (banner: CookieBanner, preferences: CookiePreferences) => Promise<unknown>>> = {
  'with a main content': (banner, preferences) =>
    fixture(
      html`<div>
        ${banner}
        <main>
          <h1>Page</h1>
          <button>Après</button>${preferences}
        </main>
      </div>`,
    ),
  'with a title alone': (banner, preferences) =>
    fixture(
      html`<div>
        ${banner}
        <h1>Page</h1>
        <button>Après</button>${preferences}
      </div>`,
    ),
  'with neither': (banner, preferences) => fixture(html`<div>${banner}<button>Après</button>${preferences}</div>`),
  'with the banner in open shadow roots': async (banner, preferences) => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <main>
          <h1>Page</h1>
          <button>Après</button>${preferences}
        </main>
      </div>`,
    );
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).append(banner);
    place.querySelector('p')!.attachShadow({ mode: 'open' }).append(inner);
  },
  'with both in open shadow roots': async (banner, preferences) => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <main>
          <h1>Page</h1>
          <button>Après</button>
        </main>
      </div>`,
    );
    place.querySelector('p')!.attachShadow({ mode: 'open' }).append(banner, preferences);
  },
  'with both in a modal dialog of the page': async (banner, preferences) => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <dialog>
          <h1>Dialogue</h1>
          ${banner}<button>Après</button>${preferences}
        </dialog>
        <main>Page</main>
      </div>`,
    );
    place.querySelector('dialog')!.showModal();
  },
  'with a second banner': (banner, preferences) => {
    const other = document.createElement('cookie-banner');
    other.store = banner.store;
    return fixture(
      html`<div>
        ${banner}
        <main>
          <h1>Page</h1>
          <button>Après</button>${preferences}
        </main>
        ${other}
      </div>`,
    );
  },
};

async function open(page: (banner: CookieBanner, preferences: CookiePreferences) => Promise<unknown>): Promise<Page> {
  fixtureCleanup();
  const store = storeOf();
  const [banner, preferences] = [document.createElement('cookie-banner'), document.createElement('cookie-preferences')];
  preferences.modal = true;
  banner.store = preferences.store = store;
  await page(banner, preferences);
  await waitUntil(() => banner.shadowRoot?.querySelector('[data-action="refuse-all"]'), 'the banner');
  return { store, banner, preferences };
}

async function press(host: Element, action: string): Promise<void> {
  const button = inside(host, `[data-action="${action}"]`);
  button.focus();
  expectFocus(button, `before ${action}`);
  await sendKeys({ press: 'Enter' });
}

/** Focus is on something, and Tab goes on from there into the page. */
async function expectToGoOn(when: string): Promise<void> {
  // Focus comes back when the dialog has gone, which the browser says a moment later.
  await aTimeout(60);
  const at = focused();
  expect(at?.isConnected && at.matches(':focus'), `${when}: focus is nowhere`).to.equal(true);
  if (at === document.body)
    expect(document.querySelector('main, h1'), `${when}: there was a better place`).to.equal(null);
  // Where it had come from the button itself, it is back there: Tab would leave the page.
  if (at!.textContent === 'Après') return;
  await sendKeys({ press: 'Tab' });
  expect(focused()?.textContent, `${when}, then Tab`).to.equal('Après');
}

describe('the keyboard goes on where it was', () => {
  for (const [name, page] of Object.entries(pages)) {
    it(`B3: after a choice in the banner: ${name}`, async () => {
      for (const action of ['accept-all', 'refuse-all']) {
        const { store, banner } = await open(page);
        await press(banner, action);
        await settled(banner);
        expect(store.snapshot.pending).to.deep.equal([]);
        await expectToGoOn(action);
        document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      }
    });

    it(`B3: after a choice in the preferences that the banner opened, which is gone then: ${name}`, async () => {
      for (const action of ['accept-all', 'refuse-all', 'save']) {
        const { store, banner, preferences } = await open(page);
        await press(banner, 'preferences');
        await waitUntil(() => preferences.shadowRoot?.querySelector('dialog')?.open, 'the dialog');
        await settled(preferences);
        await press(preferences, action);
        await waitUntil(() => !preferences.shadowRoot!.querySelector('dialog'), 'the dialog closes');
        await settled(preferences);
        expect(store.snapshot.pending).to.deep.equal([]);
        await expectToGoOn(action);
        document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      }
    });

    it(`B3: on the banner’s button after two Escapes, and nothing is decided: ${name}`, async () => {
      const { store, banner, preferences } = await open(page);
      await press(banner, 'preferences');
      await waitUntil(() => preferences.shadowRoot?.querySelector('dialog')?.open, 'the dialog');
      await settled(preferences);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !preferences.shadowRoot!.querySelector('dialog'), 'the dialog closes');
      await settled(preferences);
      expectFocus(inside(banner, '[data-action="preferences"]'), 'after one');
      const own = document.querySelector<HTMLDialogElement>('dialog[open]');
      await sendKeys({ press: 'Escape' });
      await aTimeout(60);
      expect(store.snapshot.consent).to.equal(undefined);
      // A second Escape is the page’s: a dialog of its own may close.
      if (own) return;
      expectFocus(inside(banner, '[data-action="preferences"]'), 'after two');
    });
  }

  it('B3: when a choice comes from elsewhere while the banner has focus', async () => {
    const { store, banner } = await open(pages['with a main content']!);
    inside(banner, '[data-action="preferences"]').focus();
    store.refuseAll();
    await settled(banner);
    await expectToGoOn('from elsewhere');
  });
});
