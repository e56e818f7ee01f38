import type { FindingLanguage } from '../../conformity/words/finding-words.js';
import { languageOf } from '../../i18n/page-language.js';
import type { AdviceWords } from './advice-en.js';
import { adviceEn } from './advice-en.js';
import { adviceFr } from './advice-fr.js';

/** The language in which development help speaks: French on French pages, English on all others. */
export function adviceLanguage(): FindingLanguage {
  return /^fr(?![a-z])/i.test(languageOf(document.documentElement)) ? 'fr' : 'en';
}

/** What development help says in the page's language. */
export function adviceWords(): AdviceWords {
  return adviceLanguage() === 'fr' ? adviceFr : adviceEn;
}
