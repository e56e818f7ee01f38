import type { Declaration } from '../declaration/declaration.js';
import { defaultConsentTerms, optionalCategories } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './rule-sources.js';
import type { FindingWords } from './words/findings-en.js';

/** What holds for the site as a whole: how long a choice is kept, the date of the charter, its address (CONFORMITY A12, D1, E5). */
export function* termFindings(declaration: Declaration, { nothing, terms }: FindingWords): Iterable<Finding> {
  const { site, consent, updated } = declaration;
  const duration = consent?.duration ?? defaultConsentTerms.duration;
  const months = parseDuration(duration)?.months;
  if (months !== 6 && optionalCategories(declaration).length) {
    yield {
      id: 'A12',
      severity: 'warning',
      path: '$.consent.duration',
      actual: show(duration),
      message: months! > 6 ? terms.longer : terms.shorter,
      fix: terms.duration,
      source: sources.recommendation,
    };
  }
  if (updated === undefined) {
    yield {
      id: 'D1',
      severity: 'warning',
      path: '$.updated',
      actual: nothing,
      ...terms.updated,
      source: sources.gdpr,
    };
  }
  if (site.url.startsWith('http://')) {
    yield {
      id: 'E5',
      severity: 'warning',
      path: '$.site.url',
      actual: show(site.url),
      ...terms.insecure,
      source: sources.secure,
    };
  }
}
