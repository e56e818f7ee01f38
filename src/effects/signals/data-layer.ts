import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { jsonText } from '../../declaration/json-text.js';
import type { Effect } from '../effect.js';
import { pageGlobals, lastSent } from './signal-state.js';

/**
 * Tells a tag manager: `{event: 'cookie_consent_change', cookie_consent: {statistics: true, …}}`, with a boolean for each
 * category and service, once for the stored choice and once per change. CONFORMITY C3.
 */
export class DataLayerSignal implements Effect {
  readonly #layer: string;

  /** `layer`: name of the tag manager's layer. */
  constructor(layer = 'dataLayer') {
    this.#layer = layer;
  }

  apply({ consent, declaration, grants }: ConsentSnapshot): void {
    const told = lastSent();
    const tool = `event ${this.#layer}`;
    const state = jsonText(grants);
    // Before a declaration nobody knows all ids; as long as nobody has decided, there is nothing to tell.
    if (!declaration || told[tool] === state || (told[tool] === undefined && !consent)) return;
    told[tool] = state;
    const queue = (pageGlobals()[this.#layer] ??= []) as unknown[];
    queue.push({ event: 'cookie_consent_change', cookie_consent: { ...grants } });
  }
}
