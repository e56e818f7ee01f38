import type { ConsentSnapshot, ConsentStore } from '../consent/consent-store.js';

/** Makes one side of a decision true in the page. */
export interface Effect {
  /** Called with the first snapshot and after each change. Must be safe to call twice with the same one. */
  apply(snapshot: ConsentSnapshot): void;
}

/** Keeps effects in step with a store. Returns a function that stops it. */
export function enforce(store: ConsentStore, effect: Effect): () => void {
  return store.subscribe((snapshot) => effect.apply(snapshot));
}
