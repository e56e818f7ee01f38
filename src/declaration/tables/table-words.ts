import type { Cookie } from '../declaration.js';
import { parseDuration } from '../durations.js';

/** Reads the French and English words that editors write in tables. Undefined where they are not understood. */

const categories: readonly (readonly [RegExp, string])[] = [
  [/necessaire|essentiel|^techniques?$|(cookie|traceur)s? techniques?|necessary|essential/, 'necessary'],
  [/statisti|audience|analy/, 'statistics'],
  [/preferen|personnalis|fonctionnel|functional/, 'preferences'],
  [/marketing|publicit|advertis/, 'marketing'],
  [/social|reseaux/, 'social'],
  [/embarque|video|contenus? (externe|tiers)|embed/, 'embeds'],
];

const units: readonly (readonly [RegExp, (n: string) => string])[] = [
  [/^(ans?|annees?|years?)/, (n) => `P${n}Y`],
  [/^(mois|months?)/, (n) => `P${n}M`],
  [/^(semaines?|weeks?)/, (n) => `P${n}W`],
  [/^(jours?|days?)/, (n) => `P${n}D`],
  [/^(heures?|hours?|h\b)/, (n) => `PT${n}H`],
  [/^(minutes?|min\b|mn\b)/, (n) => `PT${n}M`],
  [/^(secondes?|seconds?|s\b)/, (n) => `PT${n}S`],
];

/** “Non strictement nécessaires”, “unnecessary”, “autres que les cookies techniques”. */
const negated = new RegExp(
  '\\b(non|not|pas|ni|un|in|autres? que|other than|hors|sauf|except)[\\s-]*(les? |des? |the )?' +
    '((strictement|strictly) )?((cookie|traceur)s? )?(necess|essenti|techni)[a-z]*',
  'g',
);

/** “Cookies statistiques” → `statistics`. What is named in one breath with the necessary needs consent all the same. */
export function categoryFromWords(words: string): string | undefined {
  const text = plain(words).replace(negated, '');
  const named = categories.filter(([form]) => form.test(text)).map(([, id]) => id);
  return named.find((id) => id !== 'necessary' && id !== 'preferences') ?? named[0];
}

/** “13 mois”, “up to 2 weeks”, “P6M”, “session” → an ISO 8601 duration or `session`. */
export function durationFromWords(words: string): string | undefined {
  if (parseDuration(words)) return words;
  const text = plain(words);
  const [, number, rest] = /^\D*?(\d+)\s*(.*)$/s.exec(text) ?? [];
  if (!number || !rest) return /session/.test(text) ? 'session' : undefined;
  // “1 an et 1 mois” is more than what its first number says.
  return /\d/.test(rest) ? undefined : units.find(([form]) => form.test(rest))?.[1](number);
}

/** “localStorage” → `local`. */
export function storageFromWords(words: string): Cookie['storage'] {
  const text = plain(words);
  if (/local/.test(text)) return 'local';
  if (/session ?storage|stockage de session/.test(text)) return 'session';
  if (/indexed/.test(text)) return 'indexeddb';
  return /^(http )?cookie$/.test(text) ? 'cookie' : undefined;
}

/** “Cookie tiers” → `third`. */
export function partyFromWords(words: string): Cookie['party'] {
  const text = plain(words);
  if (/tiers|tierce|third/.test(text)) return 'third';
  return /interne|proprietaire|first/.test(text) ? 'first' : undefined;
}

/** Words as an id: “Mesure d’audience” → `mesure-d-audience`. */
export function idFromWords(words: string): string {
  const id = plain(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    // The one id that is refused, as every object has it.
    .replace(/^constructor$/, 'the-constructor');
  // Words without a Latin letter still need an id of their own.
  return id || `x${Array.from(plain(words), (letter) => letter.codePointAt(0)!.toString(36)).join('-')}`.slice(0, 60);
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
