import { conventions, own } from './format.js';
import { sourceLocale } from './language-registry.js';
import { getLocale } from './localization.js';

/** A date as the active language writes it: `2026-11-23` → “23 novembre 2026”, which no line break divides. */
export function formatDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const date = new Date(`${iso}T12:00Z`);
  const text =
    own().date?.(year, month, day) ??
    new Intl.DateTimeFormat(conventions(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  // “1er janvier”, which Intl does not know.
  return (getLocale() === sourceLocale ? text.replace(/^1(?=\s)/, '1er') : text).replaceAll(' ', '\u00a0');
}

/** A country as the active language calls it; its code where no name is known. */
export function formatRegion(code: string): string {
  try {
    return own().region?.(code) ?? new Intl.DisplayNames(conventions(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
