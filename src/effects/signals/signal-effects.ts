import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import type { Signals } from '../../declaration/declared-signals.js';
import type { Effect } from '../effect.js';
import { enforce } from '../effect.js';
import { signalEffects } from './vendors.js';

/** Tells the tools that the declaration names under `signals`. A new declaration replaces the old one's tools. */
export class DeclaredSignals implements Effect {
  #signals: Signals | undefined;
  #effects: readonly Effect[] = [];

  /** A tool that fails keeps nothing from the others. */
  apply(snapshot: ConsentSnapshot): void {
    const signals = snapshot.declaration?.signals;
    if (signals !== this.#signals) this.#effects = signals ? signalEffects(signals) : [];
    this.#signals = signals;
    for (const effect of this.#effects) {
      try {
        effect.apply(snapshot);
      } catch (error) {
        console.error('A tool could not be told of the visitor’s choice:', error);
      }
    }
  }
}

/**
 * Tells the tools that the store's declaration names under `signals`. Who subscribes to the store after this finds the tools
 * told of each decision. Returns a function that stops it.
 */
export function enforceSignals(store: ConsentStore): () => void {
  return enforce(store, new DeclaredSignals());
}
