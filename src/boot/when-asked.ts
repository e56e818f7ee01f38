import type { ConsentStore } from '../consent/consent-store.js';
import { afterPaint } from '../effects/gates/pieces.js';
import { proposalOf } from './proposal.js';

const waits = new WeakMap<ConsentStore, Promise<unknown>>();

/**
 * When the question can be seen, where there is one to show before the declaration has been read in full; else at once. Reading it,
 * and what decisions need, comes after, so that nobody waits for that to be asked.
 */
export function whenAsked(store: ConsentStore): Promise<unknown> {
  const known = waits.get(store);
  if (known) return known;
  const wait = proposalOf(store).then((proposal) => proposal && afterPaint());
  waits.set(store, wait);
  return wait;
}
