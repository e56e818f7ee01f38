import type { ConsentAction } from '../consent/request-events.js';
import { ofPage } from '../effects/of-page.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { whenParsed } from '../effects/when-parsed.js';

/** What a link or button of the page can ask for. */
export type PageAction = Exclude<ConsentAction, 'choose'> | 'preferences';

/** Does what an element of the page asks for. */
export type Act = (target: HTMLElement, action: PageAction) => Promise<unknown>;

/** In an address, opens the preferences. */
export const preferencesHash = '#cookie-preferences';
const actions: readonly string[] = ['preferences', 'accept-all', 'refuse-all', 'withdraw'] satisfies PageAction[];

/**
 * Makes `href="#cookie-preferences"` and `data-cookie-action="preferences|accept-all|refuse-all|withdraw"` work anywhere
 * in the page, inserted later and in open shadow roots too; and opens the preferences when the page's own address asks.
 * The first who is asked to follow them does.
 */
export function followActionLinks(act: Act): void {
  let isFirst = false;
  ofPage('action-links', () => (isFirst = true));
  if (!isFirst) return;
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const target of event.composedPath()) {
      const action = target instanceof HTMLElement && actionOf(target);
      if (!action) continue;
      event.preventDefault();
      act(target, action).catch(reportLoadError);
      return;
    }
  });
  void whenParsed().then(() => {
    if (location.hash === preferencesHash) act(document.body, 'preferences').catch(reportLoadError);
  });
}

function actionOf(element: HTMLElement): PageAction | undefined {
  if (isPreferencesLink(element)) return 'preferences';
  const action = element.dataset['cookieAction'];
  if (action === undefined || actions.includes(action)) return action as PageAction | undefined;
  console.warn(`data-cookie-action="${action}": expected ${actions.join(', ')}.`, element);
  return undefined;
}

/** A CMS may complete the address: what counts is that it leads to this page. */
function isPreferencesLink(element: HTMLElement): boolean {
  if (element.getAttribute('href') === preferencesHash) return true;
  return element instanceof HTMLAnchorElement && element.href === location.href.replace(/#.*|$/, preferencesHash);
}
