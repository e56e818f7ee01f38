import type { ConsentAction } from '../consent/request-events.js';
import { ofPage } from '../effects/of-page.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { whenParsed } from '../effects/when-parsed.js';
import { ownScript } from './own-script.js';

/** What a link or button of the page can ask for. */
export type PageAction = Exclude<ConsentAction, 'choose'> | 'preferences';

/** Does what an element of the page asks for. */
export type Act = (target: HTMLElement, action: PageAction) => Promise<unknown>;

/** In an address, opens the preferences. */
export const preferencesHash = '#cookie-preferences';
const actions: readonly string[] = ['preferences', 'accept-all', 'refuse-all', 'withdraw'] satisfies PageAction[];

/**
 * Makes `href="#cookie-preferences"` and `data-cookie-action="preferences|accept-all|refuse-all|withdraw"` work anywhere
 * in the page, inserted later and in open shadow roots too – accepting only where the tag of the one script has
 * `data-accept-links` – and opens the preferences when the page's own address asks.
 * They mean nothing else, so nothing that the page does with clicks keeps them from being followed. The first who is asked to
 * follow them does.
 */
export function followActionLinks(act: Act): void {
  let isFirst = false;
  ofPage('action-links', () => (isFirst = true));
  if (!isFirst) return;
  const onClick = (event: MouseEvent) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const target of event.composedPath()) {
      const action = target instanceof HTMLElement && actionOf(target);
      if (!action) continue;
      event.preventDefault();
      act(target, action).catch(reportLoadError);
      return;
    }
  };
  // Before anybody else hears of the click.
  addEventListener('click', onClick, { capture: true });
  letPointersReach();
  void whenParsed().then(() => {
    if (location.hash === preferencesHash) act(document.body, 'preferences').catch(reportLoadError);
  });
}

/** Menus that are modal take pointers from the whole page while they are open, and some forget to give them back. */
function letPointersReach(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:where([href$="${preferencesHash}"],[data-cookie-action]){pointer-events:auto}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function actionOf(element: HTMLElement): PageAction | undefined {
  const action = element.dataset['cookieAction'];
  if (action !== undefined && isFollowed(action, element)) return action;
  return isPreferencesLink(element) ? 'preferences' : undefined;
}

function isFollowed(action: string, element: HTMLElement): action is PageAction {
  const isKnown = actions.includes(action);
  if (isKnown && (action !== 'accept-all' || mayAccept())) return true;
  console.warn(
    isKnown
      ? `data-cookie-action="${action}" is followed only where the tag of auto.js has data-accept-links.`
      : `data-cookie-action="${action}": expected ${actions.join(', ')}.`,
    element,
  );
  return false;
}

/** Whoever may write into the page must not have a visitor accept by what looks like a link elsewhere. */
function mayAccept(): boolean {
  return ownScript()?.dataset['acceptLinks'] !== undefined;
}

/** A CMS may complete the address: what counts is that it leads to this page. */
function isPreferencesLink(element: HTMLElement): boolean {
  if (element.getAttribute('href') === preferencesHash) return true;
  return element instanceof HTMLAnchorElement && element.href === location.href.replace(/#.*|$/, preferencesHash);
}
