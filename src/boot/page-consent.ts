import type { ConsentChangeEvent } from '../consent/consent-events.js';
import { BrowserStorage } from '../consent/consent-storage.js';
import { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import { missedChange, withExecuted } from '../effects/gates/executed.js';
import { ofPage } from '../effects/of-page.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { gpcObjections } from '../effects/signals/gpc.js';
import { within } from '../effects/within.js';
import { act } from './act.js';
import { followActionLinks } from './action-links.js';
import type { Page } from './page.js';

/** How long others wait, in milliseconds, to hear of a change when the code that applies it does not come. */
const applyTimeout = 2000;

/** The consent store of a page, shared by every element and every copy of the package on it. */
export class PageConsent extends ConsentStore {
  #loading: Promise<Page> | undefined;
  #page: Page | undefined;

  /** What makes decisions true in the page. It comes right after the store, so that the question comes first. */
  page(): Promise<Page> {
    this.#loading ??= import('./page.js').then(
      ({ Page }) => (this.#page = new Page(this)),
      (error: unknown) => {
        // Asked for again by the next decision.
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /**
   * Takes a declaration that was not read yet: an object, or its JSON text.
   *
   * @throws DeclarationError (rejects) with every fault, and stays as it was
   */
  override async declare(value: unknown): Promise<Declaration> {
    const module = await import('./declare.js');
    return module.declareByScript(this, value);
  }

  /** Takes a declaration that was read in full, by whichever copy of the package on the page. */
  take(declaration: Declaration): void {
    const isFirst = !this.snapshot.declaration;
    super.declare(declaration);
    if (!isFirst || typeof document === 'undefined') return;
    const missed = missedChange(this.snapshot);
    if (missed) this.announce(missed);
  }

  /** Page scripts hear of a change on `document`, once, after it was applied, or could not be in time. */
  protected override announce(change: ConsentChangeEvent): void {
    if (typeof document === 'undefined') return super.announce(change);
    const event = withExecuted(change);
    const tell = () => {
      super.announce(event);
      document.dispatchEvent(event);
    };
    if (this.#page) return this.#page.announce(event, tell);
    within(applyTimeout, this.page()).then(
      (page) => page.announce(event, tell),
      (error: unknown) => {
        reportLoadError(error);
        tell();
      },
    );
  }
}

/** The page's consent store, made when it is first asked for. On a server: an empty one that nobody shares. */
export function pageConsent(): PageConsent {
  if (typeof document === 'undefined') return new PageConsent();
  return ofPage('page-consent', () => {
    const store = new PageConsent(new BrowserStorage(), { objections: gpcObjections });
    // Links answer from the first moment on, whatever is still to come.
    followActionLinks((target, action) => act(target, store, action));
    store.page().catch(reportLoadError);
    return store;
  });
}
