import { DeclarationError } from '../check/declaration-error.js';
import type { Signals } from '../declared-signals.js';

/**
 * Reads what the attribute `data-signals` of a table says: names, such as `google matomo`, or the JSON of `signals`. What
 * they name is checked with the declaration.
 *
 * @throws DeclarationError when it looks like JSON and is none
 */
export function signalsFromText(text: string): Signals | undefined {
  const words = text.split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  if (!words[0]!.startsWith('{')) return Object.fromEntries(words.map((word) => [word, true]));
  try {
    return JSON.parse(text) as Signals;
  } catch {
    throw new DeclarationError([{ path: 'data-signals', found: text, expected: 'names of tools, or JSON' }]);
  }
}
