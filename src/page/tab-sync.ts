import type { ConsentStore } from '../consent/consent-store.js';
import { ConsentChangeEvent } from '../consent/consent-events.js';

/** Milliseconds within which a change is sure to be seen: browsers may tell of it before they show its cookie elsewhere. */
const settling = 300;

/**
 * Carries a change to the other tabs of the site, and re-reads what may have changed while this page slept.
 * CONFORMITY E3. A message says only that something changed: the storage alone is believed, so nothing loops and
 * nothing can be forged.
 */
export function syncTabs(store: ConsentStore): void {
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('charte-cookies') : undefined;
  store.addEventListener(ConsentChangeEvent.type, (event) => {
    if ((event as ConsentChangeEvent).origin === 'page') channel?.postMessage(undefined);
  });
  const refresh = () => store.refresh();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshTwice = () => {
    refresh();
    clearTimeout(timer);
    timer = setTimeout(refresh, settling);
  };
  channel?.addEventListener('message', refreshTwice);
  addEventListener('storage', refreshTwice);
  addEventListener('pageshow', (event) => event.persisted && refresh());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
}
