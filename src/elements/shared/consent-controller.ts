import type { ReactiveController, ReactiveControllerHost, ReactiveElement } from 'lit';
import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import type { DeclarationPointer } from '../../page/declaration-source.js';
import type { PageConsent } from '../../page/page-consent.js';
import { pageConsent } from '../../page/page-consent.js';
import { pageSource } from '../../page/page-source.js';
import { tellFailure } from '../../page/tell-failure.js';
import { whenParsed } from '../../page/when-parsed.js';

/** An element that follows a consent store. */
export interface ConsentHost extends ReactiveControllerHost, DeclarationPointer {
  /** The store to follow. Default: the page's. */
  store: ConsentStore | undefined;
}

/** Joins an element to its consent store, and the store to the declaration that the element points to. */
export class ConsentController implements ReactiveController {
  readonly #host: ConsentHost;
  readonly #onChange: ((snapshot: ConsentSnapshot) => void) | undefined;
  #pageStore: ConsentStore | undefined;
  #followed: ConsentStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #pointer = '';
  #declaration: unknown;

  /** `onChange` is called with the first snapshot and after each change, before the element renders. */
  constructor(host: ConsentHost, onChange?: (snapshot: ConsentSnapshot) => void) {
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
    // Who comes near may decide: what that needs is fetched meanwhile.
    for (const intent of ['pointerover', 'focusin'])
      this.#host.addEventListener(intent, this.#onIntent, { once: true });
    readAliases(this.#host);
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

  readonly #onIntent = () => void ('verify' in this.store && (this.store as PageConsent).verify()?.catch(tellFailure));

  #follow(): void {
    this.#unsubscribe?.();
    this.#followed = this.store;
    this.#pointer = '';
    this.#unsubscribe = this.#followed.subscribe((snapshot) => {
      this.#onChange?.(snapshot);
      this.#host.requestUpdate();
    });
  }

  /** Once for each place that the element points to. */
  #declare(): void {
    const { src, for: id, declaration } = this.#host;
    const pointer = `at ${src ?? ''} ${id ?? ''}`;
    if (pointer === this.#pointer && declaration === this.#declaration) return;
    this.#pointer = pointer;
    this.#declaration = declaration;
    this.#declareFrom(this.store).catch(tellFailure);
  }

  /** What the page's own source declares is read by the one script. */
  async #declareFrom(store: ConsentStore): Promise<void> {
    const { src, declaration } = this.#host;
    if (!src && !declaration) {
      await whenParsed();
      if (store === this.#pageStore && pageSource()) return;
    }
    const { declareFrom } = await import('../../page/declaration-source.js');
    await declareFrom(this.#host, store);
  }
}

/** Editors that drop unknown attributes keep `data-*`: each attribute may be written so. */
function readAliases(host: ReactiveControllerHost & HTMLElement): void {
  for (const name of (host.constructor as typeof ReactiveElement).observedAttributes) {
    const alias = host.getAttribute(`data-${name}`);
    if (alias !== null && !host.hasAttribute(name)) host.setAttribute(name, alias);
  }
}
