/**
 * Days and calendar months. A day is ISO text (`2026-11-23`) in the visitor's own calendar: days compare as text, and
 * no time of day is ever kept (CONFORMITY A14).
 */

/** Today, by the visitor's clock. */
export function today(): string {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth(), now.getDate());
}

/** Whether a text is a day that exists. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month - 1);
}

/** The same day some calendar months later; the last day of the month where there is no such day (31 August + 6). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const target = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(target / 12), target % 12];
  return toDay(toYear, toMonth, Math.min(date, lastDay(toYear, toMonth)));
}

/** A day some days later. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = parts(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The moment at which a day begins by the visitor's clock. */
export function startOf(day: string): Date {
  const [year, month, date] = parts(day);
  return new Date(year, month - 1, date);
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function toDay(year: number, month: number, date: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}`;
}
