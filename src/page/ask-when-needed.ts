import type { ConsentStore } from '../consent/consent-store.js';
import { whenParsed } from './when-parsed.js';

const banner = 'cookie-banner';

/**
 * Puts a banner first in the page when somebody must be asked and the page has none. Returns what looks again, for a page
 * that swaps its body.
 */
export function askWhenNeeded(store: ConsentStore): () => void {
  const look = async () => {
    if (!store.snapshot.asked.length) return;
    await whenParsed();
    if (!document.querySelector(`${banner}, [data-${banner}]`)) document.body.prepend(document.createElement(banner));
  };
  store.subscribe(() => void look());
  return () => void look();
}
