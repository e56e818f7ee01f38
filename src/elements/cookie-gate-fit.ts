/**
 * Has a placeholder stand as what is to come would: a page may keep a place for that by a box with a ratio or with padding, out of
 * which the placeholder must not grow, nor be cut off by it.
 */
export function fitInto(gate: HTMLElement): void {
  const { parentElement: box } = gate;
  gate.removeAttribute(mark);
  if (!box || !holdsOnly(box, gate) || !isReserved(box, gate)) return;
  if (getComputedStyle(box).position !== 'static') return gate.setAttribute(mark, 'box');
  gate.setAttribute(mark, 'height');
  gate.style.removeProperty(size);
  // WebKit knows no percentage of a height that comes from a ratio.
  if (gate.offsetHeight > box.clientHeight) gate.style.setProperty(size, `${box.clientHeight}px`);
}

/** Has what has come fill the gate where the page puts everything in a box over all of it. */
export function fitContent(gate: HTMLElement): void {
  if (getComputedStyle(gate).position === 'absolute') gate.setAttribute(mark, 'content');
  else gate.removeAttribute(mark);
}

const mark = 'data-fit';
const size = '--_fit-block-size';

/** Pixels from which on a box without content is a place that is kept. */
const least = 48;

/** Besides the gate, only an embed that is hidden behind it. */
function holdsOnly(box: Element, gate: Element): boolean {
  const others = [...box.childNodes].filter((node) => node !== gate && node !== gate.nextElementSibling);
  const { nextElementSibling: next } = gate;
  return (!next || next.hasAttribute('data-placeholder')) && others.every((node) => !node.textContent?.trim());
}

function isReserved(box: Element, { style }: HTMLElement): boolean {
  const display = style.getPropertyValue('display');
  style.setProperty('display', 'none', 'important');
  const height = box.clientHeight;
  style.removeProperty('display');
  if (display) style.setProperty('display', display);
  return height >= least;
}
