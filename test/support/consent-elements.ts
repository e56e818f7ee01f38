/** What the tests of <cookie-banner> and <cookie-preferences> share. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/banner.js';
import '../../src/preferences.js';
import type { CookieBanner } from '../../src/elements/banner/cookie-banner.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import type { ConsentStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { site } from '../../stories/site.js';
import { waitUntil } from './wait-until.js';

/** Engines differ in what a test can ask of them: `emulateMedia` and `a11ySnapshot` need Chromium. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** `setViewport` is not to be had in WebKit. */
export const canResize = isChromium || navigator.userAgent.includes('Firefox/');

/** A store of its own that knows a declaration. */
export function storeOf(declaration: Declaration = site, storage?: ConsentStorage): ConsentStore {
  const store = new ConsentStore(storage);
  store.declare(declaration);
  return store;
}

/** A storage in which nothing stays: cookies and web storage are blocked. */
export function blockedStorage(): ConsentStorage {
  return { terms: {}, read: () => undefined, write: () => false, clear: () => {} };
}

/** A site that asks again for external content, and for that alone. */
export const siteWithNewHost: Declaration = {
  ...site,
  services: site.services.map((service) =>
    service.id === 'atlas' ? { ...service, hosts: ['nouveau.example'] } : service,
  ),
};

/** A banner that asks. */
export async function banner(store = storeOf()): Promise<CookieBanner> {
  return fixture<CookieBanner>(html`<cookie-banner .store=${store}></cookie-banner>`);
}

/** Preferences in the page. */
export async function preferences(store = storeOf()): Promise<CookiePreferences> {
  return fixture<CookiePreferences>(html`<cookie-preferences .store=${store}></cookie-preferences>`);
}

/** Preferences in their dialog, which an opener in the page's main content has opened. */
export async function openedPreferences(
  store = storeOf(),
): Promise<{ element: CookiePreferences; opener: HTMLElement; dialog: HTMLDialogElement }> {
  const main = await fixture<HTMLElement>(html`
    <main>
      <button class="opener" type="button">Gérer mes cookies</button>
      <cookie-preferences modal .store=${store}></cookie-preferences>
    </main>
  `);
  const opener = main.querySelector<HTMLElement>('.opener')!;
  const element = main.querySelector<CookiePreferences>('cookie-preferences')!;
  opener.focus();
  element.open(opener);
  await settled(element);
  return { element, opener, dialog: inside<HTMLDialogElement>(element, 'dialog') };
}

/** The first element that matches in an element's shadow root; it must be there. */
export function inside<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot!.querySelector<T>(selector);
  expect(found, `${selector} in <${element.localName}>`).to.exist;
  return found!;
}

/** All elements that match in an element's shadow root. */
export function allInside<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

/** Whether a banner shows what it asks, or its notice. */
export function isShown(element: CookieBanner): boolean {
  return element.shadowRoot!.querySelector('.banner') !== null;
}

/** What assistive technology is told. */
export function announced(element: Element): string {
  return inside(element, '[role="status"]').textContent!.trim();
}

/** Text as it is read: white space in one, breaking or not. */
export function textOf(element: Element): string {
  return element.textContent!.replace(/\s+/g, ' ').trim();
}

/** What has focus, through open shadow roots. */
export function focused(root: Document = document): Element | null {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** An element has focus. Said in few words when another has: a runner that prints whole elements takes the page with it. */
export function expectFocus(expected: Element | null, when = 'focus'): void {
  expectSame(focused(), expected, when);
}

/** Two elements are one and the same. */
export function expectSame(
  found: Element | null | undefined,
  expected: Element | null | undefined,
  what: string,
): void {
  const brief = (element: Element | null | undefined) =>
    (element?.cloneNode() as Element | undefined)?.outerHTML ?? 'nothing';
  expect(brief(found), what).to.equal(brief(expected));
  expect(found === expected, `${what}: the same element`).to.equal(true);
}

/** Waits until an element has rendered, and events of dialogs have come. */
export async function settled(element: CookieBanner | CookiePreferences): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits until the dialog is closed and what follows has followed. */
export async function closed(element: CookiePreferences): Promise<void> {
  await waitUntil(() => !element.shadowRoot!.querySelector('dialog'), 'the dialog closes');
  await settled(element);
}
