import { contentOf, dropCopies } from '../effects/gates/template-content.js';
import type { TemplateContent } from '../effects/gates/template-content.js';
import { focusFirst } from './cookie-gate-focus.js';

const nothingToSee = 'script, link, meta, style, noscript';

/** Has a script run in its place when its turn comes, once. */
export type RunScript = (script: HTMLScriptElement, place: ChildNode) => void;

/** What a gate holds back. */
export interface GateHold {
  /** Whether the parser may still be at work in it. */
  readonly isLoading: boolean;
  /** Whether there is nothing to hold. */
  readonly isEmpty: boolean;
  /** Whether there is something that a person would miss. */
  readonly isVisible: boolean;
  /** Whether something stands where it cannot be held. */
  readonly isLeaking: boolean;
  /** What gives it its size. */
  readonly sized: Element | undefined;
  show(run: RunScript): void;
  hide(): void;
  /** Keeps it, while the gate is out of the page. */
  hold(): void;
  /** Removes what a copied gate brought along. */
  dropCopies(): void;
  focus(): void;
}

/** The templates of a gate, and what they put into its light DOM while it is open. */
export class GateContent implements GateHold {
  readonly #gate: HTMLElement;
  readonly #shown = new Set<TemplateContent>();
  /** The gate's own children, as they were when nothing was shown. */
  #own = new Set<Element>();

  constructor(gate: HTMLElement) {
    this.#gate = gate;
  }

  get isLoading(): boolean {
    if (this.#gate.ownerDocument.readyState !== 'loading') return false;
    const templates = this.#templates;
    return !templates.length || templates.some((template) => !template.nextSibling);
  }

  get isEmpty(): boolean {
    return !this.#templates.length;
  }

  get isVisible(): boolean {
    const isSeen = (node: Node) =>
      node instanceof Element ? !node.matches(nothingToSee) : Boolean(node instanceof Text && node.data.trim());
    return this.#templates.some(({ content }) => [...content.childNodes].some(isSeen));
  }

  /** Some frameworks make elements children of a template instead of its content. */
  get isLeaking(): boolean {
    if (this.#templates.some((template) => template.childElementCount)) return true;
    return !this.#shown.size && [...this.#gate.children].some(isForeign);
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

  focus(): void {
    focusFirst([...this.#gate.children].filter((child) => isForeign(child) && !child.matches(nothingToSee)));
  }

  get #templates(): readonly HTMLTemplateElement[] {
    return [...this.#gate.children].filter((child) => child instanceof HTMLTemplateElement);
  }

  /** Elements that scripts of the content put beside it. */
  #strays(): readonly Element[] {
    if (!this.#shown.size) return [];
    const known = new Set<Node>([...this.#own, ...[...this.#shown].flatMap(({ nodes }) => nodes)]);
    return [...this.#gate.children].filter((child) => isForeign(child) && !known.has(child));
  }
}

/** Whether a child is neither a template nor what an author may put beside one. */
function isForeign(child: Element): boolean {
  return !child.matches('template, noscript, [slot="placeholder"]');
}
