import { conventions, formatNumber } from './format.js';
import { sourceLocale } from './language-registry.js';
import { getLocale, textOf } from './localization.js';

/** What CLDR calls the form of a noun that a number asks for: `one` in French for 0 and 1, `few` in Polish for 2 to 4. */
export function pluralCategory(count: number): Intl.LDMLPluralRule {
  // Intl takes milliseconds to begin.
  if (getLocale() === sourceLocale && count < 1000) return count < 2 ? 'one' : 'other';
  return new Intl.PluralRules(conventions()).select(count);
}

/**
 * The message of a family that a number asks for. French needs two forms; others are told apart by languages that have
 * them, as `<family>.zero|two|few|many`.
 */
export function plural(count: number, family: string, one: () => string, other: () => string): string {
  const category = pluralCategory(count);
  if (category === 'one') return one();
  return (category !== 'other' && textOf(`${family}.${category}`, [formatNumber(count)])) || other();
}
