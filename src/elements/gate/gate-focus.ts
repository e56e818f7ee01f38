const canTakeFocus =
  'iframe, a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, audio[controls], ' +
  'video[controls], [contenteditable], [tabindex]:not([tabindex="-1"])';

/** Moves the focus to what can take it in some content, else to its first element (CONFORMITY B11). */
export function focusFirst(elements: readonly Element[]): void {
  const inside = (element: Element) => (element.matches(canTakeFocus) ? element : element.querySelector(canTakeFocus));
  const target = elements.flatMap((element) => inside(element) ?? [])[0] ?? elements[0];
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
  if (!target.matches(canTakeFocus)) target.setAttribute('tabindex', '-1');
  target.focus();
}
