import type { CharterSection } from './section.js';
import { browser, definition, kinds } from './basics.js';
import { controls, retention } from './choices.js';
import { cookies, refusal } from './cookies.js';
import { partners, transfers } from './partners.js';
import { exemptions, purposes } from './purposes.js';
import { rights } from './rights.js';
import { controller, date } from './site.js';

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
