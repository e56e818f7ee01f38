import { addMonths, today } from '../../src/consent/calendar.js';
import type { Choices, Consent, ConsentStorage, Declaration } from '../../src/store.js';
import { BrowserStorage, ConsentStore, encodeConsent, pageConsent } from '../../src/store.js';
import { site } from '../site.js';

/** What a visitor's browser may have stored. */
export type StoredConsent = 'undecided' | 'accepted' | 'refused' | 'mixed' | 'expired';

/** Statistics and the video are allowed; the map, of the same category as the video, is not. */
const mixed: Choices = { statistics: true, embeds: false, videotheque: true };

/** The decision, dated today, or seven months ago where six is the limit. */
export function decision(stored: StoredConsent, declaration: Declaration = site): Consent | undefined {
  const store = new ConsentStore();
  store.declare(declaration);
  if (stored === 'refused') store.refuseAll();
  else if (stored === 'mixed') store.choose(mixed);
  else if (stored !== 'undecided') store.acceptAll();
  const { consent } = store.snapshot;
  return consent && stored === 'expired' ? { ...consent, on: addMonths(today(), -7) } : consent;
}

/** Puts a decision into this browser, cookie and mirror, as a former visit would have; the page's store reads it again. */
export function storeInBrowser(stored: StoredConsent): void {
  const storage = new BrowserStorage(site.consent);
  const consent = decision(stored);
  storage.clear();
  if (consent && stored === 'expired') {
    // A storage would not write this: a browser that keeps what has expired is a browser with a wrong clock.
    const name = site.consent?.cookie ?? '';
    document.cookie = `${name}=${encodeConsent(consent)}; Path=/; SameSite=Lax`;
    localStorage.setItem(name, encodeConsent(consent));
  } else if (consent) {
    storage.write(consent);
  }
  pageConsent().refresh();
}

/** Keeps a decision as long as the page lives. */
export class MemoryStorage implements ConsentStorage {
  terms = {};
  #consent: Consent | undefined;

  constructor(consent?: Consent) {
    this.#consent = consent;
  }

  read(): Consent | undefined {
    return this.#consent;
  }

  write(consent: Consent): boolean {
    this.#consent = consent;
    return true;
  }

  clear(): void {
    this.#consent = undefined;
  }
}

/** A browser that blocks cookies and web storage. */
export class BlockedStorage extends MemoryStorage {
  override write(): boolean {
    return false;
  }
}
