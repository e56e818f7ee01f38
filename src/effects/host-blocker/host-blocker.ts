import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { Effect } from '../effect.js';
import { stopCalls } from './host-blocker-calls.js';
import { HeldElements } from './host-blocker-elements.js';
import type { AddressTest } from './host-blocker-hosts.js';
import { refusedAddresses } from './host-blocker-hosts.js';
import { watchInsertions } from '../gates/watch-insertions.js';

/**
 * A second line of defence (`enforcement.blockHosts`): stops what scripts, frames, images, `fetch`, XMLHttpRequest and
 * `sendBeacon` ask of hosts that none but refused services declare. Elements ask once they may. While there is nothing to
 * stop, nothing is wrapped and nothing is watched.
 */
export class HostBlocker implements Effect {
  #isRefused: AddressTest | undefined;
  readonly #test: AddressTest = (address) => this.#isRefused?.(address) ?? false;
  readonly #elements = new HeldElements(this.#test);
  #unwraps: (() => void)[] = [];
  #unwatch = () => {};

  apply(snapshot: ConsentSnapshot): void {
    this.#isRefused = refusedAddresses(snapshot);
    this.#unwatch();
    if (this.#isRefused) {
      if (!this.#unwraps.length) this.#unwraps = [this.#elements.wrap(), stopCalls(this.#test)];
      this.#watch();
    } else this.#unwrap();
    this.#elements.release();
  }

  /** Gives everything back, and lets everything load that was stopped. */
  end(): void {
    this.#isRefused = undefined;
    this.#unwatch();
    this.#unwrap();
    this.#elements.release();
  }

  /** All that is in the page is taken anew: it may have been granted before. */
  #watch(): void {
    let isNew = false;
    this.#unwatch = watchInsertions(document, (root) => this.#elements.take(root, { isNew }));
    isNew = true;
  }

  #unwrap(): void {
    for (const unwrap of this.#unwraps.splice(0)) unwrap();
  }
}
