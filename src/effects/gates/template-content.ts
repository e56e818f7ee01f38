import { openEmbed } from './embeds.js';
import { heldInTemplates } from './held-content.js';
import { isRunnable } from './runnable.js';
import { inRunningOrder } from './script-runner.js';

const startMark = 'cookie-gate';
const endMark = '/cookie-gate';

/** The first comments of what templates have put into the page. */
const starts = new WeakSet<Node>();
const contents = new WeakMap<HTMLTemplateElement, TemplateContent>();

/** What one template puts into the page, right behind it: all that stands between two comments, or waits in a fragment. */
export class TemplateContent {
  readonly #template: HTMLTemplateElement;
  readonly #start = document.createComment(startMark);
  readonly #end = document.createComment(endMark);
  #held: DocumentFragment | undefined;
  /** Its scripts, and where they are to run. */
  readonly #scripts = new Map<HTMLScriptElement, ChildNode>();

  constructor(template: HTMLTemplateElement) {
    this.#template = template;
    starts.add(this.#start);
  }

  /** Whether scripts have been part of what was shown. */
  get hasScripts(): boolean {
    return this.#scripts.size > 0;
  }

  /** All nodes that it has put into the page, its comments too. */
  get nodes(): readonly ChildNode[] {
    const nodes: ChildNode[] = [];
    if (this.#start.parentNode !== this.#end.parentNode) return nodes;
    let node: ChildNode | null = this.#start;
    for (; node; node = node === this.#end ? null : node.nextSibling) nodes.push(node);
    return nodes;
  }

  /**
   * Puts the content into the page, unless it is there, and hands over the scripts that it waits with, in their order:
   * `run` has to see to it that none runs twice.
   */
  show(run: (script: HTMLScriptElement, place: ChildNode) => void): void {
    if (!this.#template.parentNode) return;
    if (this.#held ?? !this.#start.parentNode) this.#template.after(this.#held ?? this.#make());
    this.#held = undefined;
    for (const script of inRunningOrder([...this.#scripts.keys()])) run(script, this.#scripts.get(script)!);
  }

  /** Takes the content out of the page. It is made anew for the next time, unless scripts have worked on it: they run once. */
  hide(): void {
    if (this.hasScripts) return this.hold();
    for (const node of this.nodes) node.remove();
    this.#held = undefined;
  }

  /** Takes the content out of the page, and keeps it. */
  hold(): void {
    if (this.#held || !this.#start.parentNode) return;
    const { nodes } = this;
    this.#held = document.createDocumentFragment();
    this.#held.append(...nodes);
  }

  /** Makes nodes that stand elsewhere part of the content. */
  adopt(nodes: readonly Node[]): void {
    this.#end.before(...nodes);
  }

  /**
   * The author's own scripts go into the page, and copies stay in the template: a policy may refuse a copied text, and the
   * parser's is trusted.
   */
  #make(): DocumentFragment {
    const made = document.importNode(this.#template.content, true);
    const known = [...this.#scripts.keys()];
    const originals = [...this.#template.content.querySelectorAll('script')];
    [...made.querySelectorAll('script')].forEach((copy, i) => {
      if (!isRunnable(copy)) return;
      const place = document.createComment('script');
      copy.replaceWith(place);
      // When others have thrown the content away, the template holds copies by now.
      const script = known.shift() ?? originals[i]!;
      if (script === originals[i]) script.replaceWith(copy);
      this.#scripts.set(script, place);
    });
    for (const element of made.querySelectorAll(heldInTemplates)) openEmbed(element);
    made.prepend(this.#start);
    made.append(this.#end);
    return made;
  }
}

/** The content of a template: the same however often it is asked for, so that its scripts run once. */
export function contentOf(template: HTMLTemplateElement): TemplateContent {
  const known = contents.get(template);
  if (known) return known;
  const content = new TemplateContent(template);
  contents.set(template, content);
  return content;
}

export function isTemplate(element: Element): element is HTMLTemplateElement {
  return element instanceof HTMLTemplateElement;
}

/** Removes what copied templates brought along among a parent's children, such as those of a page that swaps its body. */
export function dropCopies(parent: ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (!isMark(node, startMark) || starts.has(node) || node.parentNode !== parent) continue;
    const copied: ChildNode[] = [];
    let depth = 0;
    for (let each: ChildNode | null = node; each; each = depth ? each.nextSibling : null) {
      copied.push(each);
      depth += Number(isMark(each, startMark)) - Number(isMark(each, endMark));
    }
    if (!depth) for (const each of copied) each.remove();
  }
}

function isMark(node: Node, mark: string): boolean {
  return node instanceof Comment && node.data === mark;
}
