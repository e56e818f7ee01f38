/**
 * Has a script run when its turn comes, once: in the stead of what stands in its place, or behind it, where that is another's.
 */
export type RunScript = (script: HTMLScriptElement, place: ChildNode, keepsPlace?: boolean) => void;

/** What a gate holds back. */
export interface GateHold {
  /** Whether the parser may still be at work in it. */
  readonly isLoading: boolean;
  /** Whether there is nothing to hold. */
  readonly isEmpty: boolean;
  /** Whether there is something that a person would miss. */
  readonly isVisible: boolean;
  /** Whether something stands beside a template that is not held by it, nor in its place. */
  readonly isBeside: boolean;
  /** What loads by itself, though the gate may be shut. */
  readonly leaks: readonly Element[];
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
