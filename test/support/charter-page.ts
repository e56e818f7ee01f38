import { fixture, html } from '@open-wc/testing';
import type { ConsentStore, CookieCharter } from '../../src/index.js';
import '../../src/charter.js';

/** A charter in a page of its own, with what an editor wrote inside, as a reader sees it. */
export async function charterPage(
  store: ConsentStore,
  written = '',
  change: (element: CookieCharter) => void = () => {},
): Promise<CookieCharter> {
  const element = document.createElement('cookie-charter');
  element.store = store;
  element.append(document.createRange().createContextualFragment(written));
  change(element);
  await fixture(html`<main>${element}</main>`);
  await settled(element);
  return element;
}

/** After the slots have said what is in them. */
export async function settled(element: CookieCharter): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

export function all(element: CookieCharter, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function find(element: CookieCharter, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The charter has no ${selector}.`);
  return found;
}

export function section(element: CookieCharter, name: string): HTMLElement {
  return find(element, `section#${name}`);
}

/** What is said, with ordinary spaces. */
export function text(element: Element): string {
  return element.textContent!.replace(/\s+/g, ' ').trim();
}

export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The lines of the outline. */
export function outline(element: CookieCharter): string[] {
  return all(element, 'nav a').map(text);
}
