import type { Locale, Text } from '../declaration/text.js';

/** A text of the site in one of its languages. */
export interface Wording {
  /** JSON path. */
  readonly path: string;
  /** Undefined where one text is for all languages. */
  readonly locale: Locale | undefined;
  readonly words: string;
}

/** A text in each of its languages. */
export function wordings(text: Text | undefined, path: string): readonly Wording[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ path, locale: undefined, words: text }];
  return Object.entries(text).map(([locale, words]) => ({ path: member(path, locale), locale, words }));
}

/** The path of a key. */
export function member(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** Whether words may be in a language: of a text for all languages nobody can say. */
export function isIn(language: 'en' | 'fr', locale: Locale | undefined): boolean {
  return locale === undefined || locale.split('-')[0]!.toLowerCase() === language;
}

/** Straight apostrophes and unusual spaces told as one: how a word is written decides nothing. */
export function plain(words: string): string {
  return words.replace(/['’‘]/g, '’').replace(/\s+/g, ' ').trim();
}
