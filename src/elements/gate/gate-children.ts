import { isEmbedOpen, openEmbed, setAside, shutEmbed } from '../../effects/gates/embeds.js';
import { hold, release } from '../../effects/gates/held-address.js';
import { heldAttributes } from '../../effects/gates/held-content.js';
import { heldIn, heldScriptsIn, loadingIn } from '../../effects/gates/held-in-gate.js';
import { isForeign, isSeen } from './gate-foreign.js';
import type { RunScript } from './gate-hold.js';
import type { GateTemplates } from './gate-templates.js';

/** What plays or shows by itself, and stops when its address is taken away. */
const stoppable = 'iframe, embed, video, audio, source';

/**
 * What a gate holds where it stands: children whose address waits in `data-src` and the like, and scripts that wait by their type.
 * They may be a framework’s, which renders them again and looks for them where it put them: none is moved, replaced or removed.
 */
export class GateChildren {
  readonly #gate: HTMLElement;
  readonly #templates: GateTemplates;
  /** What each was last held or shown under: a framework may give it another address. */
  readonly #known = new WeakMap<Element, string>();
  #isShown = false;
  /** Whether a person would miss what stood here before scripts added to it; undefined until then. */
  #wasVisible: boolean | undefined;

  constructor(gate: HTMLElement, templates: GateTemplates) {
    this.#gate = gate;
    this.#templates = templates;
  }

  get isEmpty(): boolean {
    return !this.#nodes.length;
  }

  get isVisible(): boolean {
    return this.#wasVisible ?? this.#hasSeen;
  }

  /** Whether all elements that stand here are held, or hold what is. */
  get isHeld(): boolean {
    return this.#elements.every((element) => this.#isHolding(element));
  }

  /** What loads by itself. Once content was shown, only children of a template are told from what that has made. */
  get leaks(): readonly Element[] {
    const leaks = loadingIn(this.#gate).filter((element) => this.#isOwn(element) && !isEmbedOpen(element));
    return this.#isShown ? leaks.filter((element) => element.closest('template')) : leaks;
  }

  get sized(): Element | undefined {
    return [...this.#gate.querySelectorAll('iframe, img, video')].find((element) => this.#isOwn(element));
  }

  /** Those that a person sees, the children of a template too. */
  get seen(): readonly Element[] {
    return this.#elements.filter(isSeen);
  }

  show(run: RunScript): void {
    this.#isShown = true;
    for (const element of this.#held) {
      const address = addressesOf(element);
      const before = this.#known.get(element);
      if (before === address) continue;
      this.#known.set(element, address);
      if (before !== undefined || !isEmbedOpen(element)) openEmbed(element);
    }
    const scripts = heldScriptsIn(this.#gate).filter((script) => this.#isOwn(script));
    if (scripts.length) this.#wasVisible ??= this.#hasSeen;
    for (const script of scripts) run(script, script, true);
  }

  /** Also stops what should not play, whoever put it there: what a script made, or what an author forgot to hold back. */
  hide(): void {
    for (const element of loadingIn(this.#gate)) if (element.matches(stoppable)) setAside(element);
    for (const element of this.#held) this.#shut(element);
  }

  /** Out of the page: what comes back must not load what was refused meanwhile. */
  hold(): void {
    for (const element of this.#held) this.#shut(element);
  }

  /** What comes open, as part of a copied gate, was let in by nobody. */
  shutCopies(): void {
    for (const element of this.#held) if (!this.#known.has(element)) this.#shut(element);
  }

  #shut(element: HTMLElement): void {
    const names = heldAttributes.filter(([name]) => element.hasAttribute(name)).join();
    if (isEmbedOpen(element)) shutEmbed(element);
    else if (this.#known.get(element) === names) return;
    this.#known.set(element, names);
    release(element);
    hold(element);
  }

  get #held(): HTMLElement[] {
    return heldIn(this.#gate).filter((element) => this.#isOwn(element));
  }

  /** Children of the gate, and those that some frameworks give to a template in place of its content. */
  get #nodes(): ChildNode[] {
    return [...this.#gate.childNodes].flatMap((node) => {
      if (node instanceof HTMLTemplateElement) return [...node.childNodes];
      const isContent =
        node instanceof Element
          ? isForeign(node) && !this.#templates.isMade(node)
          : this.#templates.isEmpty && isSeen(node);
      return isContent ? [node] : [];
    });
  }

  get #elements(): Element[] {
    return this.#nodes.filter((node) => node instanceof Element);
  }

  /** Beside a template, what else a gate has is no content, unless it is held. */
  get #hasSeen(): boolean {
    if (this.#templates.isEmpty) return this.#nodes.some(isSeen);
    return this.#elements.some((element) => isSeen(element) && this.#isHolding(element));
  }

  #isHolding(element: Element): boolean {
    return [...heldIn(this.#gate), ...heldScriptsIn(this.#gate)].some((each) => element.contains(each));
  }

  #isOwn(element: Element): boolean {
    return this.#elements.some((each) => each.contains(element));
  }
}

/** What an element is to load. */
function addressesOf(element: Element): string {
  return JSON.stringify(heldAttributes.map(([name]) => element.getAttribute(name)));
}
