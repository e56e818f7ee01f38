import type { ConsentChangeEvent, Leftover } from '../consent/consent-events.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { watchInsertions } from '../effects/gates/watch-insertions.js';
import { PageEffects } from '../effects/page-effects.js';
import { Proofs } from '../effects/proof/proofs.js';
import { reloadOnWithdraw } from '../effects/reload.js';
import { within } from '../effects/within.js';
import { loadElement } from './element-loaders.js';
import { syncTabs } from './tab-sync.js';

/** How long a page that starts anew waits, in milliseconds, for the proof of what it starts anew for. */
const proofTimeout = 2000;

/** The one place where a page's parts are joined: its store, what decisions do, links, other tabs. */
export class Page {
  readonly #effects = new PageEffects(loadElement);
  readonly #proofs: Proofs;
  /** The change that is being told: the next one waits for it. */
  #telling: Promise<unknown> | undefined;

  constructor(store: ConsentStore) {
    this.#proofs = new Proofs(store);
    store.subscribe((snapshot) => {
      this.#effects.apply(snapshot);
      this.#proofs.apply(snapshot);
    });
    syncTabs(() => store.refresh());
    watchInsertions(document, (root) => this.#effects.look(root));
    if (location.search.includes('cookie-debug')) {
      void import('../debug/development.js').then(({ helpDevelopment }) => helpDevelopment(store));
    }
  }

  /**
   * Has a change told once what was refused has been erased, with what could not be (CONFORMITY A11), or could not be in time;
   * and has the page start anew where something that ran is withdrawn.
   */
  announce(event: ConsentChangeEvent, tell: () => void): void {
    const proving = this.#proofs.prove(event);
    const finish = (leftovers: readonly Leftover[] = []) => {
      event.leftovers = leftovers;
      tell();
      if (!proving) return reloadOnWithdraw(event);
      const reload = () => reloadOnWithdraw(event);
      void within(proofTimeout, proving).then(reload, reload);
    };
    const { erasing } = this.#effects;
    if (!erasing && !this.#telling) return finish();
    const telling = Promise.all([erasing, this.#telling]).then(([leftovers]) => {
      if (this.#telling === telling) this.#telling = undefined;
      finish(leftovers);
    });
    this.#telling = telling;
  }
}
