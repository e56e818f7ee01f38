import type { Cookie } from '../declaration/declaration.js';
import type { ConsentSnapshot } from './consent.js';

/** Where a change came from: this page, or another tab or a page restored from history. */
export type ChangeOrigin = 'page' | 'elsewhere';

/** A declared cookie of a refused service that script could not erase. */
export interface Leftover {
  /** Id of the service. */
  readonly service: string;
  readonly cookie: Cookie;
  /** Only the server sees it; another site set it; or it was set for a path or domain that this page does not reach. */
  readonly reason: 'http-only' | 'third-party' | 'out-of-reach';
}

/**
 * Said once by the store, and once on `document`, after a choice was kept.
 *
 * @event cookie-consent-change
 */
export class ConsentChangeEvent extends Event {
  static readonly type = 'cookie-consent-change';

  /** What holds now. */
  readonly snapshot: ConsentSnapshot;
  /** Ids of categories and services that were not granted before and are now. */
  readonly granted: readonly string[];
  /** Ids of categories and services that were granted before and are no longer. */
  readonly revoked: readonly string[];
  readonly origin: ChangeOrigin;
  /** What refused services leave behind, and script could not erase (CONFORMITY A11). */
  leftovers: readonly Leftover[] = [];

  constructor(snapshot: ConsentSnapshot, before: ConsentSnapshot, origin: ChangeOrigin) {
    super(ConsentChangeEvent.type);
    this.snapshot = snapshot;
    this.granted = gained(snapshot, before);
    this.revoked = gained(before, snapshot);
    this.origin = origin;
  }
}

function gained(now: ConsentSnapshot, before: ConsentSnapshot): readonly string[] {
  return Object.keys(now.grants).filter((id) => now.grants[id] && !before.grants[id]);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cookie-consent-change': ConsentChangeEvent;
  }
}
