import type { GateHold } from './gate-hold.js';
import { focusFirst } from './gate-focus.js';

/** An embed of the page's own markup that waits beside its gate: a frame, or a template. */
export interface GatedEmbed {
  readonly element: HTMLElement;
  /** What can be seen of it. */
  readonly shown: readonly Element[];
  /** Lets it in for this page view. */
  letIn(): void;
}

/** Stands for an embed that the page's gates hold back; the gate is its placeholder. */
export class EmbedHold implements GateHold {
  readonly isLoading = false;
  readonly isEmpty = false;
  readonly isVisible = true;
  readonly isBeside = false;
  readonly leaks = [];
  readonly #embed: GatedEmbed;

  constructor(embed: GatedEmbed) {
    this.#embed = embed;
  }

  get sized(): Element | undefined {
    const { element } = this.#embed;
    if (!(element instanceof HTMLTemplateElement)) return element;
    return element.content.querySelector('iframe, img, video') ?? undefined;
  }

  show(): void {
    this.#embed.letIn();
  }

  // The page's gates take it out of the page, and bring it back.
  hide(): void {}
  hold(): void {}
  dropCopies(): void {}

  focus(): void {
    focusFirst(this.#embed.shown);
  }
}
