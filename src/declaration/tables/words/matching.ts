import { languages } from './table-languages.js';
import type { Vocabulary } from './vocabulary.js';

/** Words as they are compared: without capitals, accents, and what nobody sees. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00df/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of one concept in every language. */
export function words(of: (language: Vocabulary) => readonly string[]): readonly string[] {
  return [...new Set(languages.flatMap(of).map(plain))];
}

/** An alternation of words, for an expression that is run on plain text. Longer ones come first. */
export function alternatives(list: readonly string[]): string {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map(form).join('|')})`;
}

/** An expression for any word of a concept, in every language. */
export function anyOf(of: (language: Vocabulary) => readonly string[]): RegExp {
  return new RegExp(alternatives(words(of)));
}

/** A word as an expression: hyphens at its ends are open, those inside are spaces. */
function form(word: string): string {
  const [, before, inner = '', behind] = /^(-?)(.+?)(-?)$/.exec(word) ?? [];
  const escaped = inner.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  // Letters and digits are all that is left of a word in plain text; a sign such as “&” has no edge.
  const edge = (isOpen: boolean, letter: string) => (isOpen || !/\w/.test(letter) ? '' : '\\b');
  return edge(before === '-', inner[0] ?? '') + escaped + edge(behind === '-', inner.at(-1) ?? '');
}
