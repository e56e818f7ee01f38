import { workshopEn } from './workshop-en.js';
import { workshopFr } from './workshop-fr.js';
import type { WorkshopWords } from './workshop-fr.js';

export type { WorkshopWords };

/** What the form says in a language. */
export function workshopWords(language: 'fr' | 'en'): WorkshopWords {
  return language === 'fr' ? workshopFr : workshopEn;
}
