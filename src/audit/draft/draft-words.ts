const day = 86_400;

/** A lifetime in seconds as an ISO 8601 duration that is not shorter. */
export function durationOf(seconds: number | undefined): string {
  if (seconds === undefined) return 'session';
  if (seconds < 3600) return `PT${Math.max(1, Math.ceil(seconds / 60))}M`;
  if (seconds < day) return `PT${Math.ceil(seconds / 3600)}H`;
  const days = Math.ceil(seconds / day - 0.05);
  return days < 60 ? `P${days}D` : `P${Math.ceil((days - 2) / 30.5)}M`;
}

/** An id of a declaration for a host or a name. */
export function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '') || 'site';
}

/** A name with a star for what differs between visitors: hashes and long numbers. What a name may not hold is a star, too. */
export function patternOf(name: string): string {
  return name
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-z]*\d)[0-9a-f]{8,}|\d{5,}/gi, '*')
    .replace(/[\s;,=]+/g, '*')
    .replace(/^\/+/, '*')
    .replace(/\*+/g, '*');
}
