import type { ConsentStore } from '../consent/consent-store.js';
import { markedElements } from './gate-marks.js';

/**
 * Calls back once, as soon as the page holds anything to gate: the code that gates it is wanted only then.
 *
 * What is marked loads nothing by itself, so nothing escapes while nobody looks; but it would never be shown either. Much
 * of it comes late, to a page that had nothing: so every insertion is looked at, and at every decision the whole page,
 * as a shadow root may have come in silence.
 */
export function whenGated(store: ConsentStore, found: () => void): void {
  let isFound = false;
  const look = (node: Node) => {
    if (isFound || !(node instanceof Element) || !mayBeGated(node)) return;
    isFound = true;
    observer.disconnect();
    found();
  };
  const observer = new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  observer.observe(document, { childList: true, subtree: true });
  store.subscribe(() => look(document.documentElement));
}

function mayBeGated(root: Element): boolean {
  return (
    root.matches(markedElements) ||
    root.querySelector(markedElements) !== null ||
    [root, ...root.querySelectorAll('*')].some(isOpaque)
  );
}

/** Whether an element has a shadow root, or may get one. Those of our own elements hold nothing. */
function isOpaque({ localName, shadowRoot }: Element): boolean {
  return localName.includes('-') ? !localName.startsWith('cookie-') : shadowRoot !== null;
}
