import type { CharterSection } from './section.js';
import { browser, definition, kinds } from './basics-section.js';
import { controls, retention } from './choices-section.js';
import { cookies, refusal } from './cookies-section.js';
import { partners, transfers } from './partners-section.js';
import { exemptions, purposes } from './purposes-section.js';
import { rights } from './rights-section.js';
import { controller, date } from './site-section.js';

/** The sections of the charter, in the order of the document (CONFORMITY D1). */
export const charterSections: readonly CharterSection[] = [
  definition,
  kinds,
  controller,
  purposes,
  cookies,
  partners,
  refusal,
  controls,
  retention,
  exemptions,
  transfers,
  rights,
  browser,
  date,
];
