import { isoDay } from '../declaration/iso-day.js';
import type { ConsentTerms } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';

/**
 * Days and calendar months. A day is ISO text (`2026-11-23`) in the visitor's own calendar: days compare as text, and
 * no time of day is ever kept (CONFORMITY A14).
 */

/** The last day of an objection to what is exempt, which stands until it is taken back (CONFORMITY A15). */
export const noEnd = '9999-12-31';

/** Today, by the visitor's clock. */
export function today(): string {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth(), now.getDate());
}

/** Whether a text is a day that exists. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
}

/** The same day some calendar months later; the last day of the month where there is no such day (31 August + 6). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(year, month - 1 + months, Math.min(date, lastDay));
}

/** The last day of what is decided on a day: six calendar months later by default (CONFORMITY A12). */
export function endOf(day: string, { duration = defaultConsentTerms.duration }: ConsentTerms = {}): string {
  return addMonths(day, parseDuration(duration)?.months ?? 0);
}

/** A day some days later. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = parts(day);
  return toDay(year, month - 1, date + days);
}

/** The moment at which a day begins by the visitor's clock. */
export function startOf(day: string): Date {
  const [year, month, date] = parts(day);
  return new Date(year, month - 1, date);
}

function parts(day: string): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

/** Months and dates beyond their ends count on. */
function toDay(year: number, month: number, date: number): string {
  const day = new Date(Date.UTC(year, month, date));
  return isoDay(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}
