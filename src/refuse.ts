/**
 * Keeps a refusal on its own, where the code of the page does not come: who refuses waits for nobody. The page starts anew where
 * something runs that must not any more.
 */
import type { Content } from './boot/page-source.js';
import { refusableOf } from './boot/refusable.js';
import type { ConsentChangeEvent } from './consent/consent-events.js';
import { BrowserStorage } from './consent/consent-storage.js';
import { ConsentStore } from './consent/consent-store.js';
import { withExecuted } from './effects/gates/executed.js';
import { reloadOnWithdraw } from './effects/reload.js';

/** `content`: the declaration's, if it is known. What was granted before is refused without it. */
export function refuseAll(content: Content | undefined): void {
  const { revisions, terms } = refusableOf(content);
  const store = new ConsentStore(new BrowserStorage());
  store.declareRefusable(revisions, terms);
  let change: ConsentChangeEvent | undefined;
  store.addEventListener('cookie-consent-change', (event) => (change = event as ConsentChangeEvent));
  store.refuseAll();
  if (!change) return;
  const event = withExecuted(change);
  document.dispatchEvent(event);
  reloadOnWithdraw(event);
}
