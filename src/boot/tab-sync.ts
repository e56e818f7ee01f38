/** Milliseconds within which a change is sure to be seen: browsers may tell of it before they show its cookie elsewhere. */
const settling = 300;

/**
 * Looks again at what other tabs of the site may have changed: each decision writes the mirror, and browsers tell every other
 * tab of that; and at what may have changed while this page slept. CONFORMITY E3. No message is believed, only the storage:
 * so nothing loops and nothing can be forged. No channel is held open, which would keep pages out of the back/forward cache.
 */
export function syncTabs(look: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('storage', () => {
    look();
    clearTimeout(timer);
    timer = setTimeout(look, settling);
  });
  addEventListener('pageshow', (event) => event.persisted && look());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
}
