import type { ConsentStore } from '../consent/consent-store.js';
import type { PageAction } from './action-links.js';
import { requestConsent, requestPreferences } from './requests.js';

/** Does what a link or button of the page asks for. */
export async function act(target: HTMLElement, store: ConsentStore, action: PageAction): Promise<void> {
  if (action === 'preferences') await requestPreferences(target, store);
  else requestConsent(target, store, action);
}
