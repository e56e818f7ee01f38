import { ownEntries } from './own-entries.js';

/**
 * A value as JSON, as `JSON.stringify` would write it in a page of its own: libraries of pages (Prototype 1.6 among them) give
 * arrays and texts a `toJSON` of another meaning, and then what was written would not be what is read. Undefined for what JSON
 * has no word for.
 */
export function jsonText(value: unknown): string | undefined {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${[...(value as unknown[])].map((item) => jsonText(item) ?? 'null').join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = ownEntries(value as Record<string, unknown>).map(([key, item]) => [key, jsonText(item)] as const);
  const known = pairs.filter(([, text]) => text !== undefined);
  return `{${known.map(([key, text]) => `${quoted(key)}:${text}`).join()}}`;
}

const short: Readonly<Record<string, string>> = {
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\f': 'f',
  '\r': 'r',
  '"': '"',
  '\\': '\\',
};

/** Control characters, and halves of surrogate pairs, stand by their number. */
function quoted(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}\p{Cs}]/gu, (character) => {
    if (character >= '\x7f' && character <= '\x9f') return character;
    return `\\${short[character] ?? `u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`}`;
  });
  return `"${escaped}"`;
}
