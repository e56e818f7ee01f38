import { parseDuration } from '../declaration/durations.js';
import { languages, sourceLocale } from './language-registry.js';
import { getLocale } from './localization.js';
import type { Formats, TimeUnit } from './messages.js';

/**
 * The active language with the conventions of its readers here: English as Europe writes it, Portuguese as Portugal does,
 * Arabic with the digits of the Maghreb, which are those of the texts.
 */
export function conventions(): string {
  const locale = getLocale();
  return { ar: 'ar-u-nu-latn', en: 'en-GB', pt: 'pt-PT' }[locale] ?? locale;
}

/** A whole number as the active language writes it. */
export function formatNumber(value: number): string {
  // Intl takes milliseconds to begin, and most numbers of a banner are of one digit.
  if (value < 1000 && getLocale() === sourceLocale) return String(value);
  return new Intl.NumberFormat(conventions()).format(value);
}

/** A list as the active language writes it: “a, b et c”. */
export function formatList(items: readonly string[]): string {
  return own().list?.(items) ?? new Intl.ListFormat(conventions(), { type: 'conjunction' }).format(items);
}

/**
 * An ISO 8601 duration as the active language writes it: `P13M` → “13 mois”, `P2W` → “2 semaines”. Several whole years are written
 * as such where they were declared so: `P2Y` → “2 ans”, but `P24M` → “24 mois”, and `P1Y` → “12 mois”, beside 6 and 13.
 */
export function formatDuration(iso: string): string {
  const duration = parseDuration(iso);
  if (!duration) return iso;
  const { months, seconds } = duration;
  const [length, name] = units.find(([each]) => seconds && seconds % each === 0) ?? [1, 'second' as const];
  const isInYears = months > 12 && months % 12 === 0 && iso.includes('Y');
  const inMonths = months ? (isInYears ? unit(months / 12, 'year') : unit(months, 'month')) : '';
  const inSeconds = seconds || !months ? unit(seconds / length, name) : '';
  return inMonths && inSeconds ? formatList([inMonths, inSeconds]) : inMonths || inSeconds;
}

const units: readonly (readonly [number, TimeUnit])[] = [
  [7 * 86400, 'week'],
  [86400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
];

function unit(amount: number, name: TimeUnit): string {
  // Most banners say this and nothing else, and Intl takes several milliseconds to say it.
  if (name === 'month' && getLocale() === sourceLocale) return `${amount}\u00a0mois`;
  const text =
    own().unit?.(amount, name) ??
    new Intl.NumberFormat(conventions(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(amount);
  return text.replaceAll(' ', '\u00a0');
}

/** How the active language writes what `Intl` cannot. */
export function own(): Formats {
  return languages().known.get(getLocale())?.formats ?? {};
}
