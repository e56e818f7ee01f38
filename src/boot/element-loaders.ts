const key: unique symbol = Symbol.for('charte-cookies/element-loaders/1') as never;
const realm = globalThis as { [key]?: Map<string, () => Promise<unknown>> };

/** Known to every copy of the package on the page: what one needs, another may have. */
const loaders = (realm[key] ??= new Map());

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
