import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { html as lit, render } from 'lit';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { ConsentSnapshot } from '../../src/consent/consent-store.js';
import type { ConsentController } from '../../src/elements/shared/consent-controller.js';
import { withConsentCookie } from '../../src/elements/shared/consent-cookie.js';
import { ConsentDraft } from '../../src/elements/shared/consent-draft.js';
import { CookieElement } from '../../src/elements/shared/cookie-element.js';
import { CustomStates } from '../../src/elements/shared/custom-states.js';
import { defineElement } from '../../src/elements/shared/define-element.js';
import { activeElement, focusOn } from '../../src/elements/shared/focus.js';
import { heading, levelBelow } from '../../src/elements/shared/heading.js';
import { categoryDescription, categoryLabel } from '../../src/elements/shared/labels.js';
import type { LocaleController } from '../../src/elements/shared/locale-controller.js';
import { holdPageLength } from '../../src/elements/shared/page-lengths.js';
import { distanceFrom } from '../../src/elements/shared/panel-geometry.js';
import { isRendered } from '../../src/boot/is-rendered.js';
import { pageConsent } from '../../src/boot/page-consent.js';
import { seed, site } from '../../stories/site.js';
import { expectFocus, expectSame, storeOf, textOf } from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

/** The smallest element that follows a store. */
class Follower extends CookieElement {
  static override properties = { note: {} };
  declare note?: string;
  declare readonly consent: ConsentController;
  declare readonly locale: LocaleController;
  readonly heard: ConsentSnapshot[] = [];
  protected override onConsent(snapshot: ConsentSnapshot): void {
    this.heard.push(snapshot);
  }
  override render() {
    return lit`${this.consent.snapshot.pending.join()}`;
  }
}
customElements.define('test-follower', Follower);

const follower = (store?: ConsentStore) => fixture<Follower>(html`<test-follower .store=${store}></test-follower>`);

describe('ConsentController', () => {
  it('follows the page’s store where none is given', async () => {
    const element = await follower();
    expect(element.consent.store).to.equal(pageConsent());
  });

  it('hands over the first snapshot, and each later one, before the element renders', async () => {
    const store = new ConsentStore();
    const element = await follower(store);
    store.declare(site);
    expect(element.heard.at(-1)).to.equal(store.snapshot);
    await element.updateComplete;
    expect(textOf(element.shadowRoot as unknown as Element)).to.equal('statistics,embeds');
  });

  it('moves to another store, and hears of the first no more', async () => {
    const [first, second] = [storeOf(), storeOf(seed)];
    const element = await follower(first);
    element.store = second;
    await element.updateComplete;
    const { length } = element.heard;
    first.acceptAll();
    expect(element.heard).to.have.length(length);
    expect(element.heard.at(-1)).to.equal(second.snapshot);
  });

  it('hears nothing while it is out of the page, and everything when it is back', async () => {
    const store = storeOf();
    const element = await follower(store);
    const place = element.parentElement!;
    element.remove();
    const { length } = element.heard;
    store.acceptAll();
    expect(element.heard).to.have.length(length);
    place.append(element);
    expect(element.heard.at(-1)!.pending).to.deep.equal([]);
  });

  it('reads each attribute also as data-…, of which the attribute itself decides', async () => {
    const json = (name: string) => JSON.stringify({ ...site, site: { ...site.site, name } });
    const element = document.createElement('test-follower') as Follower;
    element.store = new ConsentStore();
    element.setAttribute('data-declaration', json('Alias'));
    element.setAttribute('data-note', 'alias');
    element.setAttribute('note', 'own');
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => element.store!.snapshot.declaration);
    expect(element.store.snapshot.declaration!.site.name).to.equal('Alias');
    expect(element.note).to.equal('own');
  });
});

describe('LocaleController', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('lang');
    await aTimeout(20);
  });

  it('marks the language only where it is not the page’s', async () => {
    const element = await follower(storeOf());
    expect([element.locale.lang, element.locale.dir]).to.deep.equal([undefined, undefined]);
    document.documentElement.lang = 'fa';
    expect([element.locale.lang, element.locale.dir], 'French in a Persian page').to.deep.equal(['fr', 'ltr']);
    document.documentElement.lang = 'fr-CA';
    expect(element.locale.lang).to.equal(undefined);
  });

  it('renders again when the language changes, and not while it is out of the page', async () => {
    const element = await follower(storeOf());
    let renders = 0;
    element.addController({ hostUpdated: () => renders++ });
    document.documentElement.lang = 'en';
    await waitUntil(() => renders > 0);
    element.remove();
    renders = 0;
    document.documentElement.lang = 'fr';
    await aTimeout(30);
    expect(renders).to.equal(0);
  });
});

describe('ConsentDraft', () => {
  it('follows the store until it is touched', () => {
    const store = storeOf();
    const draft = new ConsentDraft();
    expect(draft.differsFrom(store.snapshot)).to.equal(false);
    expect(draft.stateOf('embeds', store.snapshot)).to.equal('refused');
    store.acceptAll();
    expect(draft.stateOf('embeds', store.snapshot)).to.equal('granted');
    draft.set('atlas', false, store.snapshot);
    expect(draft.stateOf('embeds', store.snapshot)).to.equal('mixed');
    store.refuseAll();
    expect(draft.stateOf('embeds', store.snapshot)).to.equal('refused');
    store.acceptAll();
    expect(draft.differsFrom(store.snapshot)).to.equal(true);
    draft.set('atlas', true, store.snapshot);
    expect(draft.differsFrom(store.snapshot), 'set back').to.equal(false);
    draft.set('atlas', false, store.snapshot);
    draft.discard();
    expect(draft.differsFrom(store.snapshot), 'discarded').to.equal(false);
    expect(draft.stateOf('embeds', store.snapshot)).to.equal('granted');
  });

  it('decides on every optional category, with exceptions in mixed ones only', () => {
    const store = storeOf();
    const draft = new ConsentDraft();
    draft.set('videotheque', true, store.snapshot);
    draft.set('statistics', true, store.snapshot);
    expect(draft.toChoices(store.snapshot)).to.deep.equal({ statistics: true, embeds: false, videotheque: true });
  });

  it('has nothing to decide before there is a declaration', () => {
    const { snapshot } = new ConsentStore();
    const draft = new ConsentDraft();
    draft.set('embeds', true, snapshot);
    expect(draft.toChoices(snapshot)).to.deep.equal({});
  });
});

describe('heading', () => {
  for (const [given, tag] of [
    [1, 'h1'],
    [6, 'h6'],
    [0, 'h2'],
    [-3, 'h1'],
    [9, 'h6'],
    [3.7, 'h3'],
    [Number.NaN, 'h2'],
    [null, 'h2'],
    ['4', 'h4'],
    ['quatre', 'h2'],
  ] as const) {
    it(`makes ${JSON.stringify(given)} an ${tag}`, () => {
      const place = document.createElement('div');
      render(heading(given as number, 'Titre', 'titre', 'titre'), place);
      expect(place.firstElementChild!.localName).to.equal(tag);
      expect(place.firstElementChild!.id).to.equal('titre');
      expect(levelBelow(given as number)).to.equal(Number(tag[1]) + 1);
    });
  }
});

describe('focusOn', () => {
  it('prefers the main content to a title before it, and passes over main content that is not shown', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <h1>Titre</h1>
        <main hidden>Ancienne vue</main>
        <main class="now">Vue</main>
      </div>
    `);
    focusOn(undefined);
    expectSame(activeElement(), place.querySelector('.now'), 'focus');
    expect(place.querySelector('main')!.hasAttribute('tabindex')).to.equal(false);
  });

  it('takes the title where there is no main content, and the body where there is neither', async () => {
    const title = await fixture<HTMLElement>(html`<h1>Titre</h1>`);
    focusOn(document.createElement('button'));
    expectFocus(title);
    title.remove();
    focusOn(undefined);
    expectFocus(document.body);
    expect(document.body.matches(':focus')).to.equal(true);
    document.body.blur();
    expect(document.body.hasAttribute('tabindex')).to.equal(false);
  });

  it('stays in a page’s own modal dialog, as all else is inert', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <main>Vue</main>
        <dialog>Lettre d’information</dialog>
      </div>
    `);
    const dialog = place.querySelector('dialog')!;
    dialog.showModal();
    focusOn(undefined);
    expectFocus(dialog);
    dialog.close();
  });

  it('keeps a tabindex that the page had set', async () => {
    const main = await fixture<HTMLElement>(html`<main tabindex="-1">Vue</main>`);
    focusOn(undefined);
    main.blur();
    expect(main.getAttribute('tabindex')).to.equal('-1');
  });
});

describe('isRendered', () => {
  it('sees what is hidden around an element, across shadow roots and slots', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <p class="contents" style="display: contents"><b>a</b></p>
        <p hidden><i>b</i></p>
        <details>
          <summary>c</summary>
          <u>d</u>
        </details>
        <section></section>
      </div>
    `);
    const get = (selector: string) => place.querySelector(selector)!;
    expect(isRendered(get('b'))).to.equal(true);
    expect(isRendered(get('i'))).to.equal(false);
    expect(isRendered(get('u'))).to.equal(false);
    get('details').toggleAttribute('open', true);
    expect(isRendered(get('u'))).to.equal(true);
    const root = get('section').attachShadow({ mode: 'open' });
    const inner = document.createElement('span');
    root.append(inner);
    expect(isRendered(inner)).to.equal(true);
    get('section').toggleAttribute('hidden', true);
    expect(isRendered(inner)).to.equal(false);
    expect(isRendered(document.createElement('p'))).to.equal(false);
  });
});

describe('holdPageLength', () => {
  const root = document.documentElement;

  it('holds the greatest length, and gives back what there was after the last owner', () => {
    const [first, second] = [{}, {}];
    root.style.setProperty('scroll-padding-top', '12px');
    holdPageLength(first, 'scroll-padding-top', 99.2);
    holdPageLength(second, 'scroll-padding-top', 50);
    expect(root.style.scrollPaddingTop).to.equal('100px');
    holdPageLength(first, 'scroll-padding-top', undefined);
    expect(root.style.scrollPaddingTop).to.equal('50px');
    holdPageLength(second, 'scroll-padding-top', undefined);
    holdPageLength(second, 'scroll-padding-top', undefined);
    expect(root.style.scrollPaddingTop).to.equal('12px');
    root.style.removeProperty('scroll-padding-top');
  });
});

describe('distanceFrom', () => {
  const box = (top: number, height: number, left = 0, width = 50) => new DOMRect(left, top, width, height);

  it('moves what a panel at the bottom covers up, and what one at the top covers down', () => {
    const height = innerHeight;
    const bottom = box(height - 100, 90, 0, 500);
    expect(distanceFrom(bottom, box(height - 90, 20))).to.equal(38);
    expect(distanceFrom(bottom, box(height - 200, 20)), 'above it').to.equal(0);
    expect(distanceFrom(bottom, box(height - 90, 20, 600)), 'beside it').to.equal(0);
    expect(distanceFrom(box(10, 90, 0, 500), box(40, 20))).to.equal(-68);
    expect(distanceFrom(box(0, 0, 0, 0), box(0, 20)), 'no panel').to.equal(0);
  });

  it('shows the start of what is taller than the room there is, unless half of the room shows it', () => {
    const panel = box(innerHeight - 100, 100, 0, 500);
    const room = innerHeight - 108;
    expect(distanceFrom(panel, box(0, 5000))).to.equal(0);
    expect(distanceFrom(panel, box(room - 20, 5000))).to.equal(room - 20);
  });
});

describe('CustomStates', () => {
  it('does without, in a browser that has none', () => {
    const element = document.createElement('div');
    expect(() => new CustomStates(element).toggle('open', true)).to.not.throw();
  });
});

describe('defineElement', () => {
  it('registers an element, and leaves one that another copy has registered', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('test-twice', First);
    defineElement('test-twice', Second);
    expect(customElements.get('test-twice')).to.equal(First);
  });
});

describe('labels', () => {
  it('are the site’s own before the catalogue’s, and the id where there is neither', () => {
    expect(categoryLabel({ id: 'statistics' })).to.equal('Mesure d’audience');
    expect(categoryLabel({ id: 'statistics', label: { fr: 'Chiffres', en: 'Figures' } })).to.equal('Chiffres');
    expect(categoryLabel({ id: 'zzz' })).to.equal('zzz');
    expect(categoryDescription({ id: 'zzz' })).to.equal('');
  });
});

describe('withConsentCookie', () => {
  const row = (declaration: typeof site) =>
    withConsentCookie(declaration)
      .services.flatMap(({ cookies, category, provider }) =>
        cookies.map((cookie) => ({ ...cookie, category, provider })),
      )
      .filter(({ name }) => name === (declaration.consent?.cookie ?? 'cookies_preferences'));

  it('adds one row, under the name and with the lifetime that the site says, in the necessary category', async () => {
    const own = { ...site, services: [], consent: { cookie: 'choix', duration: 'P12M' } };
    expect(row(own)).to.have.length(1);
    expect(row(own)[0]).to.include({ name: 'choix', duration: 'P12M', category: 'necessary', provider: 'site' });
    expect(withConsentCookie(own).providers.find(({ id }) => id === 'site')!.name).to.equal('COORACE Normandie');
    await nextFrame();
  });

  it('sets the lifetime right in a row that the site has written, and adds no second one', () => {
    const { consent: _, ...rest } = site;
    const services = site.services.map((service) => ({
      ...service,
      cookies: service.cookies.map((cookie) => ({ ...cookie, duration: 'P13M' })),
    }));
    expect(row({ ...rest, services })).to.have.length(1);
    expect(row({ ...rest, services })[0]!.duration).to.equal('P6M');
  });

  it('brings a necessary category where the site has none', () => {
    const own = { ...site, categories: [{ id: 'embeds' }], services: [] };
    expect(withConsentCookie(own).categories.map(({ id }) => id)).to.deep.equal(['necessary', 'embeds']);
  });
});
