import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { MicrosoftSignals } from '../../declaration/declared-signals.js';
import type { Effect } from '../effect.js';
import { grantedTypes, pageGlobals, lastSent } from './signal-state.js';

const categories = { ad_storage: 'marketing', analytics_storage: 'statistics' } as const;

type Clarity = ((...command: readonly unknown[]) => void) & { q?: unknown[] };

/**
 * Microsoft Clarity (`consentv2`) and Universal Event Tracking (`consent`): denied first, then what is stored, then one
 * call for each decision that changes a type. CONFORMITY C3.
 */
export class MicrosoftSignal implements Effect {
  readonly #terms: MicrosoftSignals;

  constructor(terms: MicrosoftSignals = {}) {
    this.#terms = terms;
  }

  apply(snapshot: ConsentSnapshot): void {
    const { clarity = true, uet = true } = this.#terms;
    const granted = grantedTypes(snapshot, { ...categories, ...this.#terms.categories });
    if (clarity) tellClarity(granted);
    if (uet) tellUet(granted.includes('ad_storage'));
  }
}

function tellClarity(granted: readonly string[]): void {
  const told = lastSent();
  if (told['clarity'] === granted.join()) return;
  told['clarity'] = granted.join();
  const page = pageGlobals();
  // As Clarity's own snippet makes it: commands wait until the script has loaded.
  const queue: Clarity = (...command) => (queue.q ??= []).push(command);
  // An element of this id is a global too.
  if (typeof page['clarity'] !== 'function') page['clarity'] = queue;
  (page['clarity'] as Clarity)('consentv2', {
    ad_Storage: wordFor(granted.includes('ad_storage')),
    analytics_Storage: wordFor(granted.includes('analytics_storage')),
  });
}

function tellUet(isGranted: boolean): void {
  const told = lastSent();
  const queue = (pageGlobals()['uetq'] ??= []) as unknown[] | { push(...command: readonly unknown[]): void };
  // Once UET has loaded it takes no default, and nobody can see whether head.js gave one.
  if (told['uet'] === undefined && Array.isArray(queue)) {
    if (!queue.includes('default')) queue.push('consent', 'default', { ad_storage: 'denied' });
    told['uet'] = 'denied';
  }
  if (told['uet'] === wordFor(isGranted)) return;
  told['uet'] = wordFor(isGranted);
  queue.push('consent', 'update', { ad_storage: wordFor(isGranted) });
}

function wordFor(isGranted: boolean): string {
  return isGranted ? 'granted' : 'denied';
}
