import { jsonText } from '../declaration/json-text.js';
import { isDay } from './calendar.js';
import type { Consent } from './consent.js';
import { ownEntries } from '../declaration/own-entries.js';

const version = 1;
const maxLength = 4096;
const id = /^[a-z][a-z0-9_-]{0,63}$/;

/**
 * A consent as text that any server can read: `encodeURIComponent` of JSON, keys in one order (CONFORMITY A14). `verdict` is
 * what the next page need not find out again: see `boot/verdict.ts`.
 */
export function encodeConsent({ on, choices, rev, until = {} }: Consent, verdict?: string): string {
  // Ends of what is in it, where there are any.
  const ends = Object.fromEntries(ownEntries(sorted(until)).filter(([each]) => Object.hasOwn(choices, each)));
  const own = Object.keys(ends).length ? { until: ends } : {};
  return encodeURIComponent(jsonText({ v: version, on, choices: sorted(choices), rev: sorted(rev), ...own, verdict })!);
}

/** Reads a stored text. Whatever is not exactly a consent of this version is nothing: never a throw, never a grant. */
export function decodeConsent(raw: string | null | undefined): Consent | undefined {
  if (!raw || raw.length > maxLength) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(decodeURIComponent(raw));
  } catch {
    return undefined;
  }
  const { v, on, choices, rev, until } = Object(value) as Record<string, unknown>;
  if (v !== version || !isDay(on)) return undefined;
  if (!isRecordOf<boolean>(choices, 'boolean') || !isRecordOf<string>(rev, 'string')) return undefined;
  if (until === undefined) return { on, choices, rev };
  return isRecordOf<string>(until, 'string') && ownEntries(until).every(([, day]) => isDay(day))
    ? { on, choices, rev, until }
    : undefined;
}

function isRecordOf<T>(value: unknown, type: 'boolean' | 'string'): value is Record<string, T> {
  if (Object(value) !== value || Array.isArray(value)) return false;
  return ownEntries(value as Record<string, unknown>).every(([key, item]) => id.test(key) && typeof item === type);
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(ownEntries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
