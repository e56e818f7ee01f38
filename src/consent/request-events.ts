import type { Choices } from './consent.js';

/** What a visitor asks for. */
export type ConsentAction = 'accept-all' | 'refuse-all' | 'choose' | 'withdraw';

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

declare global {
  interface GlobalEventHandlersEventMap {
    'cookie-consent-request': ConsentRequestEvent;
    'cookie-preferences-request': PreferencesRequestEvent;
  }
}
