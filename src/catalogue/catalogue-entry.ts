import type { Category, Provider, Service } from '../declaration/declaration.js';
import type { Signals } from '../declaration/declared-signals.js';

/** A text of the catalogue, which is written in two languages. */
export type BothLanguages = Readonly<Record<'fr' | 'en', string>>;

/** Where a maker says a fact in public, and the day on which that page was last read for the catalogue. */
export interface CatalogueSource {
  readonly url: string;
  /** ISO date. */
  readonly seen: string;
}

/**
 * What is known of a service that many sites use: parts of a declaration, to be copied into the site's own and never referred to,
 * as a charter must not change by an update of this package.
 *
 * Names, durations and parties are the maker's own, at its defaults; purposes are told in our words. What no source says is left
 * out: it is for the site to find out.
 */
export interface CatalogueEntry {
  /** What the command line calls it. */
  readonly id: string;
  /** What its maker calls it. */
  readonly name: string | BothLanguages;
  /** Categories of its own, where none of the well-known ones fits. */
  readonly categories?: readonly Category[];
  /** The companies and bodies behind it. `site`, where it is the site itself, is not among them. */
  readonly providers: readonly Provider[];
  readonly services: readonly Service[];
  /** The tools that are to be told of a choice. */
  readonly signals?: Signals;
  /** What the site has to decide, or to find out, before it publishes. */
  readonly decide: readonly BothLanguages[];
  /** Markup that waits for the choice, with words in capitals for what the site fills in. */
  readonly gate?: string;
  readonly sources: readonly CatalogueSource[];
}

/** The provider of what a site runs itself. */
export const ownProvider = 'site';
