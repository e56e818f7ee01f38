import type { Cookie } from '../declaration/declaration.js';
import type { Choices } from './consent.js';
import type { ConsentSnapshot } from './consent-store.js';

/** Where a change came from: this page, or another tab or a page restored from history. */
export type ChangeOrigin = 'page' | 'elsewhere';

/** A declared cookie of a refused service that script could not erase. */
export interface Leftover {
  /** Id of the service. */
  readonly service: string;
  readonly cookie: Cookie;
  /** Only the server sees it; another site set it; or it was set for a path or domain that this page does not reach. */
  readonly because: 'http-only' | 'third-party' | 'out-of-reach';
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

/** What a visitor asks for. */
export type ConsentAction = 'accept-all' | 'refuse-all' | 'choose' | 'withdraw';

function gained(now: ConsentSnapshot, before: ConsentSnapshot): readonly string[] {
  return Object.keys(now.grants).filter((id) => now.grants[id] && !before.grants[id]);
}

/**
 * A visitor asks for a choice to be stored. Bubbles and crosses shadow roots; when it is prevented, nothing is stored.
 *
 * @event cookie-consent-request
 */
export class ConsentRequestEvent extends Event {
  static readonly type = 'cookie-consent-request';

  readonly action: ConsentAction;
  /** The choices, by category or service id, of the action `choose`. */
  readonly choices: Choices;

  constructor(action: ConsentAction, choices: Choices = {}) {
    super(ConsentRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.action = action;
    this.choices = choices;
  }
}

/**
 * A visitor asks to see the preferences. Bubbles and crosses shadow roots; when it is prevented, nothing opens.
 *
 * @event cookie-preferences-request
 */
export class PreferencesRequestEvent extends Event {
  static readonly type = 'cookie-preferences-request';

  constructor() {
    super(PreferencesRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * Something that has run was withdrawn, and the page is about to start anew without it. Said on `document`; when it is
 * prevented, the page stays, and so does what ran.
 *
 * @event cookie-reload-request
 */
export class ReloadRequestEvent extends Event {
  static readonly type = 'cookie-reload-request';

  /** Ids of the categories and services whose scripts ran and are no longer granted. */
  readonly withdrawn: readonly string[];

  constructor(withdrawn: readonly string[]) {
    super(ReloadRequestEvent.type, { cancelable: true });
    this.withdrawn = withdrawn;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cookie-consent-change': ConsentChangeEvent;
    'cookie-consent-request': ConsentRequestEvent;
    'cookie-preferences-request': PreferencesRequestEvent;
    'cookie-reload-request': ReloadRequestEvent;
  }
}
