import type { Declaration } from '../declaration/declaration.js';
import { ConsentChangeEvent } from '../consent/consent-events.js';
import { BrowserStorage } from '../consent/consent-storage.js';
import { ConsentStore } from '../consent/consent-store.js';
import { gpcObjections } from '../enforcement/signals/gpc.js';
import { followActionLinks } from './action-links.js';
import { enforceInPage } from './enforcement.js';
import type { RefusedEraser } from './erase-refused.js';
import { syncTabs } from './tab-sync.js';

/** The consent store of a page, shared by every element and every copy of the package on it. */
export class PageConsent extends ConsentStore {
  /** Erases what was refused; a change is said when that is done. */
  eraser: RefusedEraser | undefined;

  #incoming: Promise<unknown> = Promise.resolve();
  #unread: Declaration | undefined;
  #verifying: Promise<unknown> | undefined;
  #saying: Promise<unknown> | undefined;

  /** Resolves once every declaration that was given so far has been read, right or wrong. */
  get incoming(): Promise<unknown> {
    return this.#incoming;
  }

  /**
   * Takes a declaration: an object, or its JSON text.
   *
   * @throws DeclarationError (rejects) with every fault, and stays as it was
   */
  override declare(value: unknown): Promise<Declaration> {
    const declared = this.#read(value);
    this.#incoming = Promise.allSettled([this.#incoming, declared]);
    return declared;
  }

  /**
   * Takes the JSON text of a declaration at its word, as most page views decide nothing: it is read in full by `verify`
   * before anything is decided under it.
   *
   * @throws Error when it is nothing like a declaration, and stays as it was
   */
  assume(text: string): void {
    const declaration = JSON.parse(text) as Declaration;
    super.declare(declaration);
    this.#unread = declaration;
    this.#verifying = undefined;
  }

  /**
   * Reads in full what was assumed, and fetches what a decision needs, so that nothing is left to load when somebody decides
   * and leaves at once. Rejects when the declaration is wrong: then nothing is declared any more. Undefined when all was read.
   */
  verify(): Promise<unknown> | undefined {
    const unread = this.#unread;
    if (!unread) return undefined;
    return (this.#verifying ??= Promise.all([this.#read(unread), import('./clean-up.js')]).catch((error: unknown) => {
      // What could not be loaded says nothing against it, and is asked for again.
      if ((error as Error).name !== 'DeclarationError') this.#verifying = undefined;
      else if (this.snapshot.declaration === unread) this.retract();
      throw error;
    }));
  }

  async #read(value: unknown): Promise<Declaration> {
    const { readDeclaration } = await import('../declaration/read-declaration.js');
    const declaration = readDeclaration(value);
    this.#unread = undefined;
    super.declare(declaration);
    return declaration;
  }

  /** Page scripts hear of changes on `document`, once; and of what could not be erased with them (CONFORMITY A11). */
  override dispatchEvent(event: Event): boolean {
    const say = () => super.dispatchEvent(event) && (typeof document === 'undefined' || document.dispatchEvent(event));
    const erasing = this.eraser?.erasing;
    if (!(event instanceof ConsentChangeEvent && (erasing ?? this.#saying))) return say();
    const saying = Promise.all([erasing, this.#saying]).then(([leftovers = []]) => {
      event.leftovers = leftovers;
      if (this.#saying === saying) this.#saying = undefined;
      say();
    });
    this.#saying = saying;
    return true;
  }
}

const key: unique symbol = Symbol.for('charte-cookies/page-consent/1') as never;

/** The page's consent store, made when it is first asked for. On a server: an empty one that nobody shares. */
export function pageConsent(): PageConsent {
  if (typeof document === 'undefined') return new PageConsent();
  const page = document as Document & { [key]?: PageConsent };
  return (page[key] ??= start());
}

function start(): PageConsent {
  const consent = new PageConsent(new BrowserStorage(), { objections: gpcObjections });
  enforceInPage(consent);
  syncTabs(consent);
  followActionLinks(consent);
  return consent;
}
