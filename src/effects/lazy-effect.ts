import type { ConsentSnapshot } from '../consent/consent-store.js';
import type { Effect } from './effect.js';
import { reportLoadError } from './report-load-error.js';
import { startAnewFor } from './start-anew.js';
import { within } from './within.js';

/** How long code may take to come, in milliseconds, before it counts as failed. */
const loadTimeout = 3000;

/** An effect whose code is loaded by the first snapshot that needs it. What failed is asked for again by the next one. */
export class LazyEffect implements Effect {
  readonly #isNeeded: (snapshot: ConsentSnapshot) => boolean;
  readonly #load: () => Promise<Effect>;
  #effect: Effect | undefined;
  #loading: Promise<void> | undefined;
  #latest: ConsentSnapshot | undefined;

  constructor(isNeeded: (snapshot: ConsentSnapshot) => boolean, load: () => Promise<Effect>) {
    this.#isNeeded = isNeeded;
    this.#load = load;
  }

  get isLoaded(): boolean {
    return this.#effect !== undefined;
  }

  /** Ends, whether it came or not, when code is no longer waited for. Undefined while nothing is loading. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  apply(snapshot: ConsentSnapshot): void {
    this.#latest = snapshot;
    if (this.#effect) this.#effect.apply(snapshot);
    else if (!this.#loading && this.#isNeeded(snapshot)) this.#loading = this.#start();
  }

  async #start(): Promise<void> {
    const load = this.#load().then((effect) => {
      this.#effect = effect;
      effect.apply(this.#latest!);
    });
    await within(loadTimeout, load).catch((error: unknown) => {
      startAnewFor(error);
      reportLoadError(error);
    });
    this.#loading = undefined;
  }
}
