/** Room between a panel and what has focus, in pixels: for the focus outline. */
export const gap = 8;

/** Whether a panel lies along the window's upper edge, not the lower one. */
export function isAtTop(panel: DOMRect): boolean {
  return panel.top < innerHeight - panel.bottom;
}

/** How far to scroll so that a box comes clear of the panel; 0 when it is, or when enough of a tall one is. */
export function distanceFrom(panel: DOMRect, box: DOMRect): number {
  if (!panel.height || box.right <= panel.left || box.left >= panel.right) return 0;
  if (box.bottom <= panel.top || box.top >= panel.bottom) return 0;
  const [start, end] = isAtTop(panel) ? [panel.bottom + gap, innerHeight] : [0, panel.top - gap];
  if (box.height <= end - start) return Math.round(box.bottom > end ? box.bottom - end : Math.min(box.top - start, 0));
  const visible = Math.min(box.bottom, end) - Math.max(box.top, start);
  return visible >= (end - start) / 2 ? 0 : Math.round(box.top - start);
}

/** What can scroll around an element, from the inside out. */
export function scrollers(path: readonly EventTarget[]): readonly Element[] {
  const inner = path.filter(
    (at): at is HTMLElement =>
      at instanceof HTMLElement &&
      at.scrollHeight > at.clientHeight &&
      /auto|scroll/.test(getComputedStyle(at).overflowY),
  );
  return [...inner, document.scrollingElement ?? document.documentElement];
}
