/** Each element in each state in which it says something else, and what it says. */
import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/all.js';
import type { ConsentStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Consent } from '../../src/consent/consent.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { seed, site } from '../../stories/site.js';
import { allKinds, changedEmbeds, exemptMeasurement, fivePurposes } from '../../stories/support/declarations.js';
import { BlockedStorage, MemoryStorage, decision } from '../../stories/support/stored-consent.js';
import { storeOf } from './consent-elements.js';

export type Elements = readonly (HTMLElement & { readonly updateComplete: Promise<boolean> })[];

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

export const states: Readonly<Record<string, () => TemplateResult>> = {
  'a banner with many purposes': () => bannerOf(keeping(fivePurposes)),
  'a banner with one partner': () => bannerOf(keeping(onePartner)),
  'a banner without partners': () => bannerOf(keeping(withoutPartners)),
  'a banner that asks again': () => bannerOf(keeping(changedEmbeds, decision('accepted'))),
  'a banner whose choice is not kept': () => bannerOf(deciding(keeping(site, undefined, new BlockedStorage()))),
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
  'a gate without a declaration': () => gateOf(new ConsentStore(), 'videotheque'),
};

/** What the page is warned of as well. */
export const undeclaredGate = () => gateOf(keeping(site), 'ailleurs');

export const allFive = () =>
  html`<div>
    ${bannerOf(keeping(fivePurposes))} ${preferencesOf(keeping(site))} ${tableOf(keeping(site))}
    ${charterOf(keeping(site))} ${gateOf(keeping(site), 'videotheque')}
  </div>`;

let siteLanguage: string | undefined;

/** Gives the sites the texts of one language alone, so that what is French is the package's. */
export function speakOfSitesIn(language: string): void {
  siteLanguage = language;
}

export function keeping(declaration: Declaration, consent?: Consent, storage?: ConsentStorage): ConsentStore {
  const spoken = siteLanguage ? (inOneLanguage(declaration, siteLanguage) as Declaration) : declaration;
  return storeOf(spoken, storage ?? new MemoryStorage(consent));
}

function inOneLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (language in value) return (value as Record<string, unknown>)[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inOneLanguage(item, language)]));
}

function deciding(store: ConsentStore): ConsentStore {
  store.acceptAll();
  return store;
}

export const bannerOf = (store: ConsentStore) => html`<cookie-banner .store=${store}></cookie-banner>`;
export const preferencesOf = (store: ConsentStore) => html`<cookie-preferences .store=${store}></cookie-preferences>`;
export const charterOf = (store: ConsentStore) => html`<cookie-charter .store=${store}></cookie-charter>`;
const gateOf = (store: ConsentStore, service: string) =>
  html`<cookie-gate .store=${store} service=${service}
    ><template><p>1789</p></template></cookie-gate
  >`;
const tableOf = (store: ConsentStore, category = '') =>
  html`<cookie-table .store=${store} category=${category}></cookie-table>`;

/** Gives the page a language, and waits until elements speak it. */
export async function speak(lang: string): Promise<void> {
  document.documentElement.lang = lang;
  await setLocale(lang);
}

/** What elements say once they have come to rest. */
export async function saidBy(state: TemplateResult): Promise<string> {
  const place = await fixture<HTMLElement>(html`<div>${state}</div>`);
  await ready(place);
  return elementsIn(place).map(everything).join('\n');
}

export function elementsIn(place: HTMLElement): Elements {
  return [...place.children] as unknown as Elements;
}

export async function ready(place: HTMLElement): Promise<void> {
  await setLocale(document.documentElement.lang);
  await rested(elementsIn(place));
}

/** Waits until elements have rendered. */
export async function rested(elements: Elements): Promise<void> {
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  // Elements inside an element have theirs after it.
  await new Promise((resolve) => setTimeout(resolve));
}

/** All that an element says, seen or only heard, in elements inside it too. */
export function everything(element: Element): string {
  const root = element.shadowRoot!;
  const said: string[] = [...texts(root)].map(({ data }) => data);
  for (const inner of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'data-label', 'placeholder']) {
      said.push(inner.getAttribute(name) ?? '');
    }
    if (inner.shadowRoot) said.push(everything(inner));
  }
  return withPlainSpaces(said.join('\n')).replace(/ *\n\s*/g, '\n');
}

export function* texts(root: ShadowRoot): Generator<Text> {
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

/** A message of a language's XLIFF file. */
export interface Message {
  readonly id: string;
  /** The French text, or the pieces of it between placeholders. */
  readonly pieces: readonly string[];
}

/** The ids of messages of which a text holds the French, or a piece of it. */
export function foundIn(text: string, messages: readonly Message[]): readonly string[] {
  const isWhole = (piece: string) => {
    const at = text.indexOf(piece);
    return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + piece.length] ?? ''}`);
  };
  return messages.filter(({ pieces }) => pieces.some(isWhole)).map(({ id }) => id);
}

/** The French texts that must not be seen in a language: all but those that stand in its own texts too. */
export async function foreignMessages(locale: string): Promise<readonly Message[]> {
  const text = await (await fetch(`/locales/${locale}.xlf`)).text();
  const units = [...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('trans-unit')];
  const piecesOf = (unit: Element, name: string) =>
    [...unit.querySelector(name)!.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? withPlainSpaces(node.textContent!) : ''))
      .filter((piece) => /\p{L}{3}/u.test(piece));
  const own = units.flatMap((unit) => piecesOf(unit, 'target')).join('\n');
  return units.flatMap((unit) => {
    // What sites call cookies and services in English is no French.
    const pieces = piecesOf(unit, 'source').filter(
      (piece) => !own.includes(piece) && !/^(cookie|service)s?$/.test(piece),
    );
    return pieces.length ? [{ id: unit.id, pieces }] : [];
  });
}
