import { addMonths } from '../consent/calendar.js';
import type { Choices, ConsentSnapshot } from '../consent/consent.js';
import type { ConsentAction } from '../consent/request-events.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
import { declarationDigest } from './declaration-digest.js';
import { packageVersion } from '../declaration/package-version.js';
import { providersAsked } from './providers-asked.js';

/** What a page posts to `consent.endpoint` for each decision. Names nobody, and no time finer than a day (CONFORMITY A14, A17, E4). */
export interface ProofRecord {
  /** Version of this shape. */
  readonly v: 1;
  /** Of this record alone, and random: 32 hexadecimal digits. One that comes twice was answered too late. */
  readonly id: string;
  /** Version of the package, whose messages and looks are known by it. */
  readonly package: string;
  /** ISO day of the decision. */
  readonly on: string;
  /** ISO day on which it ends. */
  readonly until: string;
  /** Language of what was shown, as a BCP 47 tag; `und` where the page says none. */
  readonly locale: string;
  /** What was pressed; `none` where code decided. */
  readonly action: ConsentAction | 'none';
  /** Booleans by category id, and by service id where an exception was made. */
  readonly choices: Choices;
  /** What was asked, by category id: see `revision`. */
  readonly revisions: Readonly<Record<string, string>>;
  /** The names of the providers that were asked for, by category id, in the language of the record. */
  readonly providers: Readonly<Record<string, readonly string[]>>;
  /** Digest of the declaration: see `declarationDigest`. */
  readonly declaration: string;
}

/** A BCP 47 tag, by its form. */
export const localeForm = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$';

/** The record of a decision; undefined while there is none, or no declaration. */
export function proofRecord(
  { consent, declaration }: ConsentSnapshot,
  action: ProofRecord['action'],
  language: string,
): ProofRecord | undefined {
  if (!consent || !declaration) return undefined;
  const { on, choices, rev } = consent;
  const months = parseDuration(declaration.consent?.duration ?? defaultConsentTerms.duration)?.months ?? 0;
  const locale = new RegExp(localeForm).test(language) ? language : 'und';
  return {
    v: 1,
    id: randomId(),
    package: packageVersion,
    on,
    until: addMonths(on, months),
    locale,
    action,
    choices,
    revisions: rev,
    providers: providersAsked(declaration, Object.keys(rev), locale),
    declaration: declarationDigest(declaration),
  };
}

function randomId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += byte.toString(16).padStart(2, '0');
  return id;
}
