/** What an audit does one after another, each in a profile of its own; `withdraw` goes on where `accept` has ended. */
export type AuditPhase = 'before' | 'refuse' | 'accept' | 'withdraw' | 'gpc';

export const auditPhases: readonly AuditPhase[] = ['before', 'refuse', 'accept', 'withdraw', 'gpc'];

/** What can be left in a browser or be asked of others. */
export type TraceKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'request' | 'fingerprint';

/** Something that was observed, with where and when. Values are never kept. */
export interface Trace {
  readonly kind: TraceKind;
  /** The cookie, key, database or cache; of a request the host, of fingerprinting what was called. */
  readonly name: string;
  /** Host of the cookie, of the frame that stores, or that was asked. */
  readonly host: string;
  readonly party: 'first' | 'third';
  readonly httpOnly: boolean;
  /** Whether the cookie is kept apart for each site that embeds (CHIPS). */
  readonly partitioned: boolean;
  /** How long it was set for, in seconds, as the site said it. Undefined until the browser is closed, or for what has no end. */
  readonly lifetime: number | undefined;
  /** Addresses of the scripts that set or asked, or of the response. Empty where that is not known. */
  readonly by: readonly string[];
  /** Pages where it was seen, by phase. */
  readonly seen: Readonly<Partial<Record<AuditPhase, readonly string[]>>>;
  /** The service that declares it and its category. Undefined where none does. */
  readonly declared: { readonly service: string; readonly category: string } | undefined;
}

/** Something to mend, or to know. */
export interface AuditFinding {
  /** What is amiss, such as `set-before-consent`. */
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Requirement of CONFORMITY that it breaks, such as `A1`. */
  readonly rule: string;
  readonly phase: AuditPhase | undefined;
  /** What it is about: a cookie’s name, a host, an address. */
  readonly subject: string;
  readonly kind: TraceKind | 'page' | 'declaration';
  /** Pages where it was seen. */
  readonly pages: readonly string[];
  /** Scripts that did it, where that is known. */
  readonly by: readonly string[];
  readonly message: string;
  readonly fix: string;
  /** Address of the rule. */
  readonly source: string;
  /** Names the finding from one run to the next. */
  readonly key: string;
  /** Whether the baseline has it already. */
  readonly known: boolean;
}

export interface AuditedPage {
  readonly url: string;
  readonly phase: AuditPhase;
  /** Undefined where the page was seen; else why not. */
  readonly fault: string | undefined;
}

/** What was done to answer a banner. */
export interface AuditedChoice {
  readonly phase: AuditPhase;
  readonly page: string;
  /** The package’s own buttons, selectors that were given, rules for a known tool, or nothing that was found. */
  readonly by: 'own' | 'selectors' | 'rules' | 'none';
  /** Name of the tool whose rules were used. */
  readonly tool: string | undefined;
}

export interface AuditReport {
  readonly version: 1;
  readonly url: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly versions: { readonly package: string; readonly browser: string; readonly rules: string | undefined };
  readonly phases: readonly AuditPhase[];
  /** Where the declaration was: a file, an address, a page; undefined where none was found. */
  readonly declaration: string | undefined;
  readonly pages: readonly AuditedPage[];
  readonly choices: readonly AuditedChoice[];
  readonly traces: readonly Trace[];
  readonly findings: readonly AuditFinding[];
  /** Why the audit has ended before its end. Undefined where all was looked at. */
  readonly cut: string | undefined;
  /** Pictures as PNG in base 64, by what they show. */
  readonly pictures: Readonly<Partial<Record<'banner' | 'preferences', string>>>;
}
