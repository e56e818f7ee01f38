import type { ConsentSnapshot, ConsentStore } from '../consent/consent-store.js';
import { firstEnd } from '../consent/lifetime.js';
import { encodeConsent } from '../consent/stored-consent.js';
import { hasRefused } from '../effects/erase/refused-eraser.js';
import { verdictOf } from './verdict.js';

/** What was found right, by store. */
const digests = new WeakMap<ConsentStore, { readonly declaration: unknown; readonly textDigest: string }>();

/** Notes with each choice that under the text of today's declaration nothing is left to ask, so that the next page need not find out. */
export function noteVerdicts(store: ConsentStore, textDigest: string): void {
  const isKnown = digests.has(store);
  digests.set(store, { declaration: store.snapshot.declaration, textDigest });
  if (isKnown) note(store, store.snapshot);
  else store.subscribe((snapshot) => note(store, snapshot));
}

function note(store: ConsentStore, snapshot: ConsentSnapshot): void {
  const { declaration, consent, pending } = snapshot;
  const known = digests.get(store)!;
  // What is still there of a refused service is erased by the next page.
  if (!consent || pending.length || !declaration || known.declaration !== declaration || hasRefused(snapshot)) return;
  store.note(verdictOf(known.textDigest, encodeConsent(consent), firstEnd(consent, declaration.consent)));
}
