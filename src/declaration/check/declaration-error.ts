import { expectations } from './expectations.js';
import type { Fault } from './fault.js';
import type { ExpectationKey } from './expectations.js';

/** One fault of a declaration, in words. */
export interface DeclarationFault {
  /** JSON path, such as `$.services[0].category`. */
  readonly path: string;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
}

/** Thrown with every fault that a declaration has, not only the first. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';

  readonly faults: readonly DeclarationFault[];

  constructor(faults: readonly DeclarationFault[]) {
    const lines = faults.map(({ path, found, expected }) => `\n  ${path}: found ${found}, expected ${expected}`);
    super(`The cookie declaration has ${faults.length} fault${faults.length === 1 ? '' : 's'}:${lines.join('')}`);
    this.faults = faults;
  }
}

/** A fault as people read it, in English unless other words are given. */
export function inWords(
  { path, found, expected, details = [] }: Fault,
  words: Readonly<Record<ExpectationKey, string>> = expectations,
  nothing = 'nothing',
): DeclarationFault {
  const isId = expected === 'option';
  const named = details.map((each) => (isId ? show(each, nothing) : String(each))).join(', ');
  return { path, found: show(found, nothing), expected: words[expected].replace('{0}', () => named) };
}

/** A value as an error shows it: JSON, at most 60 characters. */
function show(value: unknown, nothing: string): string {
  if (value === undefined) return nothing;
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    // Round, endless, or of a type that JSON does not know: not even String() is sure to return.
    text = Object.prototype.toString.call(value);
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
