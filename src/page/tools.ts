import type { ConsentStore } from '../consent/consent-store.js';
import { enforceSignals } from '../enforcement/signals/signals.js';
import { blockHosts } from './block-hosts.js';

/** Starts what only some declarations ask for: the blocking of hosts, and signals to other tools. */
export function startTools(store: ConsentStore): void {
  blockHosts(store);
  enforceSignals(store);
}
