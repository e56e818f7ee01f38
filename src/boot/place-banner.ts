import { whenParsed } from '../effects/when-parsed.js';

const banner = 'cookie-banner';

/** Puts a banner first into a page that has none. */
export async function placeBanner(): Promise<void> {
  await whenParsed();
  if (!document.querySelector(`${banner}, [data-${banner}]`)) document.body.prepend(document.createElement(banner));
}
