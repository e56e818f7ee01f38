import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieBanner } from '../../src/elements/banner/cookie-banner.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import type { ConsentRequestEvent } from '../../src/consent/request-events.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { seed, site } from '../../stories/site.js';
import {
  allInside,
  expectSame,
  announced,
  banner,
  blockedStorage,
  expectFocus,
  inside,
  isShown,
  settled,
  siteWithNewHost,
  storeOf,
  textOf,
} from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';
import { waitUntil } from '../support/wait-until.js';

/** A banner before the page's main content, in which a field has focus. */
async function page(store = storeOf()): Promise<{ element: CookieBanner; field: HTMLElement; main: HTMLElement }> {
  const place = await fixture<HTMLElement>(html`
    <div>
      <cookie-banner .store=${store}></cookie-banner>
      <main><input aria-label="Recherche" /></main>
    </div>
  `);
  const element = place.querySelector<CookieBanner>('cookie-banner')!;
  await element.updateComplete;
  return { element, field: place.querySelector('input')!, main: place.querySelector('main')! };
}

function isInTopLayer(element: CookieBanner): boolean {
  const panel = inside(element, '.banner');
  return typeof panel.showPopover !== 'function' || panel.matches(':popover-open');
}

describe('<cookie-banner>', () => {
  describe('what it shows', () => {
    it('asks for every optional purpose, and for no other', async () => {
      const element = await banner();
      const purposes = allInside(element, '[part="purposes"] strong').map(textOf);
      expect(purposes).to.deep.equal(['Mesure d’audience', 'Contenus externes']);
      expect(isInTopLayer(element)).to.equal(true);
    });

    it('shows nothing, and takes no place, before there is a declaration', async () => {
      const element = await banner(new ConsentStore());
      expect(isShown(element)).to.equal(false);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('shows nothing where only necessary cookies are declared', async () => {
      expect(isShown(await banner(storeOf(seed)))).to.equal(false);
    });

    it('shows nothing to somebody who has chosen, whatever the choice', async () => {
      for (const choose of ['acceptAll', 'refuseAll'] as const) {
        const store = storeOf();
        store[choose]();
        expect(isShown(await banner(store)), choose).to.equal(false);
      }
    });

    it('counts the partners in the right number, and does not speak of partners where there are none', async () => {
      const services = (ids: string[]) => site.services.filter(({ category, id }) => ids.includes(id) || !category);
      const link = (element: CookieBanner) => allInside(element, '[data-action="partners"]').map(textOf);
      expect(link(await banner())).to.deep.equal(['Voir les 3 partenaires']);
      const one = await banner(storeOf({ ...site, services: services(['atlas']) }));
      expect(link(one)).to.deep.equal(['Voir le partenaire (Atlas ouvert)']);
      const none = await banner(storeOf({ ...site, services: [] }));
      expect(link(none)).to.deep.equal([]);
      expect(textOf(inside(none, '[part="text"]'))).to.not.include('partenaire');
    });

    it('stands where it is told to, and at the bottom when it is told nonsense', async () => {
      const element = await banner();
      const box = () => inside(element, '.banner').getBoundingClientRect();
      expect(innerHeight - box().bottom).to.be.within(0, 32);
      element.placement = 'top';
      await element.updateComplete;
      expect(box().top).to.be.within(0, 32);
      element.placement = 'milieu' as never;
      await element.updateComplete;
      expect(innerHeight - box().bottom).to.be.within(0, 32);
    });

    it('is there in a browser from before popovers, which has no top layer for it', async () => {
      const { showPopover } = HTMLElement.prototype;
      Object.defineProperty(HTMLElement.prototype, 'showPopover', { configurable: true, value: undefined });
      try {
        const element = await banner();
        const { height, bottom } = inside(element, '.banner').getBoundingClientRect();
        expect(height).to.be.above(50);
        expect(innerHeight - bottom).to.be.within(0, 32);
        inside(element, '[data-action="refuse-all"]').click();
        await element.updateComplete;
        expect(isShown(element)).to.equal(false);
      } finally {
        Object.defineProperty(HTMLElement.prototype, 'showPopover', {
          configurable: true,
          writable: true,
          value: showPopover,
        });
      }
    });

    it('leaves a modal dialog of the page above it, and does not cover it', async () => {
      const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Abonnez-vous</button></dialog>`);
      dialog.showModal();
      const element = await banner();
      expect(isShown(element)).to.equal(true);
      expect(inside(element, '.banner').getBoundingClientRect().height).to.be.above(50);
      const { left, width, bottom } = inside(element, '.banner').getBoundingClientRect();
      expect(document.elementFromPoint(left + width / 2, bottom - 5)?.localName).to.not.equal('cookie-banner');
      dialog.close();
    });
  });

  describe('choosing', () => {
    for (const [action, isGranted] of [
      ['accept-all', true],
      ['refuse-all', false],
    ] as const) {
      it(`stores “${action}” at one click, and goes`, async () => {
        const store = storeOf();
        const element = await banner(store);
        inside(element, `[data-action="${action}"]`).click();
        expect(store.snapshot.consent!.choices).to.deep.equal({ statistics: isGranted, embeds: isGranted });
        await element.updateComplete;
        expect(isShown(element)).to.equal(false);
        expect(announced(element)).to.equal('Votre choix est enregistré.');
      });
    }

    it('grants nothing that it did not ask for, because the browser objects to it', async () => {
      const store = new ConsentStore(undefined, { objections: () => ['statistics'] });
      store.declare(site);
      const element = await banner(store);
      expect(allInside(element, '[part="purposes"] strong').map(textOf)).to.deep.equal(['Contenus externes']);
      inside(element, '[data-action="accept-all"]').click();
      await element.updateComplete;
      expect([store.isGranted('embeds'), store.isGranted('statistics')]).to.deep.equal([true, false]);
      expect(isShown(element)).to.equal(false);
    });

    it('says before what it will do, and does nothing when the page prevents it', async () => {
      const { element } = await page();
      element.addEventListener('cookie-consent-request', (event) => event.preventDefault(), { once: true });
      const button = inside(element, '[data-action="accept-all"]');
      button.focus();
      setTimeout(() => button.click());
      const { action, bubbles, composed } = (await oneEvent(element, 'cookie-consent-request')) as ConsentRequestEvent;
      expect({ action, bubbles, composed }).to.deep.equal({ action: 'accept-all', bubbles: true, composed: true });
      await settled(element);
      expect(element.store!.snapshot.consent).to.equal(undefined);
      expect(isShown(element)).to.equal(true);
      expectFocus(button);
      element.store!.refuseAll();
      await settled(element);
      expect(announced(element), 'a choice that was not made here').to.equal('');
    });

    it('keeps focus when a page that prevented the request stores the choice later by itself', async () => {
      const { element, main } = await page();
      element.addEventListener('cookie-consent-request', (event) => {
        event.preventDefault();
        setTimeout(() => element.store!.acceptAll(), 10);
      });
      inside(element, '[data-action="accept-all"]').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => document.activeElement === main);
      expect(isShown(element)).to.equal(false);
    });

    it('asks again after a reset, and announces the next choice again', async () => {
      const element = await banner();
      inside(element, '[data-action="accept-all"]').click();
      await element.updateComplete;
      element.store!.reset();
      await element.updateComplete;
      expect(isShown(element)).to.equal(true);
      expect(isInTopLayer(element)).to.equal(true);
      expect(announced(element)).to.equal('');
      inside(element, '[data-action="accept-all"]').click();
      await element.updateComplete;
      expect(announced(element)).to.equal('Votre choix est enregistré.');
    });

    it('does not consent when Escape is pressed, twice too, nor when the page is scrolled or clicked', async () => {
      const { element, field } = await page();
      inside(element, '[data-action="accept-all"]').focus();
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      window.scrollBy(0, 100);
      field.click();
      await aTimeout(50);
      expect(element.store!.snapshot.consent).to.equal(undefined);
      expect(isShown(element)).to.equal(true);
      expect(isInTopLayer(element)).to.equal(true);
    });
  });

  describe('asking again for one purpose', () => {
    async function askedAgain(): Promise<CookieBanner> {
      const before = storeOf();
      before.choose({ statistics: true, embeds: true });
      const { consent } = before.snapshot;
      const storage = { ...blockedStorage(), read: () => ({ ...consent!, on: '2026-08-31' }), write: () => true };
      return banner(storeOf(siteWithNewHost, storage));
    }

    it('shows that purpose only', async () => {
      const element = await askedAgain();
      expect(allInside(element, '[part="purposes"] strong').map(textOf)).to.deep.equal(['Contenus externes']);
      expect(textOf(inside(element, '[part="text"]')))
        .to.include('COORACE Normandie')
        .and.include('Vos autres choix');
    });

    for (const [action, isGranted] of [
      ['accept-all', true],
      ['refuse-all', false],
    ] as const) {
      it(`leaves the other choices and the date as they are: ${action}`, async () => {
        const element = await askedAgain();
        inside(element, `[data-action="${action}"]`).click();
        const { consent } = element.store!.snapshot;
        expect(consent!.choices).to.deep.equal({ statistics: true, embeds: isGranted });
        expect(consent!.on).to.equal('2026-08-31');
        await element.updateComplete;
        expect(isShown(element)).to.equal(false);
      });
    }
  });

  describe('focus', () => {
    it('takes no focus when it appears', async () => {
      const { element, field } = await page(new ConsentStore());
      field.focus();
      element.store!.declare(site);
      await settled(element);
      expect(isShown(element)).to.equal(true);
      expectFocus(field);
    });

    it('gives focus back to where it came from after a choice by keyboard', async () => {
      const { element, field } = await page();
      field.focus();
      inside(element, '[data-action="refuse-all"]').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(isShown(element)).to.equal(false);
      expectFocus(field);
    });

    it('gives focus to the main content where it came from nowhere, and leaves that as it was', async () => {
      const { element, field, main } = await page();
      inside(element, '[data-action="accept-all"]').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expectFocus(main);
      field.focus();
      expect(main.hasAttribute('tabindex')).to.equal(false);
    });

    it('gives focus back when somebody else has chosen meanwhile, in another tab for instance', async () => {
      const { element, main } = await page();
      inside(element, '[data-action="preferences"]').focus();
      element.store!.refuseAll();
      await settled(element);
      expect(isShown(element)).to.equal(false);
      expectFocus(main);
      expect(announced(element)).to.equal('');
    });

    it('leaves focus alone when it is elsewhere in the page', async () => {
      const { element, field } = await page();
      field.focus();
      element.store!.acceptAll();
      await settled(element);
      expectFocus(field);
    });
  });

  describe('where the browser keeps nothing', () => {
    it('says so, with focus on what it says, and goes when that is read', async () => {
      const { element, field } = await page(storeOf(site, blockedStorage()));
      field.focus();
      inside(element, '[data-action="accept-all"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(element.store!.isGranted('embeds'), 'the choice holds for this page').to.equal(true);
      expect(textOf(inside(element, '#heading'))).to.equal('Votre choix vaut pour cette page seulement');
      expect(announced(element)).to.include('n’a pas pu l’enregistrer');
      expectFocus(inside(element, '#heading'));
      expect(isInTopLayer(element)).to.equal(true);
      inside(element, '[data-action="close"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(isShown(element)).to.equal(false);
      expectFocus(field);
    });

    it('says so again when the next choice is not kept either', async () => {
      const element = await banner(storeOf(site, blockedStorage()));
      inside(element, '[data-action="refuse-all"]').click();
      await element.updateComplete;
      inside(element, '[data-action="close"]').click();
      element.store!.reset();
      await element.updateComplete;
      inside(element, '[data-action="refuse-all"]').click();
      await element.updateComplete;
      expect(inside(element, '[data-action="close"]')).to.exist;
    });
  });

  describe('the preferences', () => {
    it('opens them, and the list of partners unfolded', async () => {
      const place = await fixture<HTMLElement>(html`
        <div>
          <cookie-banner></cookie-banner>
          <cookie-preferences modal></cookie-preferences>
        </div>
      `);
      const store = storeOf();
      const element = place.querySelector<CookieBanner>('cookie-banner')!;
      const own = place.querySelector<CookiePreferences>('cookie-preferences')!;
      element.store = own.store = store;
      await element.updateComplete;
      await own.updateComplete;

      await import('../../src/boot/preferences-host.js');
      inside(element, '[data-action="preferences"]').click();
      await waitUntil(() => own.shadowRoot!.querySelector('dialog')?.open, 'they open');
      await settled(own);
      expect(allInside(own, 'details[open]')).to.have.length(0);
      own.close();
      await settled(own);

      inside(element, '[data-action="partners"]').click();
      await waitUntil(() => own.shadowRoot!.querySelector('dialog')?.open, 'they open');
      await settled(own);
      expect(allInside(own, 'details[open]')).to.have.length(3);
      const links = allInside<HTMLAnchorElement>(own, 'details[open] a[href]').map((link) => link.textContent);
      for (const name of ['Mesure normande', 'Vidéothèque régionale', 'Atlas ouvert']) {
        expect(
          links.some((text) => text.includes(name)),
          name,
        ).to.equal(true);
      }
      own.close();
      await settled(own);
    });

    it('opens nothing when the page prevents it', async () => {
      const element = await banner();
      element.addEventListener('cookie-preferences-request', (event) => event.preventDefault());
      inside(element, '[data-action="preferences"]').click();
      await aTimeout(20);
      expectSame(document.querySelector('cookie-preferences'), null, 'what is gone');
    });
  });

  describe('ways in', () => {
    it('takes the declaration as an object, as JSON text, and as an attribute', async () => {
      const json = JSON.stringify(site);
      const asAttribute = await fixture<CookieBanner>(
        html`<cookie-banner .store=${new ConsentStore()}></cookie-banner>`,
      );
      asAttribute.setAttribute('declaration', json);
      const alias = document.createElement('cookie-banner');
      alias.store = new ConsentStore();
      alias.setAttribute('data-declaration', json);
      alias.setAttribute('data-placement', 'top');
      const asObject = await banner(new ConsentStore());
      asObject.declaration = site;
      const asText = await banner(new ConsentStore());
      asText.declaration = json;
      asText.after(alias);
      for (const element of [asAttribute, asObject, asText, alias]) {
        await waitUntil(() => isShown(element), 'the banner asks');
      }
      expect(alias.placement).to.equal('top');
    });

    it('stays silent and whole whatever a framework assigns, and asks once it gets a declaration', async () => {
      const { warn, error } = console;
      const said: string[] = [];
      console.warn = console.error = (...words: unknown[]) => said.push(words.join(' '));
      try {
        // Each value is looked at while it stands there.
        await import('../../src/boot/declare.js');
        const element = await banner(new ConsentStore());
        for (const value of ['[object Object]', '{"site":', {}, [], 0, null, undefined, true]) {
          (element as { declaration: unknown }).declaration = value;
          await settled(element);
          await aTimeout(50);
          expect(isShown(element), JSON.stringify(value)).to.equal(false);
        }
        await waitUntil(
          () => said.some((text) => text.includes('[object Object]') && text.includes('JSON.stringify')),
          'what a framework made of an object is told',
        );
        await waitUntil(() => said.some((text) => text.includes('$.site')), 'what is missing is told');
        element.headingLevel = '4' as never;
        element.placement = null as never;
        element.src = '';
        element.declaration = site;
        await waitUntil(() => isShown(element));
        expect(inside(element, '#heading').localName).to.equal('h4');
      } finally {
        Object.assign(console, { warn, error });
      }
    });

    it('follows another declaration given in place of the first', async () => {
      const element = await banner(new ConsentStore());
      element.declaration = site;
      await waitUntil(() => isShown(element));
      const categories: Declaration['categories'] = [{ id: 'necessary' }, { id: 'marketing' }];
      element.declaration = { ...site, categories, services: [] };
      await waitUntil(() => textOf(inside(element, '[part="purposes"]')).includes('Publicité'));
      element.declaration = seed;
      await waitUntil(() => !isShown(element));
    });

    it('follows a store that is set before it is in the page, after, and another one later', async () => {
      const before = document.createElement('cookie-banner');
      before.store = storeOf();
      const place = await fixture(html`<div></div>`);
      place.append(before);
      await before.updateComplete;
      expect(isShown(before)).to.equal(true);
      const first = before.store;
      before.store = storeOf(seed);
      await before.updateComplete;
      expect(isShown(before)).to.equal(false);
      first.acceptAll();
      before.store.declare(siteWithNewHost);
      await before.updateComplete;
      expect(isShown(before), 'follows the second store').to.equal(true);
    });
  });

  describe('in a page that changes', () => {
    it('comes back after being taken out, and asks what is asked then', async () => {
      const { element, main } = await page();
      element.remove();
      element.store!.acceptAll();
      element.store!.declare(siteWithNewHost);
      main.before(element);
      await element.updateComplete;
      expect(isInTopLayer(element)).to.equal(true);
      expect(allInside(element, '[part="purposes"] li')).to.have.length(1);
    });

    it('stays usable when it is moved while it is shown', async () => {
      const { element, main } = await page();
      main.append(element);
      await settled(element);
      expect(isInTopLayer(element)).to.equal(true);
      expect(inside(element, '.banner').getBoundingClientRect().height).to.be.above(50);
      inside(element, '[data-action="refuse-all"]').click();
      await element.updateComplete;
      expect(isShown(element)).to.equal(false);
    });

    it('follows nothing any more when it is out of the page', async () => {
      const { element } = await page();
      element.remove();
      await nextFrame();
      expect(document.documentElement.style.cssText, 'styles left on the page').to.equal('');
      const shown = element.shadowRoot!.innerHTML;
      element.store!.acceptAll();
      await element.updateComplete;
      expect(element.shadowRoot!.innerHTML).to.equal(shown);
    });

    it('survives a page that writes its markup anew, again and again', async () => {
      const own = await FramePage.open({
        body: '<main><cookie-banner DECLARATION></cookie-banner><p>Texte</p></main>',
      });
      for (let i = 0; i < 3; i++) {
        await own.find('cookie-banner', '.banner');
        const main = own.get('main');
        main.innerHTML = main.innerHTML.replace('Texte', `Texte ${i}`);
      }
      const panel = await own.find('cookie-banner', '.banner');
      await aTimeout(30);
      expect(panel.getBoundingClientRect().height).to.be.above(50);
      own.inside('cookie-banner', '[data-action="refuse-all"]')!.click();
      await nextFrame();
      expectSame(own.inside('cookie-banner', '.banner'), null, 'what is gone');
      expect(own.document.documentElement.style.cssText).to.equal('');
    });

    it('survives a page that clones it', async () => {
      const { element } = await page();
      const copy = element.cloneNode(true) as CookieBanner;
      copy.store = element.store;
      element.replaceWith(copy);
      await copy.updateComplete;
      expect(isInTopLayer(copy)).to.equal(true);
      expect(copy.shadowRoot!.querySelectorAll('.banner')).to.have.length(1);
    });

    it('speaks once where an editor put in two, and the second takes over when the first goes', async () => {
      const store = storeOf();
      const first = await banner(store);
      const second = await banner(store);
      expect([isShown(first), isShown(second)]).to.deep.equal([true, false]);
      first.remove();
      await second.updateComplete;
      expect(isShown(second)).to.equal(true);
      expect(isInTopLayer(second)).to.equal(true);
    });

    it('lets the second speak where the first stands in what the page does not show', async () => {
      const store = storeOf();
      await fixture(html`<div hidden><cookie-banner .store=${store}></cookie-banner></div>`);
      const second = await banner(store);
      expect(isShown(second)).to.equal(true);
      expect(inside(second, '.banner').getBoundingClientRect().height).to.be.above(50);
    });

    it('speaks for each of two stores', async () => {
      expect(isShown(await banner())).to.equal(true);
      expect(isShown(await banner())).to.equal(true);
    });
  });

  describe('language', () => {
    afterEach(async () => {
      document.documentElement.removeAttribute('lang');
      await aTimeout(20);
    });

    it('follows the page’s language at run time, and keeps focus where it is', async () => {
      const label = { fr: 'Statistiques du portail', en: 'Portal statistics' };
      const categories = site.categories.map((each) => (each.id === 'statistics' ? { ...each, label } : each));
      const element = await banner(storeOf({ ...site, categories }));
      const purpose = () => textOf(inside(element, '[part="purposes"] strong'));
      expect(purpose()).to.equal('Statistiques du portail');
      const button = inside(element, '[data-action="refuse-all"]');
      button.focus();
      document.documentElement.lang = 'en';
      await waitUntil(() => purpose() === 'Portal statistics');
      expectFocus(button);
      document.documentElement.lang = 'fr';
      await waitUntil(() => purpose() === 'Statistiques du portail');
    });
  });
});
