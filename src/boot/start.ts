import { ofPage } from '../effects/of-page.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { resumeAcceptance } from './kept-acceptance.js';
import { pageConsent } from './page-consent.js';
import { placeBanner } from './place-banner.js';
import { proposalOf } from './proposal.js';

/**
 * Starts a page that has the one script: asks what there is to ask, while the rest is loaded – what reads the declaration in
 * full, and loads elements as the page needs them. Once.
 */
export function startPage(): void {
  ofPage('started', () => {
    const store = pageConsent();
    void proposalOf(store).then((proposal) => proposal && placeBanner());
    Promise.all([store.page(), import('./autoloader.js'), import('./declare.js')])
      .then(async ([, { startAutoloader }, { declarePage }]) => {
        startAutoloader(store);
        await declarePage(store);
        resumeAcceptance(store);
      })
      .catch(reportLoadError);
    return true;
  });
}
