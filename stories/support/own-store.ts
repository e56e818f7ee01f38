import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Consent, ConsentStorage, Declaration } from '../../src/store.js';
import { ConsentStore } from '../../src/store.js';
import { MemoryStorage } from './stored-consent.js';

type StoreHost = Element & { store: ConsentStore | undefined };

class OwnStore extends Directive {
  #store: ConsentStore | undefined;

  override render(_make: () => ConsentStore): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [make]: Parameters<this['render']>): typeof noChange {
    (element as StoreHost).store = this.#store ??= make();
    return noChange;
  }
}

/** Gives an element a store of its own: made when the story appears, the same while only its arguments change. */
export const ownStore = directive(OwnStore);

/** A store that knows a declaration and what was decided. */
export function storeWith(declaration?: Declaration, consent?: Consent, storage?: ConsentStorage): ConsentStore {
  const store = new ConsentStore(storage ?? new MemoryStorage(consent));
  if (declaration) store.declare(declaration);
  return store;
}
