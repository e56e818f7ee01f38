const signs = ['focusin', 'keydown', 'scroll', 'touchmove', 'wheel'];

/** Calls back once, when somebody begins to move in the page, with the path of the event that shows it, from the inside out. */
export function onFirstInteraction(act: (path: readonly EventTarget[]) => void): void {
  const options = { capture: true, passive: true };
  const listener = (event: Event) => {
    for (const sign of signs) removeEventListener(sign, listener, options);
    act(event.composedPath());
  };
  for (const sign of signs) addEventListener(sign, listener, options);
}
