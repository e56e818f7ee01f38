import { ConsentRequestEvent, PreferencesRequestEvent } from '../consent/request-events.js';
import { ofPage } from '../effects/of-page.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { resumeAcceptance } from './kept-acceptance.js';
import { pageConsent } from './page-consent.js';
import { placeBanner } from './place-banner.js';
import { proposalOf } from './proposal.js';
import { whenAsked } from './when-asked.js';

/**
 * Starts a page that has the one script: asks what there is to ask, and then reads the declaration in full, and loads elements
 * as the page needs them. What cannot be had is tried again at the next act. Once.
 */
export function startPage(): void {
  ofPage('started', () => {
    const store = pageConsent();
    void proposalOf(store).then((proposal) => proposal && placeBanner());
    const load = async () => {
      try {
        await whenAsked(store);
        const [, { startAutoloader }, { declarePage }] = await Promise.all([
          store.page(),
          import('./autoloader.js'),
          import('./declare.js'),
        ]);
        startAutoloader(store);
        await declarePage(store);
        resumeAcceptance(store);
      } catch (error) {
        reportLoadError(error);
        void nextAct().then(load);
      }
    };
    void load();
    return true;
  });
}

/** Until somebody asks for something: then what failed is tried again. */
function nextAct(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const { type } of [ConsentRequestEvent, PreferencesRequestEvent])
      document.addEventListener(type, resolve, { once: true });
  });
}
