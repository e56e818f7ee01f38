import { GateChildren } from './gate-children.js';
import { focusFirst } from './gate-focus.js';
import { isForeign, isSeen } from './gate-foreign.js';
import type { GateHold, RunScript } from './gate-hold.js';
import { GateTemplates } from './gate-templates.js';

/** What stands in a gate: children that are held where they are, and templates, whose content comes to stand behind them. */
export class GateContent implements GateHold {
  readonly #gate: HTMLElement;
  readonly #templates: GateTemplates;
  readonly #children: GateChildren;

  constructor(gate: HTMLElement) {
    this.#gate = gate;
    this.#templates = new GateTemplates(gate);
    this.#children = new GateChildren(gate, this.#templates);
  }

  get isLoading(): boolean {
    if (this.#gate.ownerDocument.readyState !== 'loading') return false;
    return this.#templates.isEmpty ? !isFollowed(this.#gate) : this.#templates.isLoading;
  }

  get isEmpty(): boolean {
    return this.#templates.isEmpty && this.#children.isEmpty;
  }

  get isVisible(): boolean {
    return this.#templates.isVisible || this.#children.isVisible;
  }

  get isBeside(): boolean {
    return !this.#templates.isEmpty && !this.#children.isHeld;
  }

  get leaks(): readonly Element[] {
    return this.#children.leaks;
  }

  get sized(): Element | undefined {
    return this.#templates.sized ?? this.#children.sized;
  }

  show(run: RunScript): void {
    this.#templates.show(run);
    this.#children.show(run);
  }

  hide(): void {
    this.#templates.hide();
    this.#children.hide();
  }

  hold(): void {
    this.#templates.hold();
    this.#children.hold();
  }

  dropCopies(): void {
    this.#templates.dropCopies();
    this.#children.shutCopies();
  }

  focus(): void {
    const made = [...this.#gate.children].filter((child) => isForeign(child) && this.#templates.isMade(child));
    focusFirst([...made.filter(isSeen), ...this.#children.seen]);
  }
}

/** Whether the parser has left a node behind it. */
function isFollowed(node: Node): boolean {
  for (let each: Node | null = node; each; each = each.parentNode) if (each.nextSibling) return true;
  return false;
}
