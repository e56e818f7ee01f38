import { auditEn } from './audit-en.js';
import { auditFr } from './audit-fr.js';
import type { AuditWords } from './audit-words.js';

/** Languages that an audit speaks. */
export type AuditLanguage = 'fr' | 'en';

const words: Readonly<Record<AuditLanguage, AuditWords>> = { fr: auditFr, en: auditEn };

export function auditWords(language: AuditLanguage): AuditWords {
  return words[language];
}
