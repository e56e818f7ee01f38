import type { Choices } from '../consent/consent.js';
import type { ConsentAction } from '../consent/request-events.js';
import { ConsentRequestEvent, PreferencesRequestEvent } from '../consent/request-events.js';
import type { ConsentStore } from '../consent/consent-store.js';
import type { PageConsent } from './page-consent.js';
import { openPreferences } from './preferences-host.js';

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
  if (verifying) void verifying.catch(console.error).then(() => store.snapshot.declaration && act());
  else if (action === 'withdraw' || store.snapshot.declaration) act();
  else void store.ready.then(act);
  return true;
}

/** Says that a visitor wants to see the preferences and, unless the page prevents it, opens them. */
export async function requestPreferences(opener: HTMLElement, store: ConsentStore): Promise<void> {
  if (opener.dispatchEvent(new PreferencesRequestEvent())) await openPreferences(opener, store);
}
