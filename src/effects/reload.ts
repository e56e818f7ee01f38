import type { ConsentChangeEvent } from '../consent/consent-events.js';
import { ReloadRequestEvent } from '../consent/reload-request-event.js';
import { startAnew } from './start-anew.js';
import { executedIds } from './gates/executed.js';

/**
 * A script that has run cannot be unloaded: when what it ran for is withdrawn, the page starts anew. Not before the choice
 * is kept and everybody has heard of it; not when the page prevents the request; and never twice for one run, as nothing
 * that was withdrawn runs in the new page.
 */
export function reloadOnWithdraw({ revoked, snapshot }: ConsentChangeEvent, reload = startAnew): void {
  const withdrawn = revoked.filter((id) => executedIds().delete(id));
  if (!withdrawn.length || snapshot.declaration?.enforcement?.reloadOnWithdraw === 'never') return;
  setTimeout(() => {
    if (document.dispatchEvent(new ReloadRequestEvent(withdrawn))) reload();
  });
}
