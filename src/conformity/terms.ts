import type { Declaration } from '../declaration/declaration.js';
import { defaultConsentTerms, optionalCategories } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './sources.js';

/** What holds for the site as a whole: how long a choice is kept, the date of the charter, its address (CONFORMITY A12, D1, E5). */
export function* termFindings(declaration: Declaration): Iterable<Finding> {
  const { site, consent, updated } = declaration;
  const duration = consent?.duration ?? defaultConsentTerms.duration;
  const months = parseDuration(duration)?.months;
  if (months !== 6 && optionalCategories(declaration).length) {
    yield {
      id: 'A12',
      severity: 'warning',
      where: '$.consent.duration',
      found: show(duration),
      why:
        months! > 6
          ? 'Longer than the six months that the CNIL recommends: people forget what they agreed to.'
          : 'Shorter than the six months that the CNIL recommends: people who refused are asked again and again.',
      mend: 'Leave it out, or have a reason for another.',
      source: sources.recommendation,
    };
  }
  if (updated === undefined) {
    yield {
      id: 'D1',
      severity: 'warning',
      where: '$.updated',
      found: 'nothing',
      why: 'The charter cannot say when it was last changed.',
      mend: 'Write the day of the last change, such as "2026-11-23".',
      source: sources.gdpr,
    };
  }
  if (site.url.startsWith('http://')) {
    yield {
      id: 'E5',
      severity: 'warning',
      where: '$.site.url',
      found: show(site.url),
      why: 'Without https, the cookie that stores the choice cannot be Secure, and anybody on the way can read and change it.',
      mend: 'Serve the site by https.',
      source: sources.secure,
    };
  }
}
