import type { ConsentChangeEvent } from '../consent/consent-events.js';
import { BrowserStorage } from '../consent/consent-storage.js';
import { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import { ofPage } from '../effects/of-page.js';
import { PageEffects } from '../effects/page-effects.js';
import { reloadOnWithdraw } from '../effects/reload.js';
import { gpcObjections } from '../effects/signals/gpc.js';
import { act } from './act.js';
import { followActionLinks } from './action-links.js';
import { declareByScript } from './declare.js';
import { loadElement } from './element-loaders.js';
import { syncTabs } from './tab-sync.js';

/** The consent store of a page, shared by every element and every copy of the package on it. */
export class PageConsent extends ConsentStore {
  /** What makes decisions true in the page. */
  readonly effects = new PageEffects(loadElement);

  /** The change that is being told: the next one waits for it. */
  #telling: Promise<unknown> | undefined;

  /**
   * Takes a declaration that was not read yet: an object, or its JSON text.
   *
   * @throws DeclarationError (rejects) with every fault, and stays as it was
   */
  override declare(value: unknown): Promise<Declaration> {
    return declareByScript(this, value);
  }

  /**
   * Page scripts hear of a change on `document`, once, and of what could not be erased with it (CONFORMITY A11): after what
   * was refused has been erased, or could not be in time.
   */
  protected override announce(event: ConsentChangeEvent): void {
    if (typeof document === 'undefined') return super.announce(event);
    const tell = () => {
      super.announce(event);
      document.dispatchEvent(event);
      reloadOnWithdraw(event);
    };
    const { erasing } = this.effects;
    if (!erasing && !this.#telling) return tell();
    const telling = Promise.all([erasing, this.#telling]).then(([leftovers = []]) => {
      event.leftovers = leftovers;
      if (this.#telling === telling) this.#telling = undefined;
      tell();
    });
    this.#telling = telling;
  }
}

/** The page's consent store, made when it is first asked for. On a server: an empty one that nobody shares. */
export function pageConsent(): PageConsent {
  return typeof document === 'undefined' ? new PageConsent() : ofPage('page-consent', start);
}

/** The one place where a page's parts are joined. */
function start(): PageConsent {
  const store = new PageConsent(new BrowserStorage(), { objections: gpcObjections });
  store.subscribe((snapshot) => store.effects.apply(snapshot));
  syncTabs(store);
  followActionLinks((target, action) => act(target, store, action));
  if (location.search.includes('cookie-debug')) {
    void import('../debug/development.js').then(({ helpDevelopment }) => helpDevelopment(store));
  }
  return store;
}
