import { cookieFindings } from './cookie-findings.js';
import { exemptionFindings } from './exemption-findings.js';
import type { Finding } from './finding.js';
import { firstLayerFindings } from './first-layer-findings.js';
import { labelFindings } from './label-findings.js';
import { bannerFindings } from './page/banner-findings.js';
import { parityFindings } from './page/parity-findings.js';
import { linkFindings } from './page/permanent-link-findings.js';
import { partnerFindings } from './partner-findings.js';
import { readFor } from './read.js';
import { termFindings } from './term-findings.js';
import type { FindingLanguage } from './words/finding-words.js';
import { findingWords } from './words/finding-words.js';

export interface ConformityOptions {
  /** A live page to measure as well: what its own CSS and markup make of the package. */
  readonly document?: Document;
  /** Language in which findings are told: `en` unless `fr` is asked for. */
  readonly language?: FindingLanguage;
}

/**
 * What a site should mend before people are asked: what its declaration does not say, or says vaguely, and, where a page is
 * given, what is amiss in it. Finding nothing is no legal advice: nobody but a person can tell whether what is said is true.
 *
 *     expect(validateConformity(declaration).filter(({ severity }) => severity === 'error')).toEqual([]);
 *
 * Takes what `readDeclaration` takes, and never throws for it: its faults are findings too. Tells them in English, or in French
 * with `{ language: 'fr' }`.
 */
export function validateConformity(declaration: unknown, options: ConformityOptions = {}): readonly Finding[] {
  const { document: page, language = 'en' } = options;
  const words = findingWords(language);
  const { declaration: value, findings } = readFor(declaration, words);
  const rules = [firstLayerFindings, labelFindings, exemptionFindings, partnerFindings, cookieFindings, termFindings];
  const inPage = [linkFindings, bannerFindings, parityFindings];
  return [
    ...findings,
    ...(value ? rules.flatMap((rule) => [...rule(value, words)]) : []),
    ...(page ? inPage.flatMap((rule) => [...rule(page, words)]) : []),
  ];
}
