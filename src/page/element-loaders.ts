const loaders = new Map<string, () => Promise<unknown>>();

/** Says how an element's code is to be had when a page first needs it. */
export function provideElement(tag: string, load: () => Promise<unknown>): void {
  loaders.set(tag, load);
}

/** Waits until an element is defined; false when it is not, and nobody has said how to get it. */
export async function loadElement(tag: string): Promise<boolean> {
  if (!customElements.get(tag)) await loaders.get(tag)?.();
  return customElements.get(tag) !== undefined;
}

/** The tags whose code can be had. */
export function providedElements(): readonly string[] {
  return [...loaders.keys()];
}
