import { swapInlineScripts, takeScripts } from './cookie-gate-scripts.js';

/** What one template put into the page: all that stands between two comments, or waits in a fragment. */
interface Piece {
  readonly start: Comment;
  readonly end: Comment;
  held?: DocumentFragment;
}

const startMark = 'cookie-gate';
const endMark = '/cookie-gate';
const nothingToSee = 'script, link, meta, style, noscript';
const canTakeFocus =
  'iframe, a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, audio[controls], ' +
  'video[controls], [contenteditable], [tabindex]:not([tabindex="-1"])';

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
  /** Whether showing it runs scripts. */
  readonly hasScripts: boolean;
  /** What gives it its size. */
  readonly sized: Element | undefined;
  show(): void;
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
  readonly #pieces = new Map<HTMLTemplateElement, Piece>();
  /** The gate's own children, as they were when nothing was shown. */
  #own = new Set<Element>();

  constructor(gate: HTMLElement) {
    this.#gate = gate;
  }

  /** Whether the parser may still be at work in a template. */
  get isLoading(): boolean {
    if (this.#gate.ownerDocument.readyState !== 'loading') return false;
    const templates = this.#templates;
    return !templates.length || templates.some((template) => !template.nextSibling);
  }

  /** Whether there is any template. */
  get isEmpty(): boolean {
    return !this.#templates.length;
  }

  /** Whether there is something that a person would miss. */
  get isVisible(): boolean {
    const isSeen = (node: Node) =>
      node instanceof Element ? !node.matches(nothingToSee) : Boolean(node instanceof Text && node.data.trim());
    return this.#templates.some(({ content }) => [...content.childNodes].some(isSeen));
  }

  /**
   * Whether elements stand outside of the templates' content, and so load whatever was decided. Some frameworks make
   * them children of a template instead of its content.
   */
  get isLeaking(): boolean {
    if (this.#templates.some((template) => template.childElementCount)) return true;
    return !this.#pieces.size && [...this.#gate.children].some(isForeign);
  }

  get hasScripts(): boolean {
    return this.#templates.some(({ content }) => content.querySelector('script') !== null);
  }

  /** The first element that gives the content its size. */
  get sized(): Element | undefined {
    return this.#templates.flatMap(({ content }) => content.querySelector('iframe, img, video') ?? [])[0];
  }

  /** Puts into the page what is not there yet, each template's content right behind it. */
  show(): void {
    if (!this.#pieces.size) this.#own = new Set(this.#gate.children);
    const templates = this.#templates;
    for (const [template, piece] of this.#pieces) {
      if (templates.includes(template)) continue;
      take(piece);
      this.#pieces.delete(template);
    }
    for (const template of templates) {
      const piece = this.#pieces.get(template);
      if (!piece) this.#insert(template);
      else if (piece.held) {
        template.after(piece.held);
        delete piece.held;
      }
    }
  }

  /** Takes out of the page what was put there, and what scripts of it have added since. */
  hide(): void {
    for (const stray of this.#strays()) stray.remove();
    for (const piece of this.#pieces.values()) take(piece);
    this.#pieces.clear();
  }

  /** Keeps the content, outside of the gate: should it be granted no longer when the gate comes back, nothing of it loads. */
  hold(): void {
    const last = [...this.#pieces.values()].at(-1);
    if (!last || last.held) return;
    last.end.before(...this.#strays());
    for (const piece of this.#pieces.values()) piece.held = take(piece);
  }

  /** Removes what a copy of an open gate brought along, such as one from the cache of a page that swaps its body. */
  dropCopies(): void {
    const own = new Set([...this.#pieces.values()].map(({ start }) => start));
    for (const node of [...this.#gate.childNodes]) {
      if (!isMark(node, startMark) || own.has(node)) continue;
      const end = [...this.#gate.childNodes].find(
        (other) => isMark(other, endMark) && node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      if (end) take({ start: node, end: end as Comment });
    }
  }

  /** Moves the focus to the content: to what can take it, else to its first element (CONFORMITY B11). */
  focus(): void {
    const shown = [...this.#gate.children].filter((child) => isForeign(child) && !child.matches(nothingToSee));
    const inside = (element: Element) =>
      element.matches(canTakeFocus) ? element : element.querySelector(canTakeFocus);
    const target = shown.flatMap((child) => inside(child) ?? [])[0] ?? shown[0];
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    if (!target.matches(canTakeFocus)) target.setAttribute('tabindex', '-1');
    target.focus();
  }

  get #templates(): readonly HTMLTemplateElement[] {
    return [...this.#gate.children].filter((child) => child instanceof HTMLTemplateElement);
  }

  #insert(template: HTMLTemplateElement): void {
    const piece = { start: document.createComment(startMark), end: document.createComment(endMark) };
    const content = document.importNode(template.content, true);
    swapInlineScripts(template.content, content);
    const runScripts = takeScripts(content);
    this.#pieces.set(template, piece);
    template.after(piece.start, content, piece.end);
    runScripts();
  }

  /** Elements that scripts of the content put beside it. */
  #strays(): readonly Element[] {
    const known = new Set<Node>([...this.#own, ...[...this.#pieces.values()].flatMap(between)]);
    return [...this.#gate.children].filter((child) => isForeign(child) && !known.has(child));
  }
}

/** Whether a child is neither a template nor what an author may put beside one. */
function isForeign(child: Element): boolean {
  return !child.matches('template, noscript, [slot="placeholder"]');
}

function isMark(node: Node, mark: string): node is Comment {
  return node instanceof Comment && node.data === mark;
}

/** All nodes from a piece's first comment to its second. */
function between({ start, end }: Piece): readonly ChildNode[] {
  if (start.parentNode !== end.parentNode) return [start, end];
  const nodes: ChildNode[] = [];
  for (let node: ChildNode | null = start; node; node = node === end ? null : node.nextSibling) nodes.push(node);
  return nodes;
}

/** Takes a piece out of the page. */
function take(piece: Piece): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...between(piece));
  return fragment;
}
