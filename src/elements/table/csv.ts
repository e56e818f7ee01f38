import type { CookieColumn } from './columns.js';
import type { ShownGroup } from './view.js';

/** What a list says beside its tables. */
export interface CsvWords {
  readonly locale: string;
  /** Heading of the first column, which holds the titles of the tables. */
  readonly category: string;
}

/**
 * The rows that are shown, as spreadsheets open them by a double click: UTF-8 with its mark, and a semicolon between cells
 * unless the language writes decimals with a point, as Excel takes commas for decimals then.
 */
export function csvOf(
  groups: readonly ShownGroup[],
  columns: readonly CookieColumn[],
  { locale, category }: CsvWords,
): string {
  const separator = (1.5).toLocaleString(locale).includes('.') ? ',' : ';';
  const lines = [
    [category, ...columns.map(({ heading }) => heading)],
    ...groups.flatMap(({ label, shown }) => shown.rows.map((row) => [label, ...shown.texts(row)])),
  ];
  return `\ufeff${lines.map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** Saves a text as a file. Its name says nothing of the site or of the visitor. */
export function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = 'table.csv';
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A quoted cell. What a spreadsheet would run as a formula is marked as text. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
