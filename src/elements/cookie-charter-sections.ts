import type { CharterSection } from './cookie-charter-section.js';
import { browser, definition, kinds } from './cookie-charter-sections-basics.js';
import { controls, retention } from './cookie-charter-sections-choices.js';
import { cookies, refusal } from './cookie-charter-sections-cookies.js';
import { partners, transfers } from './cookie-charter-sections-partners.js';
import { exemptions, purposes } from './cookie-charter-sections-purposes.js';
import { rights } from './cookie-charter-sections-rights.js';
import { controller, date } from './cookie-charter-sections-site.js';

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
