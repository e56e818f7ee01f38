import type { GateHold } from './cookie-gate-content.js';

/** An embed of the page's own markup that waits beside its gate. */
export interface GatedEmbed {
  readonly element: HTMLElement;
  /** Lets it in for this page view. */
  letIn(): void;
}

/** Stands for an embed that the page's gates hold back; the gate is its placeholder. */
export class EmbedHold implements GateHold {
  readonly isLoading = false;
  readonly isEmpty = false;
  readonly isVisible = true;
  readonly isLeaking = false;
  readonly hasScripts = false;
  readonly #embed: GatedEmbed;

  constructor(embed: GatedEmbed) {
    this.#embed = embed;
  }

  get sized(): Element {
    return this.#embed.element;
  }

  show(): void {
    this.#embed.letIn();
  }

  // The page's gates take it out of the page, and bring it back.
  hide(): void {}
  hold(): void {}
  dropCopies(): void {}

  focus(): void {
    const { element } = this.#embed;
    if (element.tabIndex < 0 && element.localName !== 'iframe') element.tabIndex = -1;
    element.focus();
  }
}
