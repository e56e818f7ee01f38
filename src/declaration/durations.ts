/** An ISO 8601 duration in its two incommensurable parts: calendar months, and seconds. */
export interface Duration {
  readonly months: number;
  readonly seconds: number;
}

const form = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Reads `P6M`, `P2W`, `P1Y2M`, `PT30M`; undefined when it is no ISO 8601 duration of whole numbers. */
export function parseDuration(iso: string): Duration | undefined {
  const parts = form.exec(iso)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = parts.map((n) => n || 0) as [
    number, number, number, number, number, number, number,
  ]; // prettier-ignore
  return {
    months: years * 12 + months,
    seconds: (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds,
  };
}
