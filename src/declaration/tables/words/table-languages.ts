import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import type { Vocabulary } from './vocabulary.js';

/** All are tried at once: pages mix languages, and say theirs wrong. */
export const languages: readonly Vocabulary[] = [fr, en, de, es, it, nl];
