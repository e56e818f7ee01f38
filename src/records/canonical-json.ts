import { jsonText } from '../declaration/json-text.js';
import { ownEntries } from '../declaration/own-entries.js';

/** JSON with sorted keys and without white space, so that equal values have one text: the canonical form of RFC 8785. */
export function canonicalJson(value: unknown): string {
  return jsonText(sorted(value)) ?? 'null';
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return [...(value as unknown[])].map(sorted);
  const entries = ownEntries(value as Record<string, unknown>).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
