import type { Choices } from '../consent/consent.js';
import type { ConsentAction } from '../consent/request-events.js';
import { ConsentRequestEvent, PreferencesRequestEvent } from '../consent/request-events.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { loadElement } from './element-loaders.js';
import type { PageConsent } from './page-consent.js';
import { tellFailure } from './tell-failure.js';

/** Says what a visitor asks for and, unless the page prevents it, does it. False when it was prevented. */
export function requestConsent(
  target: EventTarget,
  store: ConsentStore,
  action: ConsentAction,
  choices: Choices = {},
): boolean {
  if (!target.dispatchEvent(new ConsentRequestEvent(action, choices))) return false;
  const act = () => {
    if (action === 'accept-all') store.acceptAll();
    else if (action === 'refuse-all') store.refuseAll();
    else if (action === 'withdraw') store.withdraw();
    else store.choose(choices);
  };
  const verifying = 'verify' in store ? (store as PageConsent).verify() : undefined;
  if (action === 'withdraw' || store.snapshot.declaration) act();
  else void store.ready.then(act);
  // Whoever decides may leave the page at once: so it is kept first. Under a wrong declaration nothing is decided.
  verifying?.catch((error: Error) => {
    if (error.name !== 'DeclarationError') return tellFailure(error);
    store.reset();
    console.error(error.message);
  });
  return true;
}

/** Says that a visitor wants to see the preferences and, unless the page prevents it, opens them. */
export async function requestPreferences(opener: HTMLElement, store: ConsentStore): Promise<void> {
  if (!opener.dispatchEvent(new PreferencesRequestEvent())) return;
  // At the same time: what opens them, and what is opened.
  loadElement('cookie-preferences').catch(() => {});
  const { openPreferences } = await import('./preferences-host.js');
  await openPreferences(opener, store);
}
