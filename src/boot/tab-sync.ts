import type { ConsentStore } from '../consent/consent-store.js';

/** Milliseconds within which a change is sure to be seen: browsers may tell of it before they show its cookie elsewhere. */
const settling = 300;

/**
 * Re-reads what other tabs of the site may have changed: each decision writes the mirror, and browsers tell every other
 * tab of that; and what may have changed while this page slept. CONFORMITY E3. No message is believed, only the storage:
 * so nothing loops and nothing can be forged. No channel is held open, which would keep pages out of the back/forward cache.
 */
export function syncTabs(store: ConsentStore): void {
  const refresh = () => store.refresh();
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('storage', () => {
    refresh();
    clearTimeout(timer);
    timer = setTimeout(refresh, settling);
  });
  addEventListener('pageshow', (event) => event.persisted && refresh());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
}
