import type { ConsentSnapshot } from './consent.js';

/** What a server knows of a visitor: nothing. One value, as frameworks compare what they render by its identity. */
const nothing: ConsentSnapshot = {
  states: {},
  grants: {},
  pending: [],
  optedOut: [],
  declaration: undefined,
  consent: undefined,
  isPersisted: true,
};

/**
 * What was rendered on a server, for a page to begin with: a stored choice would not match. It is the third argument of React's
 * `useSyncExternalStore`.
 */
export function serverSnapshot(): ConsentSnapshot {
  return nothing;
}
