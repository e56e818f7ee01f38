import type { ConsentStore } from '../consent/consent-store.js';
import { whenParsed } from '../effects/when-parsed.js';
import { isRendered } from './is-rendered.js';

const banner = 'cookie-banner';
const preferences = 'cookie-preferences';
const banners = `${banner}, [data-${banner}]`;

/** How long a page that is still parsed is waited for, in milliseconds: it may hold a banner further down. */
const patience = 1000;

/** How many times a banner that the page takes away is put back: whoever takes it away each time means it. */
let rest = 0;

/** Has banners stay that the page takes away while it asks, three times. */
export function keepBanners(): void {
  rest = 3;
}

/** Puts a banner back that was taken away while its store asks. One that was only moved is there again. */
export function onBannerRemoved(store: ConsentStore): void {
  setTimeout(() => {
    if (store.snapshot.pending.length && !document.querySelector(banners) && rest-- > 0) void placeBanner();
  });
}

/** Whether the preferences can be seen in the page itself, where one chooses as well (CONFORMITY A16). */
function asksInPage(): boolean {
  const inline = document.querySelectorAll(`${preferences}:not([modal]), [data-${preferences}]`);
  return [...inline].some(isRendered);
}

/** Puts a banner first into a page that has none, and does not ask by itself. */
export async function placeBanner(): Promise<void> {
  await Promise.race([whenParsed(), new Promise((resolve) => setTimeout(resolve, patience))]);
  if (!document.body) await whenParsed();
  if (document.querySelector(banners) || asksInPage()) return;
  const own = document.createElement(banner);
  document.body.prepend(own);
  // The page's own has its say about how it looks.
  await whenParsed();
  if (document.querySelectorAll(banners).length > 1) own.remove();
}
