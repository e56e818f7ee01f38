import { enforce } from '../enforcement/effect.js';
import { Gates } from '../enforcement/gates.js';
import { EmbedPlaceholders } from './embed-placeholders.js';
import { RefusedEraser } from './erase-refused.js';
import type { PageConsent } from './page-consent.js';
import { reloadOnWithdraw } from './reload-on-withdraw.js';

/** Makes the store's decisions true in the page: gates of scripts and embeds, and the erasing of what was refused. */
export function enforceInPage(store: PageConsent): void {
  const gates: Gates = new Gates(new EmbedPlaceholders(() => gates));
  let end = enforce(store, gates);
  gates.watch(document);
  enforce(store, (store.eraser = new RefusedEraser()));
  reloadOnWithdraw(store);
  const endWaiting = store.subscribe(({ declaration }) => {
    if (!declaration?.signals && !declaration?.enforcement?.blockHosts) return;
    queueMicrotask(() => endWaiting());
    import('./tools.js').then(({ startTools }) => {
      // Before the gates: what they let in must find its host open, and tools told.
      end();
      startTools(store);
      end = enforce(store, gates);
    }, console.error);
  });
  if (location.search.includes('cookie-debug')) {
    void import('./development.js').then(({ helpDevelopment }) => helpDevelopment(store));
  }
}
