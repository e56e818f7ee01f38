import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentStore } from '../../consent/consent-store.js';
import { isRendered } from '../../boot/is-rendered.js';

type Host = ReactiveControllerHost & HTMLElement;

const instances = new WeakMap<ConsentStore, Set<Host>>();

/** Of several elements that show the same for one store, only the first that is rendered shows it. */
export class PrimaryInstance implements ReactiveController {
  readonly #host: Host;
  readonly #store: () => ConsentStore;
  #joined: ConsentStore | undefined;

  constructor(host: Host, store: () => ConsentStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** Whether the host is that one. */
  get isPrimary(): boolean {
    const others = instances.get(this.#store());
    // Whether something can be seen makes the browser work out styles.
    if (others?.size === 1 && others.has(this.#host)) return true;
    const first = [...(others ?? [])].find((host) => isRendered(host));
    return first === undefined || first === this.#host;
  }

  hostConnected(): void {
    this.#join();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#joined !== this.#store()) this.#join();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #join(): void {
    this.#leave();
    this.#joined = this.#store();
    const hosts = instances.get(this.#joined) ?? new Set();
    instances.set(this.#joined, hosts.add(this.#host));
  }

  #leave(): void {
    const hosts = this.#joined && instances.get(this.#joined);
    this.#joined = undefined;
    hosts?.delete(this.#host);
    hosts?.forEach((host) => host.requestUpdate());
  }
}
