/** Lengths that panels hold on the page's root element, by property, with what the page had before. */
const held = new Map<string, { readonly before: string; readonly pixels: Map<object, number> }>();

/**
 * Sets a length on the page's root element for as long as its owner needs it: the greatest of several owners' counts.
 * Without a length the owner lets go, and after the last one the page has what it had before.
 */
export function holdPageLength(owner: object, name: string, pixels: number | undefined): void {
  // A page that is being written anew has none.
  const style = document.documentElement?.style;
  if (!style) return;
  const entry = held.get(name) ?? { before: style.getPropertyValue(name), pixels: new Map<object, number>() };
  if (pixels !== undefined) entry.pixels.set(owner, Math.ceil(pixels));
  else if (!entry.pixels.delete(owner)) return;
  if (entry.pixels.size) {
    held.set(name, entry);
    style.setProperty(name, `${Math.max(...entry.pixels.values())}px`);
  } else {
    held.delete(name);
    style.setProperty(name, entry.before);
  }
}
