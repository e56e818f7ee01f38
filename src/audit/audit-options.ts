import type { AuditPhase } from './audit-report.js';

/** What an audit is told. Only `url` is needed. */
export interface AuditOptions {
  /** A page of the site, whose links are followed; or its site map, where the address ends in `.xml`. */
  readonly url: string;
  /** How many pages are visited in each phase. Default 20. */
  readonly pages?: number;
  /** Default: all five. */
  readonly phases?: readonly AuditPhase[];
  /** Whether a second visit in the same profile shows if an end moves (A15). Default false. */
  readonly revisit?: boolean;
  /** The declaration, as an object or JSON text. Default: the one that the pages name. */
  readonly declaration?: unknown;
  /** Where the declaration comes from, for the report. */
  readonly declarationName?: string;
  /** Language of messages. Default `fr`. */
  readonly language?: 'fr' | 'en';
  /** Names that are left out of the findings, as patterns of a declaration: `AWSALB*`. */
  readonly ignore?: readonly string[];
  /** Keys of findings that are known from an earlier run. */
  readonly baseline?: readonly string[];
  /** Whether calls that fingerprint are looked for. Default true. */
  readonly fingerprints?: boolean;
  /** Path of Chrome, Chromium or Edge. Default: `CHROME_PATH`, an installed one, or `@sparticuz/chromium`. */
  readonly chrome?: string;
  /** Further arguments for the browser. */
  readonly chromeArguments?: readonly string[];
  /** Headers for requests to the site’s own host, and no other. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Signs in, in each new profile, before pages are visited; is handed a page of playwright-core. */
  readonly login?: (page: never) => Promise<unknown>;
  /** CSS selectors of what is pressed, one after another, where neither the package nor a known tool asks. */
  readonly press?: Readonly<Partial<Record<'accept' | 'refuse' | 'withdraw', readonly string[]>>>;
  /** Milliseconds that a page is looked at for, once it is loaded. Default 1500. */
  readonly stay?: number;
  /** Milliseconds that a page may take to load. Default 20 000. */
  readonly pageLimit?: number;
  /** Milliseconds for the whole. Default 900 000. */
  readonly limit?: number;
  /** Ends the audit; what was seen so far is answered. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AuditProgress) => void;
}

export interface AuditProgress {
  readonly phase: AuditPhase;
  readonly page: string;
  /** Visits done, and those that are known to come. */
  readonly done: number;
  readonly all: number;
}
