import { ConsentChangeEvent } from '../consent/consent-events.js';
import { ReloadRequestEvent } from '../consent/reload-request-event.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { ran } from '../enforcement/ran.js';

/**
 * A script that has run cannot be unloaded: when what it ran for is withdrawn, the page starts anew. Not before the choice
 * is kept and everybody has heard of it; not when the page prevents the request; and never twice for one run, as nothing
 * that was withdrawn runs in the new page.
 */
export function reloadOnWithdraw(store: ConsentStore, reload = () => location.reload()): void {
  store.addEventListener(ConsentChangeEvent.type, (event) => {
    const withdrawn = (event as ConsentChangeEvent).revoked.filter((id) => ran().delete(id));
    if (!withdrawn.length || store.snapshot.declaration?.enforcement?.reloadOnWithdraw === 'never') return;
    setTimeout(() => {
      if (document.dispatchEvent(new ReloadRequestEvent(withdrawn))) reload();
    });
  });
}
