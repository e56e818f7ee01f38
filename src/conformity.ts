/**
 * Tells what a site should mend before people are asked: for unit tests of a declaration, and for live pages. Does nothing
 * when imported, and is no part of what pages load.
 *
 *     expect(validateConformity(declaration).filter(({ severity }) => severity === 'error')).toEqual([]);
 */
export type { Finding } from './conformity/finding.js';
export type { FindingLanguage } from './conformity/words/finding-words.js';
export { formatFindings } from './conformity/format-findings.js';
export type { ConformityOptions } from './conformity/validate-conformity.js';
export { validateConformity } from './conformity/validate-conformity.js';
