import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeclarationPointer } from '../../boot/declare.js';
import { pageConsent } from '../../boot/page-consent.js';
import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import { reportLoadError } from '../../effects/report-load-error.js';

/** An element that follows a consent store. */
export interface ConsentHost extends ReactiveControllerHost, DeclarationPointer {
  /** The store to follow. Default: the page's. */
  store: ConsentStore | undefined;
}

/** Joins an element to its consent store, and the store to the declaration that the element points to. */
export class ConsentController implements ReactiveController {
  readonly #host: ConsentHost;
  readonly #onChange: (snapshot: ConsentSnapshot) => void;
  #pageStore: ConsentStore | undefined;
  #followed: ConsentStore | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What the element pointed to when it was last looked at. */
  #pointer: readonly unknown[] = [];

  /** `onChange` is called with the first snapshot and after each change, before the element renders. */
  constructor(host: ConsentHost, onChange: (snapshot: ConsentSnapshot) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** The store in use. */
  get store(): ConsentStore {
    return this.#host.store ?? (this.#pageStore ??= pageConsent());
  }

  get snapshot(): ConsentSnapshot {
    return this.store.snapshot;
  }

  hostConnected(): void {
    this.#follow();
    this.#declare();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    if (this.#followed !== this.store) this.#follow();
    this.#declare();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#followed = this.store;
    this.#unsubscribe = this.#followed.subscribe((snapshot) => {
      this.#onChange(snapshot);
      this.#host.requestUpdate();
    });
  }

  /** Once for each place that the element points to. */
  #declare(): void {
    const { store } = this;
    const pointer = [store, this.#host.src, this.#host.for, this.#host.declaration];
    if (pointer.every((each, i) => each === this.#pointer[i])) return;
    this.#pointer = pointer;
    const isOfPage = store === this.#pageStore;
    import('../../boot/declare.js')
      .then(({ declareByElement }) => declareByElement(this.#host, store, isOfPage))
      .catch(reportLoadError);
  }
}
