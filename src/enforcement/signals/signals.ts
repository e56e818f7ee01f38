import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import type { Signals } from '../../declaration/signals.js';
import type { Effect } from '../effect.js';

/**
 * Tells the tools that the store's declaration names under `signals`; the code for that is loaded when there is one. A
 * new declaration replaces the old one's tools. Who subscribes to the store after this finds the tools told of each
 * decision. Returns what ends it.
 */
export function enforceSignals(store: ConsentStore): () => void {
  let current: Signals | undefined;
  let effects: readonly Effect[] = [];
  let turn = 0;
  const start = async (signals: Signals, mine: number) => {
    const { signalEffects } = await import('./vendors.js');
    // A newer declaration may have overtaken this one.
    if (mine !== turn) return;
    effects = signalEffects(signals);
    applyAll(effects, store.snapshot);
  };
  const end = store.subscribe((snapshot) => {
    const signals = snapshot.declaration?.signals;
    if (signals === current) return applyAll(effects, snapshot);
    current = signals;
    effects = [];
    turn += 1;
    if (signals && hasTool(signals)) start(signals, turn).catch(report);
  });
  return () => {
    end();
    turn += 1;
  };
}

/** A tool that fails keeps nothing from the others. */
function applyAll(effects: readonly Effect[], snapshot: ConsentSnapshot): void {
  for (const effect of effects) {
    try {
      effect.apply(snapshot);
    } catch (error) {
      report(error);
    }
  }
}

function report(error: unknown): void {
  console.error('A tool could not be told of the visitor’s choice:', error);
}

/** What browsers object to is heard by the store itself. */
function hasTool({ gpc: _, ...tools }: Signals): boolean {
  return Object.values(tools).some((tool) => tool !== undefined);
}
