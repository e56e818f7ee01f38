import { loadElement, providedElements } from './element-loaders.js';
import { tellFailure } from './tell-failure.js';
import { whenParsed } from './when-parsed.js';

/**
 * Loads the code of each element whose tag is in the page or comes later, and makes elements of marked placeholders once
 * the parser is through. `onNewBody` is called when the page swaps its body.
 */
export function followElements(onNewBody: () => void): void {
  const tags = new Set(providedElements());
  const load = (tag: string) => {
    if (!tags.delete(tag)) return;
    loadElement(tag).catch(tellFailure);
  };
  const find = (root: Document | Element) => {
    if (root instanceof Element) load(root.localName);
    for (const tag of tags) if (root.querySelector(tag)) load(tag);
  };

  let isParsed = false;
  let { body } = document;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element) || !node.isConnected) continue;
        if (isParsed) upgrade(node);
        if (tags.size) find(node);
      }
    }
    if (isParsed && body !== document.body) onNewBody();
    ({ body } = document);
  });
  observer.observe(document, { childList: true, subtree: true });
  find(document);
  void whenParsed().then(() => {
    isParsed = true;
    upgrade(document);
    find(document);
  });
}

/** The marks of placeholders. */
const marks =
  '[data-cookie-banner],[data-cookie-charter],[data-cookie-gate],[data-cookie-preferences],[data-cookie-table]';

function upgrade(root: Document | Element): void {
  if (!root.querySelector(marks) && !(root instanceof Element && root.matches(marks))) return;
  import('./upgrade-placeholders.js').then(({ upgradePlaceholders }) => upgradePlaceholders(root), tellFailure);
}
