import type { Choices } from '../consent/consent.js';
import type { ConsentAction } from '../consent/request-events.js';
import { ConsentRequestEvent, PreferencesRequestEvent } from '../consent/request-events.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { startAnewFor } from '../effects/start-anew.js';
import { preferencesHash } from './action-links.js';
import { loadElement } from './element-loaders.js';

/** How many requests a store had: what waits for a declaration gives way to what was asked for later. */
const orders = new WeakMap<ConsentStore, number>();

/**
 * Dispatches a cancelable request for a choice and, unless it is prevented, performs it. Returns whether it was performed.
 * Refusing and withdrawing wait for nothing; what grants something waits for a declaration that was read in full.
 */
export function requestConsent(
  target: EventTarget,
  store: ConsentStore,
  action: ConsentAction,
  choices: Choices = {},
): boolean {
  if (!target.dispatchEvent(new ConsentRequestEvent(action, choices))) return false;
  const order = (orders.get(store) ?? 0) + 1;
  orders.set(store, order);
  const { declaration } = store.snapshot;
  if (action === 'refuse-all') store.refuseAll();
  else if (action === 'withdraw') store.withdraw();
  else if (declaration) grant(store, action, choices);
  else void store.ready.then(() => orders.get(store) === order && grant(store, action, choices));
  return true;
}

function grant(store: ConsentStore, action: ConsentAction, choices: Choices): void {
  if (action === 'accept-all') store.acceptAll();
  else store.choose(choices);
}

/** Dispatches a cancelable request for the preferences and, unless it is prevented, opens them. */
export async function requestPreferences(opener: HTMLElement, store: ConsentStore): Promise<void> {
  if (!opener.dispatchEvent(new PreferencesRequestEvent())) return;
  try {
    // At the same time: what opens them, and what is opened.
    const [module] = await Promise.all([import('./preferences-host.js'), loadElement('cookie-preferences')]);
    await module.openPreferences(opener, store);
  } catch (error) {
    // The page that is loaded anew opens them.
    if (startAnewFor(error)) location.replace(location.href.replace(/#.*|$/, preferencesHash));
    throw error;
  }
}
