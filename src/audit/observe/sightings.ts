import type { AuditPhase, TraceKind } from '../audit-report.js';
import { isSameSite } from './same-site.js';

/** One thing, as it was seen once. */
export interface Sight {
  readonly kind: TraceKind;
  readonly name: string;
  readonly host: string;
  readonly phase: AuditPhase;
  readonly page: string;
  readonly httpOnly?: boolean;
  readonly partitioned?: boolean;
  readonly lifetime?: number | undefined;
  readonly by?: string | undefined;
  /** Whether it was set or asked just then; else it was there. */
  readonly isNew: boolean;
  /** When the cookie ends, in seconds since 1970, as the browser of a profile keeps it. */
  readonly end?: { readonly at: number; readonly profile: string };
}

/** Where and how one thing was seen. */
export interface Sighting {
  readonly kind: TraceKind;
  readonly name: string;
  readonly host: string;
  readonly party: 'first' | 'third';
  httpOnly: boolean;
  partitioned: boolean;
  lifetime: number | undefined;
  readonly by: Set<string>;
  readonly pages: Map<AuditPhase, Set<string>>;
  /** Phases in which it was set or asked, not only there. */
  readonly newIn: Set<AuditPhase>;
  /** First and last end, by profile and phase. */
  readonly ends: Map<string, { readonly phase: AuditPhase; readonly first: number; readonly last: number }>;
}

/** Gathers what is seen. Of values nothing comes here. */
export class Sightings {
  readonly #site: string;
  readonly #all = new Map<string, Sighting>();

  constructor(siteHost: string) {
    this.#site = siteHost;
  }

  get all(): readonly Sighting[] {
    return [...this.#all.values()];
  }

  note(sight: Sight): void {
    const host = sight.host.replace(/^\./, '');
    const party = isSameSite(host, this.#site) ? 'first' : 'third';
    // Everything asks its own site.
    if (sight.kind === 'request' && party === 'first') return;
    const key = JSON.stringify([sight.kind, sight.name, host]);
    const known: Sighting = this.#all.get(key) ?? {
      kind: sight.kind,
      name: sight.name,
      host,
      party,
      httpOnly: false,
      partitioned: false,
      lifetime: undefined,
      by: new Set(),
      pages: new Map(),
      newIn: new Set(),
      ends: new Map(),
    };
    this.#all.set(key, known);
    known.httpOnly ||= sight.httpOnly ?? false;
    known.partitioned ||= sight.partitioned ?? false;
    if (sight.lifetime !== undefined) known.lifetime = Math.max(known.lifetime ?? 0, sight.lifetime);
    if (sight.by && known.by.size < 5) known.by.add(sight.by);
    if (sight.isNew) known.newIn.add(sight.phase);
    const pages = known.pages.get(sight.phase) ?? new Set();
    // What was there is told of the page where it came, not of every one that follows.
    if (sight.isNew || !pages.size) pages.add(sight.page);
    known.pages.set(sight.phase, pages);
    if (sight.end) {
      const { at, profile } = sight.end;
      const where = `${profile} ${sight.phase}`;
      const { first } = known.ends.get(where) ?? { first: at };
      known.ends.set(where, { phase: sight.phase, first, last: at });
    }
  }
}
