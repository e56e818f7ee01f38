import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieBanner } from '../../src/elements/banner/cookie-banner.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { openPreferences } from '../../src/boot/preferences-host.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import {
  allInside,
  closed,
  expectFocus,
  expectSame,
  focused,
  inside,
  isChromium,
  openedPreferences,
  preferences,
  settled,
  storeOf,
} from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

describe('B3: the modal preferences are a native dialog, named by its title; focus goes in and comes back; Escape consents to nothing', () => {
  it('is a native modal dialog, named by its title, where focus is', async () => {
    const { element, dialog } = await openedPreferences();
    expect(dialog).to.be.instanceOf(HTMLDialogElement);
    expect(dialog.matches(':modal')).to.equal(true);
    const heading = inside(element, `#${dialog.getAttribute('aria-labelledby')}`);
    expect(heading.textContent!.trim()).to.equal('Gérer mes cookies');
    expectFocus(heading);
    const box = heading.getBoundingClientRect();
    expect(box.top, 'the title is in sight').to.be.within(0, innerHeight - box.height);
  });

  if (isChromium) {
    it('stands so in the accessibility tree, alone', async () => {
      await openedPreferences();
      const tree = await accessibilityTree();
      const dialog = tree.find(({ role }) => role === 'dialog')!;
      expect(dialog.name).to.equal('Gérer mes cookies');
      expect(dialog.modal).to.equal(true);
      expect(tree.find(({ focused: has, role }) => has && role === 'heading')?.name).to.equal('Gérer mes cookies');
      const outside = tree.filter(({ role, name }) => role === 'button' && name === 'Gérer mes cookies');
      expect(outside, 'the page behind it').to.deep.equal([]);
    });
  }

  it('keeps Tab inside, all the way round and again', async () => {
    const { element, dialog } = await openedPreferences();
    const reached = new Set<string>();
    const isOutside = () => !focused() || focused() === document.body || focused() === document.documentElement;
    for (let i = 0; i < 20 || isOutside(); i++) {
      await sendKeys({ press: 'Tab' });
      // Between the end and the beginning stands the browser's own window.
      if (isOutside()) continue;
      const now = focused()!;
      expect(dialog.contains(now), now.outerHTML).to.equal(true);
      reached.add(now.getAttribute('data-action') ?? now.getAttribute('data-id') ?? now.localName);
    }
    for (const each of ['close', 'accept-all', 'refuse-all', 'statistics', 'embeds', 'summary', 'save']) {
      expect([...reached]).to.include(each);
    }
    element.close();
    await closed(element);
  });

  it('closes at Escape without a choice, gives focus back, and does so twice', async () => {
    const { element, opener } = await openedPreferences();
    for (const time of ['once', 'twice']) {
      inside(element, '[data-id="statistics"]').click();
      await sendKeys({ press: 'Escape' });
      await closed(element);
      expect(element.store!.snapshot.consent, time).to.equal(undefined);
      expectFocus(opener, time);
      element.open(opener);
      await settled(element);
    }
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await closed(element);
    expect(element.store!.snapshot.consent).to.equal(undefined);
    expectFocus(opener);
  });

  it('closes by its button without a choice', async () => {
    const { element, opener } = await openedPreferences();
    inside(element, '[data-action="close"]').focus();
    await sendKeys({ press: 'Enter' });
    await closed(element);
    expect(element.store!.snapshot.consent).to.equal(undefined);
    expectFocus(opener);
  });

  it('gives focus to the main content when the opener is gone, or cannot have it any more', async () => {
    for (const lose of [(el: HTMLElement) => el.remove(), (el: HTMLElement) => (el.hidden = true)]) {
      const { element, opener } = await openedPreferences();
      lose(opener);
      await sendKeys({ press: 'Escape' });
      await closed(element);
      expect(focused()?.localName).to.equal('main');
      document.querySelector('main')!.remove();
    }
  });

  it('gives focus back to an opener in open shadow roots', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <cookie-preferences .store=${storeOf()}></cookie-preferences>
      </div>`,
    );
    const outer = place.querySelector('p')!.attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    outer.append(host);
    const link = document.createElement('a');
    link.href = '#cookie-preferences';
    link.textContent = 'Gérer mes cookies';
    host.attachShadow({ mode: 'open' }).append(link);
    const element = place.querySelector<CookiePreferences>('cookie-preferences')!;
    for (const open of [() => element.open(link), () => element.open()]) {
      link.focus();
      open();
      await settled(element);
      expectFocus(inside(element, '#heading'));
      await sendKeys({ press: 'Escape' });
      await closed(element);
      expectFocus(link);
    }
  });

  it('opens over a page’s own modal dialog, and goes back into it', async () => {
    const store = storeOf();
    const place = await fixture<HTMLElement>(html`
      <div>
        <button class="first">Recherche</button>
        <dialog class="own"><button class="opener">Mes cookies</button></dialog>
        <main>Page</main>
        <cookie-preferences modal .store=${store}></cookie-preferences>
      </div>
    `);
    const own = place.querySelector<HTMLDialogElement>('.own')!;
    const opener = place.querySelector<HTMLElement>('.opener')!;
    const element = place.querySelector<CookiePreferences>('cookie-preferences')!;
    // Pressed by a person: browsers close together what was opened without one.
    const press = async (button: HTMLElement) => {
      button.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
    };
    const first = place.querySelector<HTMLElement>('.first')!;
    first.addEventListener('click', () => own.showModal());
    opener.addEventListener('click', () => element.open(opener));
    await press(first);
    await press(opener);
    const { left, top } = inside(element, '[data-action="accept-all"]').getBoundingClientRect();
    expectSame(document.elementFromPoint(left + 5, top + 5), element, 'what can be clicked');
    expectFocus(inside(element, '#heading'));
    await sendKeys({ press: 'Escape' });
    await closed(element);
    expect(own.open, 'the page’s dialog').to.equal(true);
    expectFocus(opener);

    await press(opener);
    opener.remove();
    await sendKeys({ press: 'Escape' });
    await closed(element);
    expect(own.open, 'the page’s dialog').to.equal(true);
    expect(own.contains(focused()), 'with the opener gone').to.equal(true);
    own.close();
  });

  it('works inside a page’s own modal dialog as well', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <dialog><button>Mes cookies</button><cookie-preferences modal .store=${storeOf()}></cookie-preferences></dialog>
      </div>
    `);
    const own = place.querySelector('dialog')!;
    const opener = place.querySelector('button')!;
    const element = place.querySelector<CookiePreferences>('cookie-preferences')!;
    own.showModal();
    opener.focus();
    element.open();
    await settled(element);
    inside(element, '[data-action="refuse-all"]').focus();
    await sendKeys({ press: 'Enter' });
    await closed(element);
    expect(own.open).to.equal(true);
    expectFocus(opener);
    own.close();
  });

  it('opens one where two stand in the page', async () => {
    const store = storeOf();
    const both = [await preferences(store), await preferences(store)];
    await openPreferences(document.body, store);
    await openPreferences(document.body, store);
    await settled(both[0]!);
    expect(both.flatMap((element) => allInside(element, 'dialog'))).to.have.length(1);
    expect(document.querySelectorAll('body > cookie-preferences')).to.have.length(0);
    await sendKeys({ press: 'Escape' });
    await closed(both[0]!);
    expect(both.flatMap((element) => allInside(element, 'dialog'))).to.have.length(0);
  });

  it('brings focus back to the button of the banner when nothing was chosen', async () => {
    const store = storeOf();
    const place = await fixture<HTMLElement>(html`
      <div>
        <cookie-banner .store=${store}></cookie-banner>
        <main><cookie-preferences modal .store=${store}></cookie-preferences></main>
      </div>
    `);
    const asking = place.querySelector<CookieBanner>('cookie-banner')!;
    const element = place.querySelector<CookiePreferences>('cookie-preferences')!;
    await asking.updateComplete;
    const button = inside(asking, '[data-action="preferences"]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot!.querySelector('dialog')?.open);
    await sendKeys({ press: 'Escape' });
    await closed(element);
    expectFocus(button);
  });
});
