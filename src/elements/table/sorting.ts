import { parseDuration } from '../../declaration/durations.js';
import { getLocale } from '../../i18n/localization.js';
import type { CookieColumn } from './columns.js';
import type { CookieRow } from './rows.js';
import type { ShownGroup } from './view.js';

const secondsOfMonth = (365.25 * 86400) / 12;

/** Rows by what a column says: durations by their length, all else as the language sorts words. What says nothing comes last. */
export function sortedBy(
  rows: readonly CookieRow[],
  { shown }: ShownGroup,
  index: number,
  { id }: CookieColumn,
  isDescending: boolean,
): readonly CookieRow[] {
  const { compare } = new Intl.Collator(getLocale(), { numeric: true });
  const keyed = rows.map((row) => ({ row, text: shown.texts(row)[index] ?? '', length: lengthOf(row) }));
  const order = (a: (typeof keyed)[number], b: (typeof keyed)[number]) =>
    id === 'duration' ? a.length - b.length : compare(a.text, b.text);
  const sign = isDescending ? -1 : 1;
  keyed.sort((a, b) => Number(!a.text) - Number(!b.text) || sign * order(a, b));
  return keyed.map(({ row }) => row);
}

/** Seconds that a cookie is kept; none beyond the session. */
function lengthOf({ cookie }: CookieRow): number {
  const { months, seconds } = parseDuration(cookie?.duration ?? '') ?? { months: 0, seconds: 0 };
  return months * secondsOfMonth + seconds;
}
