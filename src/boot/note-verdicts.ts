import { addMonths } from '../consent/calendar.js';
import type { ConsentSnapshot, ConsentStore } from '../consent/consent-store.js';
import { encodeConsent } from '../consent/stored-consent.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
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
  if (!consent || pending.length || known.declaration !== declaration || hasRefused(snapshot)) return;
  const { months } = parseDuration(declaration?.consent?.duration ?? defaultConsentTerms.duration) ?? { months: 0 };
  store.note(verdictOf(known.textDigest, encodeConsent(consent), addMonths(consent.on, months)));
}
