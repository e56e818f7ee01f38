import { ConsentRequestEvent, PreferencesRequestEvent } from '../consent/request-events.js';
import { ofPage } from '../effects/of-page.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { pageConsent } from './page-consent.js';

/**
 * Starts a page that has the one script: reads its declaration, asks what there is to ask, and loads elements as the page needs
 * them. What cannot be had is tried again at the next act. Once.
 */
export function startPage(): void {
  ofPage('started', () => {
    if (!isHtml()) return false;
    const store = pageConsent();
    const load = async () => {
      try {
        const [, { startAutoloader }, { declarePage }] = await Promise.all([
          store.page(),
          import('./autoloader.js'),
          import('./declare.js'),
        ]);
        startAutoloader(store);
        await declarePage(store);
      } catch (error) {
        reportLoadError(error);
        void nextAct().then(load);
      }
    };
    void load();
    return true;
  });
}

/** Templates of elements are HTML, which a document that is read as XML cannot take. */
function isHtml(): boolean {
  const { contentType } = document;
  if (!/xml/.test(contentType)) return true;
  console.error(`This page is served as ${contentType}: nothing is asked nor let in. Serve it as text/html.`);
  return false;
}

/** Until somebody asks for something: then what failed is tried again. */
function nextAct(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const { type } of [ConsentRequestEvent, PreferencesRequestEvent])
      document.addEventListener(type, resolve, { once: true });
  });
}
