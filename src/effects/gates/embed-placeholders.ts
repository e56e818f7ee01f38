import type { GateRule } from './gate-rule.js';
import type { GateListener, Gates } from './gates.js';
import type { LoadElement } from '../load-element.js';

/** What a person would miss. A shut picture or style sheet leaves no gap that needs words; a template says so (Orejime). */
const visible = 'iframe, video, embed, template[data-contextual]';

/** On a gate: that it is a placeholder. On an embed that is hidden: what stood in its style. */
const mark = 'data-placeholder';

interface Gate extends HTMLElement {
  category?: string | undefined;
  service?: string | undefined;
  headingLevel?: number;
  embed: { element: HTMLElement; shown: readonly Element[]; letIn(): void };
}

/** Puts a `<cookie-gate>` before each embed that is held back: it says what waits there, and lets it in. */
export class EmbedPlaceholders implements GateListener {
  readonly #gates: () => Gates;
  readonly #loadElement: LoadElement;
  readonly #placeholders = new WeakMap<HTMLElement, Promise<void>>();

  constructor(gates: () => Gates, loadElement: LoadElement) {
    this.#gates = gates;
    this.#loadElement = loadElement;
  }

  onShut(element: HTMLElement, rule: GateRule): void {
    if (!element.matches(visible)) return;
    if (!this.#placeholders.has(element)) this.#placeholders.set(element, this.#place(element, rule));
    else hide(element);
  }

  onOpen(element: HTMLElement): void {
    const display = element.getAttribute(mark);
    if (display === null) return;
    element.removeAttribute(mark);
    element.style.setProperty('display', display);
  }

  async #place(element: HTMLElement, rule: GateRule): Promise<void> {
    const id = rule.ids[0];
    // What waits for several things at once cannot be let in by one.
    if (id === undefined || rule.isComposed || !(await this.#loadElement('cookie-gate'))) return;
    const gate = document.createElement('cookie-gate') as Gate;
    [gate.service, gate.category] = rule.service === undefined ? [undefined, id] : [rule.service, rule.ids[1]];
    if (element.dataset['titleLevel']) gate.headingLevel = Number(element.dataset['titleLevel']);
    const gates = this.#gates;
    gate.embed = {
      element,
      get shown() {
        return gates().shown(element);
      },
      letIn: () => gates().allowOnce(element),
    };
    gate.setAttribute(mark, '');
    const before = element.previousElementSibling;
    // The copy of an embed brings along the copy of its placeholder.
    if (before?.matches(`cookie-gate[${mark}]`)) before.replaceWith(gate);
    else element.before(gate);
    if (!gates().shown(element).length) hide(element);
  }
}

function hide(element: HTMLElement): void {
  if (element.hasAttribute(mark)) return;
  element.setAttribute(mark, element.style.getPropertyValue('display'));
  element.style.setProperty('display', 'none', 'important');
}
