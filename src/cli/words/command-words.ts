import { commandWordsEn } from './commands-en.js';
import { commandWordsFr } from './commands-fr.js';
import type { CommandWords } from './commands-fr.js';

export type { CommandWords };

/** What the command line says in a language. */
export function commandWords(language: 'fr' | 'en'): CommandWords {
  return language === 'fr' ? commandWordsFr : commandWordsEn;
}
