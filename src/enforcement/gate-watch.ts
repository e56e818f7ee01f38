import type { ConsentStore } from '../consent/consent-store.js';
import { markedElements } from './gate-marks.js';

/**
 * Calls back as soon as the page holds anything to gate, as the code that gates it is wanted only then: with `false` at its
 * first script, which shows nothing while it waits; with `true` at the first thing that may be seen. Returns what ends it.
 *
 * What is marked loads nothing by itself, so nothing escapes while nobody looks; but it would never be shown either. Much
 * of it comes late, to a page that had nothing: so every insertion is looked at, and at every decision the whole page,
 * as a shadow root may have come in silence.
 */
export function whenGated(store: ConsentStore, found: (isSeen: boolean) => void): () => void {
  let holdsScript = false;
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    const holds = (selector: string) => node.matches(selector) || node.querySelector(selector) !== null;
    if (holds(`:not(script)${markedElements}`) || [node, ...node.querySelectorAll('*')].some(isOpaque)) found(true);
    else if (!holdsScript && holds(markedElements)) {
      holdsScript = true;
      found(false);
    }
  };
  const observer = new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  observer.observe(document, { childList: true, subtree: true });
  const unsubscribe = store.subscribe(() => look(document.documentElement));
  return () => {
    observer.disconnect();
    unsubscribe();
  };
}

/** Whether an element has a shadow root, or may get one. Those of our own elements hold nothing. */
function isOpaque({ localName, shadowRoot }: Element): boolean {
  return localName.includes('-') ? !localName.startsWith('cookie-') : shadowRoot !== null;
}
