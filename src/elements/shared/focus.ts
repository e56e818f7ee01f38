/** What has focus, in open shadow roots too. */
export function activeElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/** Focuses an element if it can have focus, else the page's main content, else the dialog that lies over it. */
export function focusOn(element: HTMLElement | undefined): void {
  if (element && focus(element)) return;
  const places = ['main, [role="main"]', 'h1', 'dialog[open]', 'body'];
  places.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]).some(focusByScript);
}

/** Focuses what cannot be reached with Tab, and leaves it as it was. */
function focusByScript(element: HTMLElement): boolean {
  if (element.hasAttribute('tabindex')) return focus(element);
  element.tabIndex = -1;
  const isFocused = focus(element);
  const restore = () => element.removeAttribute('tabindex');
  if (isFocused) element.addEventListener('blur', restore, { once: true });
  else restore();
  return isFocused;
}

function focus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return element.matches(':focus, :focus-within');
}
