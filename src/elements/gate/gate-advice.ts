import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { GateHold } from './gate-hold.js';

/** Tells the author of a gate, in the console and each thing once, why it stays shut, or cannot hold back. */
export class GateAdvice {
  readonly #gate: HTMLElement;
  readonly #told = new Set<string>();
  #isLeakTold = false;

  constructor(gate: HTMLElement) {
    this.#gate = gate;
  }

  /** `ids`: what it waits for. */
  tell(ids: readonly string[], { declaration, states }: ConsentSnapshot, content: GateHold): void {
    // The copy of a placeholder gives way to a new one.
    if (this.#gate.dataset['placeholder'] !== undefined) return;
    if (!ids.length) this.#warn('it needs the attribute service or category, and stays shut.');
    for (const id of declaration ? ids : []) {
      if (Object.hasOwn(states, id)) continue;
      this.#warn(`"${id}" is not declared, and opens nothing: expected one of ${Object.keys(states).join(', ')}.`);
    }
    if (content.isEmpty && !content.isLoading) this.#warn('it needs a <template> inside, or children with data-src.');
    if (content.isBeside) this.#warn('only what is inside its <template> is held back, and children with data-src.');
    if (content.leaks.length) this.#tellLeaks(content.leaks);
  }

  #warn(reason: string): void {
    if (this.#told.has(reason)) return;
    this.#told.add(reason);
    console.warn(`<${this.#gate.localName}>: ${reason}`, this.#gate);
  }

  /** An error, as something is asked for that must not be: by people, not only by the author. */
  #tellLeaks(leaks: readonly Element[]): void {
    if (this.#isLeakTold) return;
    this.#isLeakTold = true;
    const tag = this.#gate.localName;
    console.error(
      `<${tag}>: ${leaks.map(inWords).join(', ')} loads by itself, before anybody has agreed. React, Vue and Next put children beside a template's content, where nothing holds them back. Write data-src in place of src (likewise data-srcset, data-poster, data-href), and type="text/plain" on a script: directly in <${tag}>, they need no <template>.`,
      this.#gate,
    );
  }
}

/** Not by a copy of it: one of a picture would load as well. */
function inWords({ localName, attributes }: Element): string {
  const address = [...attributes].find(({ name }) => ['src', 'srcset', 'poster', 'href', 'data'].includes(name));
  return `<${localName}${address ? ` ${address.name}="${address.value}"` : ''}>`;
}
