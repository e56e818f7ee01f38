import type { Choices, ConsentState } from '../../consent/consent.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { optionalCategories, servicesOf } from '../../declaration/declaration.js';

/** Choices that are being made and not yet saved. What is not touched follows the store; what is undecided starts off. */
export class ConsentDraft {
  #edits: Readonly<Record<string, boolean>> = {};

  /** Whether something was chosen that is not what holds already. */
  differsFrom({ grants }: ConsentSnapshot): boolean {
    return Object.entries(this.#edits).some(([id, isOn]) => isOn !== (grants[id] ?? false));
  }

  /** Sets a category, and with it all its services; or one service. */
  set(id: string, isOn: boolean, { declaration }: ConsentSnapshot): void {
    const services = declaration ? servicesOf(declaration, id).map((service) => [service.id, isOn] as const) : [];
    this.#edits = { ...this.#edits, ...Object.fromEntries(services), [id]: isOn };
  }

  discard(): void {
    this.#edits = {};
  }

  /** Whether a category without services, or a service, is on. */
  isOn(id: string, { grants }: ConsentSnapshot): boolean {
    return this.#edits[id] ?? grants[id] ?? false;
  }

  /** Where a category stands in the draft. */
  stateOf(categoryId: string, snapshot: ConsentSnapshot): Exclude<ConsentState, 'undecided'> {
    const services = snapshot.declaration ? servicesOf(snapshot.declaration, categoryId) : [];
    const ids = services.length ? services.map((service) => service.id) : [categoryId];
    const values = ids.map((id) => this.isOn(id, snapshot));
    if (!values.includes(false)) return 'granted';
    return values.includes(true) ? 'mixed' : 'refused';
  }

  /**
   * The decision on every category. In a mixed one, the category itself is refused and its allowed services are the
   * exceptions: what belongs to no service that was allowed stays shut.
   */
  toChoices(snapshot: ConsentSnapshot): Choices {
    const choices: Record<string, boolean> = {};
    if (!snapshot.declaration) return choices;
    for (const { id } of optionalCategories(snapshot.declaration)) {
      const state = this.stateOf(id, snapshot);
      choices[id] = state === 'granted';
      if (state !== 'mixed') continue;
      for (const service of servicesOf(snapshot.declaration, id)) {
        if (this.isOn(service.id, snapshot)) choices[service.id] = true;
      }
    }
    return choices;
  }
}
