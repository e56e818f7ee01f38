import type { Declaration } from '../declaration/declaration.js';
import { BrowserStorage } from '../consent/consent-storage.js';
import { ConsentStore } from '../consent/consent-store.js';
import { gpcObjections } from '../enforcement/signals/gpc.js';
import { followActionLinks } from './action-links.js';
import { enforceInPage } from './enforcement.js';
import { syncTabs } from './tab-sync.js';

/** The consent store of a page, shared by every element and every copy of the package on it. */
export class PageConsent extends ConsentStore {
  #incoming: Promise<unknown> = Promise.resolve();

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

  async #read(value: unknown): Promise<Declaration> {
    const { readDeclaration } = await import('../declaration/read-declaration.js');
    const declaration = readDeclaration(value);
    super.declare(declaration);
    return declaration;
  }

  /** Page scripts hear of changes on `document`, once. */
  override dispatchEvent(event: Event): boolean {
    return super.dispatchEvent(event) && (typeof document === 'undefined' || document.dispatchEvent(event));
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
