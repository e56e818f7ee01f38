import { reportLoadError } from '../effects/report-load-error.js';
import { ofPage } from '../effects/of-page.js';
import { startAutoloader } from './autoloader.js';
import { declarePage } from './declare.js';
import { pageConsent } from './page-consent.js';

/** Starts a page that has the one script: its store, its declaration, and its elements as it needs them. Once. */
export function startPage(): void {
  ofPage('started', () => {
    const store = pageConsent();
    declarePage(store).catch(reportLoadError);
    startAutoloader(store, () => store.effects.look());
    return true;
  });
}
