/**
 * All that a page needs to ask, and what loads the rest. `auto.js` starts it as soon as there is something to be done, and knows
 * no more of it than this file's name and what it exports, so that an older `auto.js` starts a newer page.
 */
import './banner.js';
import { act as actOn } from './boot/act.js';
import type { Act } from './boot/action-links.js';
import { provideElement } from './boot/element-loaders.js';
import { pageConsent } from './boot/page-consent.js';
import { startPage } from './boot/start.js';

export { loadElement } from './boot/element-loaders.js';

/** Starts the page: asks what there is to ask, and loads elements as the page needs them. Once. */
export function start(): void {
  provideElement('cookie-charter', () => import('./charter.js'));
  provideElement('cookie-gate', () => import('./gate.js'));
  provideElement('cookie-preferences', () => import('./preferences.js'));
  provideElement('cookie-table', () => import('./table.js'));
  startPage();
}

/** Does what a link of the page asks for. */
export const act: Act = (target, action) => actOn(target, pageConsent(), action);
