import { enforce } from '../enforcement/effect.js';
import { whenGated } from '../enforcement/gate-watch.js';
import { RefusedEraser } from './erase-refused.js';
import type { PageConsent } from './page-consent.js';
import { reloadOnWithdraw } from './reload-on-withdraw.js';
import { tellFailure } from './tell-failure.js';
import { whenAsking } from './when-asking.js';

/**
 * Makes the store's decisions true in the page: gates of scripts and embeds, and the erasing of what was refused. What only
 * some pages need is loaded by those.
 */
export function enforceInPage(store: PageConsent): void {
  let renewGates = () => {};
  let isGated = false;
  const gate = () => {
    if (isGated) return;
    isGated = true;
    queueMicrotask(() => endLooking());
    import('./gates.js').then(({ startGates }) => (renewGates = startGates(store)), tellFailure);
  };
  const endLooking = whenGated(store, (isSeen) => (isSeen ? gate() : void whenAsking(store).then(gate)));
  enforce(store, (store.eraser = new RefusedEraser()));
  reloadOnWithdraw(store);
  const endWaiting = store.subscribe(({ declaration }) => {
    if (!declaration?.signals && !declaration?.enforcement?.blockHosts) return;
    queueMicrotask(() => endWaiting());
    import('./tools.js').then(({ startTools }) => {
      startTools(store);
      // After the tools: what gates let in must find its host open, and tools told.
      renewGates();
    }, tellFailure);
  });
  if (location.search.includes('cookie-debug')) {
    void import('./development.js').then(({ helpDevelopment }) => helpDevelopment(store));
  }
}
