import type { ConsentAction } from '../consent/request-events.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { tellFailure } from './tell-failure.js';
import { whenParsed } from './when-parsed.js';

const hash = '#cookie-preferences';
const actions: readonly string[] = ['accept-all', 'refuse-all', 'withdraw'] satisfies ConsentAction[];

/**
 * Makes `href="#cookie-preferences"` and `data-cookie-action="preferences|accept-all|refuse-all|withdraw"` work anywhere
 * in the page, inserted later and in open shadow roots too; and opens the preferences when the page's own address asks.
 */
export function followActionLinks(store: ConsentStore): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const target of event.composedPath()) {
      const action = target instanceof HTMLElement && actionOf(target);
      if (!action) continue;
      event.preventDefault();
      return void act(target, store, action).catch(tellFailure);
    }
  });
  void whenParsed().then(() => {
    if (location.hash === hash) void act(document.body, store, 'preferences').catch(tellFailure);
  });
}

async function act(target: HTMLElement, store: ConsentStore, action: ConsentAction | 'preferences'): Promise<void> {
  const { requestConsent, requestPreferences } = await import('./requests.js');
  if (action === 'preferences') await requestPreferences(target, store);
  else requestConsent(target, store, action);
}

function actionOf(element: HTMLElement): ConsentAction | 'preferences' | undefined {
  const action = element.dataset['cookieAction'];
  if (action === 'preferences' || isPreferencesLink(element)) return 'preferences';
  if (action === undefined) return undefined;
  if (actions.includes(action)) return action as ConsentAction;
  console.warn(`data-cookie-action="${action}": expected preferences, ${actions.join(', ')}.`, element);
  return undefined;
}

/** A CMS may complete the address: what counts is that it leads to this page. */
function isPreferencesLink(element: HTMLElement): boolean {
  if (element.getAttribute('href') === hash) return true;
  return element instanceof HTMLAnchorElement && element.href === location.href.replace(/#.*|$/, hash);
}
