/**
 * All that a page needs to ask, and what loads the rest. Starts the page when it is imported, which `auto.js` does as soon as
 * there is something to be done: by this file's name alone, so that an older `auto.js` starts a newer page.
 */
import './banner.js';
import { provideElement } from './boot/element-loaders.js';
import { pageConsent } from './boot/page-consent.js';
import type { Act } from './boot/action-links.js';
import { startPage } from './boot/start.js';

provideElement('cookie-charter', () => import('./charter.js'));
provideElement('cookie-gate', () => import('./gate.js'));
provideElement('cookie-preferences', () => import('./preferences.js'));
provideElement('cookie-table', () => import('./table.js'));

if (typeof document !== 'undefined') startPage();

export { loadElement } from './boot/element-loaders.js';

/** Does what a link of the page asks for. */
export const act: Act = async (target, action) => {
  const module = await import('./boot/act.js');
  await module.act(target, pageConsent(), action);
};
