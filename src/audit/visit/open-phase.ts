import type { BrowserContext, Page } from 'playwright-core';
import type { Sightings } from '../observe/sightings.js';
import type { ContextWatch, Standing } from '../observe/watch-context.js';

/** A browser in which a phase goes on. */
export interface OpenPhase {
  readonly context: BrowserContext;
  readonly watch: ContextWatch;
  readonly sightings: Sightings;
  readonly standing: Standing;
  readonly signal: AbortSignal;
  /** Milliseconds that a page is looked at. */
  readonly stay: number;
  readonly pageLimit: number;
  /** Prepares a new tab. */
  beforePage(page: Page): Promise<void>;
}
