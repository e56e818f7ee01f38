import type { ConsentTerms } from '../declaration/declaration.js';
import { addMonths, endOf, noEnd, today } from './calendar.js';
import type { Consent } from './consent.js';
import { ownEntries } from '../declaration/own-entries.js';

/** The last day on which a choice holds: its own, or that of the whole. A period ends with the end of its last day. */
function lastDay({ on, until }: Consent, terms: ConsentTerms | undefined, id: string): string {
  return until?.[id] ?? endOf(on, terms);
}

/** The last day on which all of a consent holds. */
export function firstEnd(consent: Consent, terms?: ConsentTerms): string {
  const ends = Object.keys(consent.choices).map((id) => lastDay(consent, terms, id));
  // Where all that is left are objections, the cookie is renewed when its whole would have ended.
  return [endOf(consent.on, terms), ...ends.filter((day) => day !== noEnd)].sort()[0]!;
}

/**
 * What of a consent holds today. Objections alone are dated today once the day of the whole is over, so that what keeps them is
 * written anew, and not on every page.
 */
export function whatHolds(consent: Consent, terms?: ConsentTerms): Consent | undefined {
  const now = today();
  const entries = ownEntries(consent.choices);
  const held = entries.filter(([id]) => now <= lastDay(consent, terms, id));
  const isOver = now > endOf(consent.on, terms);
  if (isOver && !held.length) return undefined;
  const isRenewed = isOver && held.every(([id]) => consent.until?.[id] === noEnd);
  if (held.length === entries.length && !isRenewed) return consent;
  return { ...consent, on: isRenewed ? now : consent.on, choices: Object.fromEntries(held) };
}

/** The last day of a cookie that keeps a whole, and parts with ends of their own: thirteen months where an objection stands in it. */
export function cookieEnd(whole: string, until: Consent['until'] = {}): string {
  const ends = ownEntries(until).map(([, day]) => (day === noEnd ? addMonths(today(), 13) : day));
  return [whole, ...ends].sort().at(-1)!;
}
