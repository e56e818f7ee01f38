import { parseDuration } from '../durations.js';
import type { Fail } from './fault.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a site must say of whatever it does without consent: why, unless it is the well-known `necessary`, which says so
 * itself; and that exempt cookies last 13 months at most (CONFORMITY A15).
 */
export function checkExemptions(categories: readonly Fields[], services: readonly Fields[], fail: Fail): void {
  const exempt = new Set<unknown>();
  categories.forEach(({ id, required, exempt: isExempt, justification }, i) => {
    const isRequired = required ?? id === 'necessary';
    if (isExempt === true && isRequired !== true) exempt.add(id);
    if (justification !== undefined || id === 'necessary' || (required !== true && isExempt !== true)) return;
    fail(`$.categories[${i}].justification`, undefined, 'justification');
  });
  services.forEach(({ category, cookies }, i) => {
    if (!exempt.has(category) || !Array.isArray(cookies)) return;
    cookies.forEach((cookie: Fields | undefined, j) => {
      const duration = cookie?.['duration'];
      if (!lasts13Months(duration)) fail(`$.services[${i}].cookies[${j}].duration`, duration, 'exempt-duration');
    });
  });
}

function lasts13Months(duration: unknown): boolean {
  if (duration === 'session') return true;
  const parsed = typeof duration === 'string' ? parseDuration(duration) : undefined;
  const days = parsed && (parsed.months * 365.25) / 12 + parsed.seconds / 86400;
  return days !== undefined && days <= (13 * 365.25) / 12;
}
