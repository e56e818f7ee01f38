/**
 * The one script for pages of a CMS. It starts the page's consent store, gives it the declaration that its own tag names
 * (`data-src` or `data-declaration`), loads the code of each element as the page needs it, makes elements of
 * `data-cookie-…` placeholders, and puts a banner into a page that has none when somebody must be asked.
 */
import { askWhenNeeded } from './page/ask-when-needed.js';
import { declarePage } from './page/declare-page.js';
import { provideElement } from './page/element-loaders.js';
import { ownScript } from './page/own-script.js';
import { pageConsent } from './page/page-consent.js';
import { followElements } from './page/page-elements.js';
import { setPageSource } from './page/page-source.js';
import { tellFailure } from './page/tell-failure.js';

provideElement('cookie-banner', () => import('./banner.js'));
provideElement('cookie-charter', () => import('./charter.js'));
provideElement('cookie-gate', () => import('./gate.js'));
provideElement('cookie-preferences', () => import('./preferences.js'));
provideElement('cookie-table', () => import('./table.js'));

if (typeof document !== 'undefined') start();

function start(): void {
  const { declaration, src } = { ...ownScript()?.dataset };
  setPageSource({ declaration, src });
  const store = pageConsent();
  // A second copy of the script may have brought the settings; all else is done.
  declarePage(store).catch(tellFailure);
  if (isFirst()) followElements(askWhenNeeded(store));
}

function isFirst(): boolean {
  const key: unique symbol = Symbol.for('charte-cookies/auto/1') as never;
  const page = document as Document & { [key]?: true };
  const first = !page[key];
  page[key] = true;
  return first;
}
