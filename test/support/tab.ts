import type { PageConsent } from '../../src/boot/page-consent.js';

/** Another page of the site: a browsing context of its own, with its own copy of everything. */
export interface Tab {
  readonly store: PageConsent;
  readonly window: Window & typeof globalThis;
  close(): void;
}

/** Opens one. `without` takes something from the browser before anything runs; `hash` ends the address. */
export async function openTab({ without = '', hash = '' } = {}): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.src = `/test/fixtures/tab.html${without && `?without=${without}`}${hash}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis & { store: PageConsent };
  return { store: page.store, window: page, close: () => frame.remove() };
}
