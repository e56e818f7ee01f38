import { contentOf, dropCopies } from '../../effects/gates/template-content.js';
import type { TemplateContent } from '../../effects/gates/template-content.js';
import { isForeign, isSeen } from './gate-foreign.js';
import type { RunScript } from './gate-hold.js';

/** The templates of a gate, and what they put into its light DOM while it is open. */
export class GateTemplates {
  readonly #gate: HTMLElement;
  readonly #shown = new Set<TemplateContent>();
  /** The gate's own children, as they were when nothing was shown. */
  #own = new Set<Element>();

  constructor(gate: HTMLElement) {
    this.#gate = gate;
  }

  /** Whether the parser may still be at work in one of them. */
  get isLoading(): boolean {
    return this.#templates.some((template) => !template.nextSibling);
  }

  get isEmpty(): boolean {
    return !this.#templates.length;
  }

  get isVisible(): boolean {
    return this.#templates.some(({ content }) => [...content.childNodes].some(isSeen));
  }

  /** Whether a child of the gate is part of what templates put there, or was made by that. */
  isMade(child: Element): boolean {
    return this.#shown.size > 0 && !this.#own.has(child);
  }

  get sized(): Element | undefined {
    return this.#templates.flatMap(({ content }) => content.querySelector('iframe, img, video') ?? [])[0];
  }

  /** Each template's content comes to stand right behind it. */
  show(run: RunScript): void {
    if (!this.#shown.size) this.#own = new Set(this.#gate.children);
    const contents = new Set(this.#templates.map(contentOf));
    for (const content of this.#shown) {
      if (contents.has(content)) continue;
      content.hide();
      this.#shown.delete(content);
    }
    for (const content of contents) {
      this.#shown.add(content);
      content.show(run);
    }
  }

  /** What scripts have worked on is kept; all else is made anew for the next time. */
  hide(): void {
    const strays = this.#strays();
    const keeper = [...this.#shown].filter(({ hasScripts }) => hasScripts).at(-1);
    if (keeper) keeper.adopt(strays);
    else for (const stray of strays) stray.remove();
    for (const content of this.#shown) content.hide();
    this.#shown.clear();
  }

  hold(): void {
    const strays = this.#strays();
    if (strays.length) [...this.#shown].at(-1)?.adopt(strays);
    for (const content of this.#shown) content.hold();
  }

  dropCopies(): void {
    dropCopies(this.#gate);
  }

  /** One that has children in place of a content is no template, but what some frameworks make of it. */
  get #templates(): readonly HTMLTemplateElement[] {
    return [...this.#gate.children].filter(
      (child): child is HTMLTemplateElement =>
        child instanceof HTMLTemplateElement && (child.content.hasChildNodes() || !child.childElementCount),
    );
  }

  /** Elements that scripts of the content put beside it. */
  #strays(): readonly Element[] {
    if (!this.#shown.size) return [];
    const known = new Set<Node>([...this.#own, ...[...this.#shown].flatMap(({ nodes }) => nodes)]);
    return [...this.#gate.children].filter((child) => isForeign(child) && !known.has(child));
  }
}
