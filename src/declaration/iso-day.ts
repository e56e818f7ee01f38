/**
 * A day as ISO text (`2026-11-23`); `month` counts from 0. Written by hand, as pages replace `toISOString` to have their own time
 * zone in it.
 */
export function isoDay(year: number, month: number, date: number): string {
  const two = (number: number) => `0${number}`.slice(-2);
  return `${year}-${two(month + 1)}-${two(date)}`;
}
