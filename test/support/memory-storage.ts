import type { Consent } from '../../src/consent/consent.js';
import type { ConsentStorage } from '../../src/consent/consent-storage.js';
import type { ConsentTerms } from '../../src/declaration/declaration.js';

/** A storage that a test sees into. It keeps a decision for each cookie name, as a browser does. */
export class MemoryStorage implements ConsentStorage {
  terms: ConsentTerms = {};
  /** False: nothing can be stored. */
  keeps = true;
  readonly #kept = new Map<string, Consent>();

  constructor(consent?: Consent) {
    this.kept = consent;
  }

  get kept(): Consent | undefined {
    return this.#kept.get(this.terms.cookie ?? '');
  }

  set kept(consent: Consent | undefined) {
    if (consent) this.#kept.set(this.terms.cookie ?? '', consent);
    else this.#kept.delete(this.terms.cookie ?? '');
  }

  read(): Consent | undefined {
    return this.kept;
  }

  write(consent: Consent): boolean {
    if (this.keeps) this.kept = consent;
    return this.keeps;
  }

  clear(): void {
    this.kept = undefined;
  }
}
