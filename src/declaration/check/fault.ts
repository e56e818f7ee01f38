import type { ExpectationKey } from './expectations.js';

/** What was found where something else is expected. Its words are loaded when somebody has to read them. */
export interface Fault {
  /** JSON path, such as `$.services[0].category`. */
  readonly path: string;
  /** What stands there. */
  readonly found: unknown;
  readonly expected: ExpectationKey;
  /** What the words of the expectation name: ids, keys, a path. */
  readonly details?: readonly unknown[];
}

/** Takes a fault: where, what was found, what was expected. */
export type Fail = (path: string, found: unknown, expected: ExpectationKey, ...details: readonly unknown[]) => void;
