/** Whether anything of an element can be seen: neither it nor what is around it is taken out of the page's rendering. */
export function isRendered(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (getComputedStyle(at).display === 'none') return false;
    if (at instanceof HTMLDetailsElement && !at.open) return false;
  }
  return element.isConnected;
}

/** What an element is rendered in: its slot, its parent, or the host of its shadow root. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
