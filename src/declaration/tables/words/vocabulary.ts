/**
 * What one language brings for reading tables. A translator adds a language by a file like `fr.ts`, and a line in
 * `languages.ts`.
 *
 * Capitals, accents and the hyphen between two words do not matter. A word is meant as it stands; with a hyphen behind it,
 * whatever its ending (`categor-`); with one before it, whatever it begins with (`-dauer`).
 */
export interface Vocabulary {
  /** Headings of columns. */
  readonly headings: Readonly<Record<HeadingKind, readonly string[]>>;
  /** Words by which a title, a caption or a cell names a category. */
  readonly categories: Readonly<Record<CategoryKind, readonly string[]>>;
  /** Words that mean the necessary ones alone or beside “cookies”, and anything elsewhere: “techniques”. */
  readonly necessaryAlone: readonly string[];
  /** Words for cookies. */
  readonly cookies: readonly string[];
  /** Words that turn what follows into its contrary: “non”. */
  readonly negations: readonly string[];
  /** Words that name what is not meant, or not always: “autres que”, “sauf”, “si”. */
  readonly exceptions: readonly string[];
  /** The visitor's agreement. */
  readonly consent: readonly string[];
  /** That something needs no agreement: “exempté”. */
  readonly exempt: readonly string[];
  /** That something is left to the visitor: “optionnel”. */
  readonly optional: readonly string[];
  /** “Without”, before the word for agreement. */
  readonly without: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Between two names, or two parts of a duration: “et”, “ou”. */
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** What ends a list of names: “etc.”. */
  readonly andSoOn: readonly string[];
  /** Units of time, by the letter that they have in ISO 8601; `m` is a minute. */
  readonly units: Readonly<Record<UnitKind, readonly string[]>>;
  /** The numbers from one on, each with its forms. */
  readonly numbers: readonly (readonly string[])[];
  /** Words that make a number one of many: “moins de”, “demi”. */
  readonly inexact: readonly string[];
  /** Between the two ends of a range: “6 à 13 mois”. */
  readonly to: readonly string[];
  /** The browser's session. */
  readonly session: readonly string[];
  /** “Closing” and “browser”, which together mean the same. */
  readonly closing: readonly string[];
  readonly browser: readonly string[];
  /** Where something is stored, other than in a cookie. */
  readonly storage: Readonly<Record<StorageKind, readonly string[]>>;
  readonly party: Readonly<Record<'first' | 'third', readonly string[]>>;
  /** How a table calls the site itself where it names providers. */
  readonly ownSite: readonly string[];
}

/** A heading's kind. The weak ones only count where nothing better is there. */
export type HeadingKind =
  | 'name'
  | 'cookie'
  | 'provider'
  | 'service'
  | 'location'
  | 'category'
  | 'purpose'
  | 'function'
  | 'weakPurpose'
  | 'duration'
  | 'kind'
  | 'storage'
  | 'policy'
  /** What belongs to a cookie and is none of the above, such as its domain. */
  | 'other';

export type CategoryKind =
  'necessary' | 'statistics' | 'preferences' | 'marketing' | 'social' | 'embeds' | 'unclassified';

export type UnitKind = 'Y' | 'M' | 'W' | 'D' | 'H' | 'm' | 'S';

export type StorageKind = 'local' | 'session' | 'indexeddb' | 'cache';
