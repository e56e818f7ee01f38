/**
 * Tells of everything that is in a root and of everything that comes, through open shadow roots: by markup, by script,
 * by navigation inside the page. Returns what ends it.
 *
 * A shadow root that a plain element gets once it is in the page makes no noise: it is found when the watch begins anew.
 */
export function watchInsertions(root: Document | ShadowRoot, onInsert: (root: ParentNode) => void): () => void {
  const known = new WeakSet<Node>();
  let isOver = false;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) take(node);
    }
  });
  const watch = (inner: Document | ShadowRoot) => {
    if (isOver || known.has(inner)) return;
    known.add(inner);
    observer.observe(inner, { childList: true, subtree: true });
    take(inner);
  };
  const take = (inserted: Document | ShadowRoot | Element) => {
    onInsert(inserted);
    const elements = [...(inserted instanceof Element ? [inserted] : []), ...inserted.querySelectorAll('*')];
    for (const element of elements) {
      if (element.shadowRoot) watch(element.shadowRoot);
      else if (element.localName.includes('-') && !customElements.get(element.localName)) awaitRoot(element);
    }
  };
  /** An element that is defined later gets its shadow root then. */
  const awaitRoot = (element: Element) => {
    void customElements.whenDefined(element.localName).then(() => element.shadowRoot && watch(element.shadowRoot));
  };
  watch(root);
  return () => {
    isOver = true;
    observer.disconnect();
  };
}
