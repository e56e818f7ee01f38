/** The five elements in the languages of a page: English, French, and one that nobody has written. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/all.js';
import type { ConsentStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Consent } from '../../src/consent/consent.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import type { CookiePreferences } from '../../src/elements/cookie-preferences.js';
import { getLocale, setLocale } from '../../src/i18n/localization.js';
import { seed, site } from '../../stories/site.js';
import { allKinds, changedEmbeds, exemptMeasurement, fivePurposes } from '../../stories/support/declarations.js';
import { BlockedStorage, MemoryStorage, decision } from '../../stories/support/stored-consent.js';
import { allInside, focused, inside, storeOf, textOf } from '../support/consent-elements.js';

const page = document.documentElement;
const own = page.lang;

const withoutPartners: Declaration = { ...site, services: [] };
const onePartner: Declaration = { ...site, services: site.services.filter(({ id }) => id === 'atlas') };
const contactPage: Declaration = { ...site, site: { ...site.site, contact: '/contact' } };
const withoutContact: Declaration = { ...seed, site: { name: 'COORACE', url: site.site.url } };
const unjustified: Declaration = {
  ...onePartner,
  categories: [{ id: 'necessary' }, { id: 'statistics', exempt: true }, { id: 'embeds' }],
  services: site.services.filter(({ id }) => id !== 'videotheque'),
};
const thirdPartyStorage: Declaration = {
  ...onePartner,
  services: onePartner.services.map((service) => ({
    ...service,
    cookies: service.cookies.map((cookie) => ({ ...cookie, storage: 'local', party: 'third' }) as const),
  })),
};
const unclassified: Declaration = {
  ...site,
  categories: [{ id: 'unclassified' }],
  services: site.services.map((service) => ({ ...service, category: 'unclassified' })),
};

type Elements = readonly (HTMLElement & { readonly updateComplete: Promise<boolean> })[];

/** Each element in each state in which it says something else. */
const states: Readonly<Record<string, () => TemplateResult>> = {
  'a banner with many purposes': () => bannerOf(keeping(fivePurposes)),
  'a banner with one partner': () => bannerOf(keeping(onePartner)),
  'a banner without partners': () => bannerOf(keeping(withoutPartners)),
  'a banner that asks again': () => bannerOf(keeping(changedEmbeds, decision('accepted'))),
  'preferences before any choice': () => preferencesOf(keeping(site)),
  'preferences with a mixed choice': () => preferencesOf(keeping(fivePurposes, decision('mixed'))),
  'preferences with an exempt category': () => preferencesOf(keeping(exemptMeasurement, decision('refused'))),
  'preferences without anything to choose': () => preferencesOf(keeping(seed)),
  'preferences with what is not classified': () => preferencesOf(keeping(unclassified)),
  'preferences without a declaration': () => preferencesOf(new ConsentStore()),
  'preferences that keep nothing': () => preferencesOf(deciding(keeping(site, undefined, new BlockedStorage()))),
  'a table of every kind': () => tableOf(keeping(allKinds)),
  'a table with a service that sets none': () => tableOf(keeping(fivePurposes)),
  'a table of storage of another site': () => tableOf(keeping(thirdPartyStorage)),
  'a table of an empty category': () => tableOf(keeping(site), 'marketing'),
  'a charter': () => charterOf(keeping(site)),
  'a charter with every reason': () => charterOf(keeping(exemptMeasurement, decision('mixed'))),
  'a charter without justifications': () => charterOf(keeping(unjustified)),
  'a charter of necessary cookies alone': () => charterOf(keeping(withoutContact)),
  'a charter without providers': () => charterOf(keeping({ ...contactPage, services: [], providers: [] })),
  'a charter of a choice that is not kept': () => charterOf(deciding(keeping(site, undefined, new BlockedStorage()))),
  'a gate of a service': () => gateOf(keeping(site), 'videotheque'),
  'a gate of a service without provider': () => gateOf(keeping({ ...site, providers: [] }), 'videotheque'),
  'a gate of nothing that is declared': () => gateOf(keeping(site), 'ailleurs'),
  'a gate without a declaration': () => gateOf(new ConsentStore(), 'videotheque'),
};

describe('the English catalogue, in place', () => {
  let catalogue: readonly Message[];

  before(async () => {
    catalogue = await readCatalogue();
    await speak('en');
  });
  after(reset);

  for (const [name, state] of Object.entries(states)) {
    it(`${name} says nothing in French`, async () => {
      const said = await saidBy(state());
      expect(said).to.have.length.above(20);
      expect(catalogue.filter(({ source }) => source.test(said)).map(({ id }) => id)).to.deep.equal([]);
      expect(foreign(said)).to.equal(undefined);
    });
  }

  it('is found wanting where French is said', async () => {
    await speak('fr');
    const said = await saidBy(charterOf(keeping(site)));
    await speak('en');
    expect(catalogue.filter(({ source }) => source.test(said))).to.have.length.above(50);
    expect(foreign(said)).to.be.a('string');
  });

  it('an open dialog says nothing in French', async () => {
    const element = await fixture<CookiePreferences>(
      html`<cookie-preferences modal .store=${keeping(site)}></cookie-preferences>`,
    );
    element.open();
    await element.updateComplete;
    expect(textOf(inside(element, '[data-action="close"]'))).to.equal('Close');
    expect(foreign(everything(element))).to.equal(undefined);
  });

  it('announces a choice in English', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>${bannerOf(keeping(site))} ${preferencesOf(keeping(site))}</div>`,
    );
    const [banner, preferences] = elementsIn(place);
    inside(banner!, '[data-action="accept-all"]').click();
    inside(preferences!, '[data-action="save"]').click();
    await waitUntil(() => textOf(inside(preferences!, '[role="status"]')));
    expect(textOf(inside(banner!, '[role="status"]'))).to.equal('Your choice has been saved.');
    expect(textOf(inside(preferences!, '[role="status"]'))).to.equal('Your choices have been saved.');
  });

  it('tells that nothing is kept, in English', async () => {
    const element = (await fixture<HTMLElement>(
      bannerOf(keeping(site, undefined, new BlockedStorage())),
    )) as Elements[number];
    inside(element, '[data-action="refuse-all"]').click();
    await element.updateComplete;
    expect(textOf(inside(element, '#heading'))).to.equal('Your choice applies to this page only');
    expect(foreign(everything(element))).to.equal(undefined);
  });

  it('needs no mark on an English page, whatever its country', async () => {
    for (const lang of ['en', 'en-GB', 'en-IE']) {
      page.lang = lang;
      const place = await fixture<HTMLElement>(allFive());
      await ready(place);
      for (const element of elementsIn(place)) {
        expect(allInside(element, '[lang]').length, `${element.localName} in ${lang}`).to.equal(0);
        expect(foreign(everything(element))).to.equal(undefined);
      }
    }
  });
});

describe('switching languages', () => {
  beforeEach(() => speak('fr'));
  after(reset);

  it('from French to English and back updates all five elements at once, and leaves nothing behind', async () => {
    const place = await fixture<HTMLElement>(allFive());
    await ready(place);
    const french = elementsIn(place).map(everything);
    expect(elementsIn(place).map(({ localName }) => localName)).to.deep.equal([
      'cookie-banner',
      'cookie-preferences',
      'cookie-table',
      'cookie-charter',
      'cookie-gate',
    ]);
    for (const said of french) expect(foreign(said)).to.be.a('string');
    await speak('en');
    // All have heard of it together: none needs more than its own next update.
    await Promise.all(elementsIn(place).map(({ updateComplete }) => updateComplete));
    for (const element of elementsIn(place)) {
      expect(foreign(everything(element)), element.localName).to.equal(undefined);
      expect(allInside(element, '[lang]').length, element.localName).to.equal(0);
    }
    await speak('fr');
    await Promise.all(elementsIn(place).map(({ updateComplete }) => updateComplete));
    expect(elementsIn(place).map(everything)).to.deep.equal(french);
  });

  it('loses no draft in preferences that are open, nor the focus, nor what is unfolded', async () => {
    const store = keeping(site);
    const element = await fixture<CookiePreferences>(
      html`<cookie-preferences modal .store=${store}></cookie-preferences>`,
    );
    element.open();
    await element.updateComplete;
    const statistics = () => inside<HTMLInputElement>(element, '[data-id="statistics"]');
    const video = () => inside<HTMLInputElement>(element, '[data-id="videotheque"]');
    const embeds = () => inside<HTMLInputElement>(element, '[data-id="embeds"]');
    const lists = () => allInside<HTMLDetailsElement>(element, 'details').map(({ open }) => open);
    statistics().click();
    allInside(element, 'summary').at(-1)!.click();
    video().click();
    video().focus();
    await element.updateComplete;
    for (const [lang, title] of [
      ['en', 'Manage my cookies'],
      ['fr', 'Gérer mes cookies'],
    ] as const) {
      await speak(lang);
      await element.updateComplete;
      expect(textOf(inside(element, '#heading'))).to.equal(title);
      expect(inside<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
      expect(statistics().checked, `statistics in ${lang}`).to.equal(true);
      expect(video().checked, `video in ${lang}`).to.equal(true);
      expect(embeds().indeterminate, `embeds in ${lang}`).to.equal(true);
      expect(lists(), `lists in ${lang}`).to.deep.equal([false, false, true]);
      expect(focused(), `focus in ${lang}`).to.equal(video());
    }
    expect(store.snapshot.consent, 'nothing is decided by it').to.equal(undefined);
    inside(element, '[data-action="save"]').click();
    expect(store.snapshot.consent?.choices).to.deep.equal({ embeds: false, statistics: true, videotheque: true });
  });
});

describe('a page in a language that nobody has written', () => {
  after(reset);

  it('is spoken to in French, and told so', async () => {
    await speak('fr');
    const place = await fixture<HTMLElement>(allFive());
    await ready(place);
    const french = elementsIn(place).map(everything);
    for (const element of elementsIn(place)) expect(allInside(element, '[lang]').length).to.equal(0);
    page.lang = 'de';
    const german = await fixture<HTMLElement>(allFive());
    await ready(german);
    expect(getLocale()).to.equal('fr');
    expect(elementsIn(german).map(everything)).to.deep.equal(french);
    for (const element of elementsIn(german)) {
      const marked = allInside(element, '[lang]');
      expect(marked.length, element.localName).to.be.above(0);
      for (const part of marked) {
        expect(part.lang, element.localName).to.equal('fr');
        expect(part.dir, element.localName).to.equal('ltr');
      }
      const outside = [...texts(element.shadowRoot!)].filter((text) => !text.parentElement?.closest('[lang]'));
      // An element of ours inside another one marks its own content.
      expect(outside.map(({ data }) => data.trim()).filter(Boolean), element.localName).to.deep.equal([]);
    }
  });
});

interface Message {
  readonly id: string;
  /** Finds the French text, or any piece of it between placeholders. */
  readonly source: RegExp;
}

/** The French texts that must not be seen in English: all but those that are the same word. */
async function readCatalogue(): Promise<readonly Message[]> {
  const text = await (await fetch('/locales/en.xlf')).text();
  const units = [...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('trans-unit')];
  const part = (unit: Element, name: string) => unit.querySelector(name)!;
  expect(units).to.have.length.above(150);
  return units
    .filter((unit) => !/\bidentical\b/.test(part(unit, 'note').textContent!))
    .flatMap((unit) => {
      const pieces = [...part(unit, 'source').childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? withPlainSpaces(node.textContent!) : ''))
        .filter((piece) => /\p{L}{3}/u.test(piece))
        .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return pieces.length
        ? [{ id: unit.id, source: new RegExp(`(?<!\\p{L})(?:${pieces.join('|')})(?!\\p{L})`, 'u') }]
        : [];
    });
}

/** What looks French in a text, names aside. */
function foreign(text: string): string | undefined {
  const names = /Commission nationale de l’informatique et des libertés/g;
  const words =
    /[«»\u202f]|[àâçèéêëîïôùûœÀÉ]|(?<!\p{L})(?:les?|la|des|du|une?|est|et|vous|votre|vos|pour|dans|avec|qui|que|pas|sont)(?!\p{L})|(?<!\p{L})[dljnsqc]’/u;
  return words.exec(text.replace(names, ''))?.[0];
}

function keeping(declaration: Declaration, consent?: Consent, storage?: ConsentStorage): ConsentStore {
  return storeOf(declaration, storage ?? new MemoryStorage(consent));
}

function deciding(store: ConsentStore): ConsentStore {
  store.acceptAll();
  return store;
}

const bannerOf = (store: ConsentStore) => html`<cookie-banner .store=${store}></cookie-banner>`;
const preferencesOf = (store: ConsentStore) => html`<cookie-preferences .store=${store}></cookie-preferences>`;
const charterOf = (store: ConsentStore) => html`<cookie-charter .store=${store}></cookie-charter>`;
const gateOf = (store: ConsentStore, service: string) =>
  html`<cookie-gate .store=${store} service=${service}
    ><template><p>1789</p></template></cookie-gate
  >`;
const tableOf = (store: ConsentStore, category = '') =>
  html`<cookie-table .store=${store} category=${category}></cookie-table>`;

const allFive = () =>
  html`<div>
    ${bannerOf(keeping(fivePurposes))} ${preferencesOf(keeping(site))} ${tableOf(keeping(site))}
    ${charterOf(keeping(site))} ${gateOf(keeping(site), 'videotheque')}
  </div>`;

/** Gives the page a language, and waits until elements have heard of it. */
async function speak(lang: 'fr' | 'en'): Promise<void> {
  page.lang = lang;
  await setLocale(lang);
}

async function reset(): Promise<void> {
  page.lang = own;
  await setLocale('fr');
}

async function saidBy(state: TemplateResult): Promise<string> {
  const place = await fixture<HTMLElement>(html`<div>${state}</div>`);
  await ready(place);
  return elementsIn(place).map(everything).join('\n');
}

function elementsIn(place: HTMLElement): Elements {
  return [...place.children] as unknown as Elements;
}

async function ready(place: HTMLElement): Promise<void> {
  await setLocale(page.lang);
  await Promise.all(elementsIn(place).map(({ updateComplete }) => updateComplete));
  // Elements inside an element have theirs after it.
  await new Promise((resolve) => setTimeout(resolve));
}

/** All that an element says, seen or only heard, in elements inside it too. */
function everything(element: Element): string {
  const root = element.shadowRoot!;
  const said: string[] = [...texts(root)].map(({ data }) => data);
  for (const inner of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'data-label']) {
      said.push(inner.getAttribute(name) ?? '');
    }
    if (inner.shadowRoot) said.push(everything(inner));
  }
  return withPlainSpaces(said.join('\n')).replace(/ *\n\s*/g, '\n');
}

function* texts(root: ShadowRoot): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.localName !== 'style') yield text;
  }
}

/** As the catalogue and the templates may wrap a text differently. */
function withPlainSpaces(text: string): string {
  return text.replace(/[ \t\u00a0]+/g, ' ').trim();
}
