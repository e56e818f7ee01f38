import { conventions, own } from './format.js';

/** A date as the active language writes it: `2026-11-23` → “23 novembre 2026”. */
export function formatDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const date = new Date(`${iso}T12:00Z`);
  return (
    own().date?.(year, month, day) ??
    new Intl.DateTimeFormat(conventions(), { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  );
}

/** A country as the active language calls it; its code where no name is known. */
export function formatRegion(code: string): string {
  try {
    return own().region?.(code) ?? new Intl.DisplayNames(conventions(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
