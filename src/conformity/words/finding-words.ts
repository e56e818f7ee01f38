import type { FindingWords } from './findings-en.js';
import { findingsEn } from './findings-en.js';
import { findingsFr } from './findings-fr.js';

/** Languages that findings are told in. */
export type FindingLanguage = 'fr' | 'en';

const words: Readonly<Record<FindingLanguage, FindingWords>> = { fr: findingsFr, en: findingsEn };

/** What findings say in a language. */
export function findingWords(language: FindingLanguage): FindingWords {
  return words[language];
}
