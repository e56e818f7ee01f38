import { parseDuration } from '../declaration/durations.js';
import { getLocale } from './localization.js';

/** English as Europe writes it: the day before the month. */
function conventions(): string {
  return getLocale() === 'en' ? 'en-GB' : getLocale();
}

/** A date as the active language writes it: `2026-11-23` → “23 novembre 2026”. */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T12:00Z`);
  return new Intl.DateTimeFormat(conventions(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A list as the active language writes it: “a, b et c”. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(conventions(), { type: 'conjunction' }).format(items);
}

/** An ISO 8601 duration as the active language writes it: `P13M` → “13 mois”, `P1Y2M` → “14 mois”, `P2W` → “2 semaines”. */
export function formatDuration(iso: string): string {
  const duration = parseDuration(iso);
  if (!duration) return iso;
  const { months, seconds } = duration;
  const [length, name] = units.find(([each]) => seconds && seconds % each === 0) ?? [1, 'second'];
  const parts = months ? [unit(months, 'month')] : [];
  if (seconds || !months) parts.push(unit(seconds / length, name));
  return formatList(parts);
}

const units: readonly (readonly [number, string])[] = [
  [7 * 86400, 'week'],
  [86400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
];

function unit(amount: number, name: string): string {
  return new Intl.NumberFormat(conventions(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(amount);
}
