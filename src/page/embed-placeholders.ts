import type { GateRule } from '../enforcement/gate-dialects.js';
import type { GateListener, Gates } from '../enforcement/gates.js';
import { loadElement } from './element-loaders.js';

/** What a person would miss. A shut picture or style sheet leaves no gap that needs words. */
const visible = 'iframe, video, embed';

interface Gate extends HTMLElement {
  category?: string | undefined;
  service?: string | undefined;
  embed: { element: HTMLElement; letIn(): void };
}

/** Puts a `<cookie-gate>` before each embed that is held back: it says what waits there, and lets it in. */
export class EmbedPlaceholders implements GateListener {
  readonly #gates: () => Gates;
  readonly #placeholders = new WeakMap<HTMLElement, Promise<void>>();
  /** What stood in the embed's own style while it is hidden. */
  readonly #display = new WeakMap<HTMLElement, string>();

  constructor(gates: () => Gates) {
    this.#gates = gates;
  }

  onShut(element: HTMLElement, rule: GateRule): void {
    if (!element.matches(visible)) return;
    if (!this.#placeholders.has(element)) this.#placeholders.set(element, this.#place(element, rule));
    else this.#hide(element);
  }

  onOpen(element: HTMLElement): void {
    const display = this.#display.get(element);
    if (display === undefined) return;
    this.#display.delete(element);
    element.style.setProperty('display', display);
  }

  async #place(element: HTMLElement, rule: GateRule): Promise<void> {
    const id = rule.ids[0];
    // What waits for several things at once cannot be let in by one.
    if (id === undefined || rule.isComposed || !(await loadElement('cookie-gate'))) return;
    const gate = document.createElement('cookie-gate') as Gate;
    [gate.service, gate.category] = rule.service === undefined ? [undefined, id] : [rule.service, rule.ids[1]];
    gate.embed = { element, letIn: () => this.#gates().letIn(element) };
    element.before(gate);
    if (!this.#gates().isOpen(element)) this.#hide(element);
  }

  #hide(element: HTMLElement): void {
    if (this.#display.has(element)) return;
    this.#display.set(element, element.style.getPropertyValue('display'));
    element.style.setProperty('display', 'none', 'important');
  }
}
