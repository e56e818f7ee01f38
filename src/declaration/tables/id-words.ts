import { plain } from './words/matching.js';

/** Words as an id: “Mesure d’audience” → `mesure-d-audience`. */
export function idFromWords(words: string): string {
  const text = plain(words);
  const id = text
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    // The one id that is refused, as every object has it.
    .replace(/^constructor$/, 'the-constructor');
  // Words without a Latin letter still need an id of their own.
  return id || `x${[...text].map((letter) => letter.codePointAt(0)!.toString(36)).join('-')}`.slice(0, 60);
}
