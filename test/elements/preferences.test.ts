import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieBanner } from '../../src/elements/banner/cookie-banner.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { openPreferences } from '../../src/boot/preferences-host.js';
import type * as preferencesHost from '../../src/boot/preferences-host.js';
import { seed, site } from '../../stories/site.js';
import {
  allInside,
  expectSame,
  announced,
  blockedStorage,
  closed,
  expectFocus,
  inside,
  isShown,
  openedPreferences,
  preferences,
  settled,
  siteWithNewHost,
  storeOf,
  textOf,
} from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

const switchOf = (element: CookiePreferences, id: string) => inside<HTMLInputElement>(element, `[data-id="${id}"]`);

async function toggle(element: CookiePreferences, id: string): Promise<void> {
  switchOf(element, id).click();
  await element.updateComplete;
}

async function save(element: CookiePreferences): Promise<void> {
  inside(element, '[data-action="save"]').click();
  await settled(element);
}

/** Where each switch stands: `on`, `off` or `mixed`, by id. */
function standings(element: CookiePreferences): Record<string, string> {
  const inputs = allInside<HTMLInputElement>(element, 'input[data-id]');
  return Object.fromEntries(
    inputs.map((input) => [input.dataset['id'], input.indeterminate ? 'mixed' : input.checked ? 'on' : 'off']),
  );
}

const isOpen = (element: CookiePreferences) => element.shadowRoot!.querySelector('dialog')?.open ?? false;

describe('<cookie-preferences>', () => {
  describe('in the page', () => {
    it('has a switch for each optional category, off while nothing is decided, and none for the necessary one', async () => {
      const element = await preferences();
      expect(standings(element)).to.deep.equal({ statistics: 'off', embeds: 'off', videotheque: 'off', atlas: 'off' });
      expect(textOf(inside(element, '.category'))).to.include('Nécessaires Toujours actifs');
    });

    it('shows what was decided, exceptions too', async () => {
      const store = storeOf();
      store.choose({ statistics: true, embeds: false, atlas: true });
      const element = await preferences(store);
      expect(standings(element)).to.deep.equal({ statistics: 'on', embeds: 'mixed', videotheque: 'off', atlas: 'on' });
    });

    it('says since when and until when a choice holds', async () => {
      const storage = blockedStorage();
      storage.read = () => ({ on: '2026-08-31', choices: {}, rev: {} });
      const element = await preferences(storeOf(site, storage));
      expect(textOf(inside(element, '.standing')))
        .to.match(/31\saoût\s2026/)
        .and.match(/28\sfévrier\s2027/);
      element.store = storeOf();
      await element.updateComplete;
      expect(textOf(inside(element, '.standing')))
        .to.include('pas encore choisi')
        .and.include('COORACE Normandie');
    });

    it('lists services, policies, cookies and durations, and the cookie of the choice itself', async () => {
      const services = site.services.filter(({ id }) => id !== 'opendatasoft-consent');
      const element = await preferences(storeOf({ ...site, services }));
      const text = textOf(inside(element, '.categories'));
      for (const words of [
        'Lecteur vidéo (page d’accueil)',
        '_mn_id.*',
        '13 mois',
        '30 minutes',
        'Fin de la session',
      ]) {
        expect(text).to.include(words);
      }
      expect(text, 'D4').to.include('cookies_preferences').and.include('6 mois');
      const link = inside<HTMLAnchorElement>(element, 'a[href*="mesure-normande"]');
      expect(textOf(link)).to.equal('Mesure normande : politique de confidentialité');
    });

    it('has nothing to press where there is nothing to choose', async () => {
      const element = await preferences(storeOf(seed));
      expect(allInside(element, 'button, input')).to.have.length(0);
      expect(textOf(inside(element, '.standing'))).to.include('que des cookies nécessaires');
      expect(textOf(inside(element, '.categories'))).to.include('sessionid');
    });

    it('says that it knows nothing while there is no declaration, and shows it when it comes', async () => {
      const element = await preferences(new ConsentStore());
      expect(textOf(inside(element, '.panel'))).to.include('pas encore disponibles');
      element.store!.declare(site);
      await element.updateComplete;
      expect(Object.keys(standings(element))).to.include('statistics');
    });

    it('shows nothing in the page when it is modal, however a framework says so', async () => {
      for (const value of [true, '', 'true', 'modal']) {
        const element = await preferences();
        element.modal = value as never;
        await element.updateComplete;
        expectSame(element.shadowRoot!.querySelector('.panel'), null, `modal = ${JSON.stringify(value)}`);
      }
    });

    it('stays whole whatever a framework assigns', async () => {
      const { warn, error } = console;
      console.warn = console.error = () => {};
      try {
        const element = await preferences(new ConsentStore());
        for (const value of ['[object Object]', '{', {}, 0, null, undefined]) {
          (element as { declaration: unknown }).declaration = value;
          element.headingLevel = value as never;
          await settled(element);
          expect(inside(element, '#heading').localName).to.equal('h2');
        }
        element.declaration = JSON.stringify(site);
        element.headingLevel = '3' as never;
        await waitUntil(() => allInside(element, '.category').length > 0);
        expect(inside(element, '#heading').localName).to.equal('h3');
        expect(inside(element, '[part="category-heading"]').localName).to.equal('h4');
      } finally {
        Object.assign(console, { warn, error });
      }
    });
  });

  describe('the draft', () => {
    it('counts for nothing until it is saved', async () => {
      const element = await preferences();
      await toggle(element, 'statistics');
      expect(standings(element)['statistics']).to.equal('on');
      expect(element.store!.snapshot.consent).to.equal(undefined);
      await save(element);
      expect(element.store!.snapshot.consent!.choices).to.deep.equal({ statistics: true, embeds: false });
      expect(announced(element)).to.equal('Vos choix sont enregistrés.');
      expect(textOf(inside(element, '.notice'))).to.equal('Vos choix sont enregistrés.');
    });

    it('makes a category mixed when its services differ, and saves the exceptions', async () => {
      const element = await preferences();
      await toggle(element, 'atlas');
      expect(standings(element)).to.include({ embeds: 'mixed', atlas: 'on', videotheque: 'off' });
      await save(element);
      expect(element.store!.snapshot.consent!.choices).to.deep.equal({ statistics: false, embeds: false, atlas: true });
      expect(element.store!.isGranted('atlas')).to.equal(true);
      expect(element.store!.isGranted('videotheque')).to.equal(false);
      expect(standings(element)).to.include({ embeds: 'mixed', atlas: 'on', videotheque: 'off' });
    });

    it('turns on every service of a mixed category, and off at the next press', async () => {
      const element = await preferences();
      await toggle(element, 'atlas');
      await toggle(element, 'embeds');
      expect(standings(element)).to.include({ embeds: 'on', atlas: 'on', videotheque: 'on' });
      await toggle(element, 'embeds');
      expect(standings(element)).to.include({ embeds: 'off', atlas: 'off', videotheque: 'off' });
      await toggle(element, 'videotheque');
      await toggle(element, 'atlas');
      expect(standings(element)['embeds']).to.equal('on');
      await save(element);
      expect(element.store!.snapshot.consent!.choices).to.deep.equal({ statistics: false, embeds: true });
    });

    it('keeps what was touched when the store changes elsewhere, and follows it for the rest', async () => {
      const element = await preferences();
      await toggle(element, 'statistics');
      element.store!.choose({ statistics: false, embeds: true });
      await element.updateComplete;
      expect(standings(element)).to.deep.equal({ statistics: 'on', embeds: 'on', videotheque: 'on', atlas: 'on' });
      element.store!.declare(siteWithNewHost);
      await element.updateComplete;
      expect(standings(element), 'asked again: off').to.include({ statistics: 'on', embeds: 'off' });
    });

    it('keeps what was touched, and focus, when the language changes', async () => {
      const label = { fr: 'Chiffres', en: 'Figures' };
      const categories = site.categories.map((each) => (each.id === 'statistics' ? { ...each, label } : each));
      const element = await preferences(storeOf({ ...site, categories }));
      await toggle(element, 'statistics');
      switchOf(element, 'statistics').focus();
      document.documentElement.lang = 'en';
      await waitUntil(() => textOf(inside(element, '#category-statistics')) === 'Figures');
      expect(standings(element)['statistics']).to.equal('on');
      expectFocus(switchOf(element, 'statistics'));
      document.documentElement.removeAttribute('lang');
      await waitUntil(() => textOf(inside(element, '#category-statistics')) === 'Chiffres');
    });

    it('keeps what was touched when the page prevents saving', async () => {
      const element = await preferences();
      element.addEventListener('cookie-consent-request', (event) => event.preventDefault());
      await toggle(element, 'statistics');
      await save(element);
      expect(element.store!.snapshot.consent).to.equal(undefined);
      expect(standings(element)['statistics']).to.equal('on');
      expect(announced(element)).to.equal('');
    });

    it('announces each saving, also when the words are the same', async () => {
      const element = await preferences();
      const said: string[] = [];
      const live = inside(element, '[role="status"]');
      const observer = new MutationObserver(() => said.push(announced(element)));
      observer.observe(live, { childList: true, characterData: true, subtree: true });
      await save(element);
      await save(element);
      observer.disconnect();
      expect(said.filter((text) => text === 'Vos choix sont enregistrés.')).to.have.length(2);
    });
  });

  describe('the dialog', () => {
    it('is modal, named by its title, which has focus', async () => {
      const { element, dialog } = await openedPreferences();
      expect(dialog.matches(':modal')).to.equal(true);
      expectFocus(inside(element, '#heading'));
      expect(dialog.getAttribute('aria-labelledby')).to.equal('heading');
    });

    it('has a custom state while it is open', async () => {
      const { element } = await openedPreferences();
      const matches = () => {
        try {
          return element.matches(':state(open)');
        } catch {
          return undefined;
        }
      };
      expect(matches()).to.not.equal(false);
      element.close();
      await closed(element);
      expect(matches()).to.not.equal(true);
    });

    for (const [action, choices] of [
      ['accept-all', { statistics: true, embeds: true }],
      ['refuse-all', { statistics: false, embeds: false }],
      ['save', { statistics: false, embeds: false }],
    ] as const) {
      it(`stores at “${action}”, closes, announces it, and gives focus back to the opener`, async () => {
        const { element, opener } = await openedPreferences();
        inside(element, `[data-action="${action}"]`).focus();
        await sendKeys({ press: 'Enter' });
        await closed(element);
        expect(element.store!.snapshot.consent!.choices).to.deep.equal(choices);
        expectFocus(opener);
        expect(announced(element)).to.equal('Vos choix sont enregistrés.');
      });
    }

    it('is shown once: it does not come back while it closes', async () => {
      const { element, dialog } = await openedPreferences();
      let times = 0;
      dialog.showModal = () => times++;
      inside(element, '[data-action="accept-all"]').click();
      await closed(element);
      expect(times).to.equal(0);
    });

    it('forgets the draft when it is closed, and shows the true state when it is opened again', async () => {
      const { element, opener } = await openedPreferences();
      await toggle(element, 'statistics');
      inside(element, '[data-action="close"]').click();
      await closed(element);
      expect(element.store!.snapshot.consent).to.equal(undefined);
      element.store!.choose({ statistics: false, embeds: true });
      element.open(opener);
      await settled(element);
      expect(standings(element)).to.include({ statistics: 'off', embeds: 'on' });
    });

    it('stays open with the draft when the page prevents the request', async () => {
      const { element } = await openedPreferences();
      element.addEventListener('cookie-consent-request', (event) => event.preventDefault());
      await toggle(element, 'statistics');
      await save(element);
      expect(isOpen(element)).to.equal(true);
      expect(standings(element)['statistics']).to.equal('on');
    });

    it('keeps the page as tall as it was while what stands in it is in the dialog', async () => {
      const element = await preferences();
      const { height } = element.getBoundingClientRect();
      expect(height).to.be.above(300);
      element.open();
      await settled(element);
      expect(isOpen(element)).to.equal(true);
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
      element.close();
      await closed(element);
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
    });

    it('ignores being opened twice', async () => {
      const { element, opener } = await openedPreferences();
      await toggle(element, 'statistics');
      element.open();
      await settled(element);
      expect(standings(element)['statistics']).to.equal('on');
      element.close();
      await closed(element);
      expectFocus(opener);
    });

    it('can be opened before it is in the page', async () => {
      const place = await fixture(html`<div></div>`);
      const element = document.createElement('cookie-preferences');
      element.store = storeOf();
      element.open();
      place.append(element);
      await settled(element);
      expect(isOpen(element)).to.equal(true);
    });

    it('closes, and gives focus back, when it is taken out while open', async () => {
      const { element, opener } = await openedPreferences();
      await toggle(element, 'statistics');
      element.remove();
      await settled(element);
      expect(isOpen(element)).to.equal(false);
      expectFocus(opener);
      opener.after(element);
      element.open(opener);
      await settled(element);
      expect(isOpen(element), 'opens again').to.equal(true);
      expect(standings(element)['statistics'], 'the draft is gone').to.equal('off');
    });

    it('stays open, and keeps what is not saved, when it is moved', async () => {
      const { element, opener } = await openedPreferences();
      await toggle(element, 'statistics');
      const moves = [(parent: ParentNode) => parent.append(element), (parent: ParentNode) => parent.prepend(element)];
      const { moveBefore } = Element.prototype as { moveBefore?: (node: Node, before: Node | null) => void };
      if (moveBefore) moves.push((parent) => moveBefore.call(parent, element, null));
      for (const move of moves) {
        move(element.parentElement!);
        await settled(element);
        expect(isOpen(element), 'it is open').to.equal(true);
        expect(element.renderRoot.querySelector('dialog')!.matches(':modal'), 'it is modal').to.equal(true);
        expect(standings(element)['statistics'], 'the draft').to.equal('on');
      }
      element.close();
      await closed(element);
      expectFocus(opener);
    });

    it('does not freeze the page when it stands where nobody sees it', async () => {
      const place = await fixture<HTMLElement>(html`<div hidden><cookie-preferences></cookie-preferences></div>`);
      const element = place.querySelector('cookie-preferences')!;
      element.open();
      await settled(element);
      expectSame(document.querySelector(':modal'), null, 'what is gone');
      expect(isOpen(element)).to.equal(false);
    });
  });

  describe('where the browser keeps nothing', () => {
    it('keeps the dialog open, with focus on what says so', async () => {
      const { element, opener } = await openedPreferences(storeOf(site, blockedStorage()));
      inside(element, '[data-action="refuse-all"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(isOpen(element)).to.equal(true);
      expect(textOf(inside(element, '.notice'))).to.include('votre choix vaut pour cette page seulement');
      expectFocus(inside(element, '.notice'));
      expect(element.store!.snapshot.pending).to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      await closed(element);
      expectFocus(opener);
    });

    it('says so in the page, and announces it', async () => {
      const element = await preferences(storeOf(site, blockedStorage()));
      await save(element);
      expect(textOf(inside(element, '.notice'))).to.include('cette page seulement');
      expect(announced(element)).to.include('cette page seulement');
      expect(textOf(inside(element, '.standing'))).to.include('cette page seulement');
    });
  });

  describe('several, and none', () => {
    afterEach(() => document.querySelectorAll('body > cookie-preferences').forEach((each) => each.remove()));

    it('opens one where there are two', async () => {
      const store = storeOf();
      const [first, second] = [await preferences(store), await preferences(store)];
      await openPreferences(document.body, store);
      await settled(first);
      expect([isOpen(first), isOpen(second)]).to.deep.equal([true, false]);
    });

    it('opens the one that can be seen', async () => {
      const store = storeOf();
      await fixture(html`<div hidden><cookie-preferences .store=${store}></cookie-preferences></div>`);
      await fixture(
        html`<details>
          <summary>Plus</summary>
          <cookie-preferences .store=${store}></cookie-preferences>
        </details>`,
      );
      const seen = await preferences(store);
      await openPreferences(document.body, store);
      await settled(seen);
      expect(isOpen(seen)).to.equal(true);
    });

    it('brings one to the end of the page where there is none, and no second one to the impatient', async () => {
      const store = storeOf();
      await Promise.all([1, 2, 3].map(() => openPreferences(document.body, store)));
      const brought = [...document.querySelectorAll<CookiePreferences>('body > cookie-preferences')];
      expect(brought).to.have.length(1);
      await settled(brought[0]!);
      expect(isOpen(brought[0]!)).to.equal(true);
      brought[0]!.close();
      await closed(brought[0]!);
      await openPreferences(document.body, store);
      expect(document.querySelectorAll('body > cookie-preferences')).to.have.length(1);
    });

    it('is the one of the opener’s store', async () => {
      const [mine, other] = [await preferences(), await preferences()];
      await openPreferences(document.body, other.store!);
      await settled(other);
      expect([isOpen(mine), isOpen(other)]).to.deep.equal([false, true]);
    });

    it('is found by another copy of the package', async () => {
      const copyAddress = '/src/boot/preferences-host.ts?copy';
      const copy = (await import(copyAddress)) as typeof preferencesHost;
      expect(copy.openPreferences).to.not.equal(openPreferences);
      const element = await preferences();
      await copy.openPreferences(document.body, element.store!);
      await settled(element);
      expect(isOpen(element)).to.equal(true);
    });
  });

  describe('with a banner', () => {
    it('leaves focus in the main content when the choice took the banner away, and the button with it', async () => {
      const store = storeOf();
      const place = await fixture<HTMLElement>(html`
        <div>
          <cookie-banner .store=${store}></cookie-banner>
          <main><cookie-preferences modal .store=${store}></cookie-preferences></main>
        </div>
      `);
      const element = place.querySelector<CookiePreferences>('cookie-preferences')!;
      const asking = place.querySelector<CookieBanner>('cookie-banner')!;
      await asking.updateComplete;
      inside(asking, '[data-action="preferences"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(isOpen(element)).to.equal(true);
      await toggle(element, 'embeds');
      inside(element, '[data-action="save"]').focus();
      await sendKeys({ press: 'Enter' });
      await closed(element);
      expect(isShown(asking)).to.equal(false);
      expectFocus(place.querySelector('main'));
    });

    it('saves what is asked again, and keeps the rest', async () => {
      const store = storeOf();
      store.choose({ statistics: true, embeds: true });
      store.declare(siteWithNewHost);
      const element = await preferences(store);
      expect(standings(element)).to.include({ statistics: 'on', embeds: 'off' });
      await save(element);
      expect(store.snapshot.consent!.choices).to.deep.equal({ statistics: true, embeds: false });
      expect(store.snapshot.pending).to.deep.equal([]);
    });
  });

  it('shows an exempt category on until the visitor objects', async () => {
    const categories: Declaration['categories'] = site.categories.map((each) =>
      each.id === 'statistics' ? { ...each, exempt: true, justification: 'Mesure d’audience anonyme.' } : each,
    );
    const element = await preferences(storeOf({ ...site, categories }));
    expect(standings(element)['statistics']).to.equal('on');
    expect(textOf(inside(element, '#description-statistics'))).to.include('vous pouvez vous y opposer');
    await toggle(element, 'statistics');
    await save(element);
    expect(element.store!.isGranted('statistics')).to.equal(false);
  });
});
