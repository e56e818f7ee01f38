/** On a gate: how it fits into the place that a page keeps. */
const mark = 'data-fit';
const size = '--_fit-block-size';

/** Pixels from which on a box without content is a place that is kept. */
const least = 100;

/** The box that each shut gate was measured in: once, as it takes two layouts. */
const measured = new WeakMap<Element, Element | null>();

/**
 * Has a placeholder stand as what is to come would: a page may keep a place for that by a box with a ratio or with padding, out of
 * which the placeholder must not grow, nor be cut off by it.
 */
export function fitInto(gate: HTMLElement): void {
  const { parentElement: box } = gate;
  if (measured.get(gate) === box) return;
  measured.set(gate, box);
  gate.removeAttribute(mark);
  gate.style.removeProperty(size);
  if (!box || !holdsOnly(box, gate) || !isReserved(box, gate)) return;
  if (getComputedStyle(box).position !== 'static') return gate.setAttribute(mark, 'box');
  gate.setAttribute(mark, 'height');
  // WebKit knows no percentage of a height that comes from a ratio.
  if (gate.offsetHeight > box.clientHeight) gate.style.setProperty(size, `${box.clientHeight}px`);
}

/** Has what has come fill the gate where the page puts everything in a box over all of it. */
export function fitContent(gate: HTMLElement): void {
  measured.delete(gate);
  if (getComputedStyle(gate).position === 'absolute') gate.setAttribute(mark, 'content');
  else gate.removeAttribute(mark);
}

/** Besides the gate, only an embed that is hidden behind it. */
function holdsOnly(box: Element, gate: Element): boolean {
  const { nextElementSibling: next } = gate;
  const known = [gate, next?.hasAttribute('data-placeholder') ? next : gate];
  return [...box.childNodes].every((node) => {
    if (node instanceof Element) return known.includes(node) || node.matches('noscript,script,style,template');
    return node instanceof Comment || !node.textContent?.trim();
  });
}

/** Padding of one measure above and below is no place, but the margin of a card. */
function isReserved(box: Element, { style }: HTMLElement): boolean {
  const [display, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
  style.setProperty('display', 'none', 'important');
  const { paddingTop, paddingBottom } = getComputedStyle(box);
  const height = box.clientHeight - 2 * Math.min(parseFloat(paddingTop), parseFloat(paddingBottom));
  style.setProperty('display', display, priority);
  return height >= least;
}
