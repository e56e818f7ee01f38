/** An object’s own entries, in pages that have replaced `Object.entries` and hung methods on every object. */
export function ownEntries<T>(record: Readonly<Record<string, T>>): (readonly [string, T])[] {
  return Object.keys(record)
    .filter((key) => Object.hasOwn(record, key))
    .map((key) => [key, record[key]!] as const);
}
