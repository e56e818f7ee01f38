import { ownEntries } from './own-entries.js';

/**
 * A value as JSON, as `JSON.stringify` would write it in a page of its own: libraries of pages (Prototype 1.6 among them) give
 * arrays and objects a `toJSON` of another meaning, and then what was written would not be what is read. Undefined for what JSON
 * has no word for.
 */
export function jsonText(value: unknown): string | undefined {
  // A text, a number, a boolean has no `toJSON` that counts.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${[...(value as unknown[])].map((item) => jsonText(item) ?? 'null').join()}]`;
  const pairs = ownEntries(value as Record<string, unknown>).map(([key, item]) => [key, jsonText(item)] as const);
  const known = pairs.filter(([, text]) => text !== undefined);
  return `{${known.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join()}}`;
}
