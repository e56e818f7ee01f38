import { jsonSelector, pageSource, setPageSource } from './page-source.js';
import type { PageConsent } from './page-consent.js';
import { whenParsed } from './when-parsed.js';

/** Gives the page's store what the page's own source declares, else JSON in its markup. Elements do the rest. */
export async function declarePage(store: PageConsent): Promise<void> {
  if (!pageSource()) {
    // What follows it shows that all of it is there.
    if (!findJson()?.nextElementSibling) await whenParsed();
    setPageSource({ declaration: findJson()?.textContent ?? undefined });
  }
  const source = pageSource();
  if (!source || store.snapshot.declaration) return;
  const text = source.declaration || (await loadText(source.src!));
  try {
    if (text !== undefined) return store.assume(text);
  } catch {
    // Whoever reads it in full says what is wrong.
  }
  const { declareFrom } = await import('./declaration-source.js');
  await declareFrom(document.documentElement, store);
}

function findJson(): Element | null {
  return document.querySelector(jsonSelector);
}

/** The text of an address, unless it is a page, or cannot be had. */
async function loadText(src: string): Promise<string | undefined> {
  try {
    const response = await fetch(src);
    return response.ok && !/html/.test(response.headers.get('content-type')!) ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
