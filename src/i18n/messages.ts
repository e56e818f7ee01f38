import type { CatalogueMessages } from './generated/messages.js';

/** Texts by the id of their message. `{0}`, `{1}` … stand for what is put in: a name, a number, a date. */
export type Messages = Readonly<CatalogueMessages>;

/** What a module of a language exports. */
export interface LocaleModule {
  /** The texts. Those that are missing are said in French. */
  readonly messages: Messages;
  /** How it writes what some browser cannot: without this, `Intl` does. */
  readonly formats?: Formats;
}

/** Each may be left to `Intl`, which writes in the browser's own language where it does not know this one. */
export interface Formats {
  /** A date of the calendar; January is 1. */
  date?(year: number, month: number, day: number): string;
  /** A whole number of units of time: 13 and `month` are “13 months”. */
  unit?(amount: number, unit: TimeUnit): string;
  /** A list such as “a, b and c”. */
  list?(items: readonly string[]): string;
  /** A country by its ISO 3166 code; undefined where it is not known. */
  region?(code: string): string | undefined;
}

export type TimeUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** Fetches a module of a language. */
export type LocaleLoader = () => Promise<LocaleModule>;

/** The catalogue is loaded in parts, by what says them. */
export type PartName = 'banner' | 'details' | 'charter';

/** A part of the catalogue: who loads it in which language. */
export type Part = Readonly<Record<string, LocaleLoader>>;

/** A text with its values put in. */
export function fill(text: string, values: readonly unknown[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
}
