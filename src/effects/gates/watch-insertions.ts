type OnInsert = (root: ParentNode) => unknown;

/** One observer for a root, whoever watches it. */
interface Watch {
  readonly listeners: Set<OnInsert>;
  readonly observer: MutationObserver;
}

const watches = new WeakMap<Node, Watch>();

/** From so many nodes on, inserted at once, the whole root is looked at: the browser is quicker at that than a loop over them. */
const many = 32;

/**
 * Calls back with a root and with everything that is inserted into it later. Listeners use selectors, so that what a page pays
 * does not grow with what is inserted. Open shadow roots are followed too, where their host can be told: by an element that is
 * not defined yet, and by one that is inserted itself. Returns a function that stops it.
 */
export function watchInsertions(root: Document | ShadowRoot, onInsert: OnInsert): () => void {
  const stops = new Map<Document | ShadowRoot, () => void>();
  let isStopped = false;
  const watch = (inner: Document | ShadowRoot) => {
    if (isStopped || stops.has(inner)) return;
    stops.set(inner, listen(inner, onInsertion));
    take(inner);
  };
  // A host that comes back brings what was missed meanwhile.
  const onInsertion = (inserted: ParentNode) => {
    const known = [...stops.keys()].filter((root) => isInside(root, inserted));
    take(inserted);
    known.forEach(onInsertion);
  };
  const take = (inserted: ParentNode) => {
    onInsert(inserted);
    if (inserted instanceof Element) takeHost(inserted);
    for (const host of inserted.querySelectorAll(':not(:defined)')) takeHost(host);
  };
  const takeHost = (host: Element) => {
    if (host.shadowRoot) watch(host.shadowRoot);
    // An element that is defined later gets its shadow root then.
    else if (host.localName.includes('-') && !customElements.get(host.localName)) {
      void customElements.whenDefined(host.localName).then(() => host.shadowRoot && watch(host.shadowRoot));
    }
  };
  watch(root);
  return () => {
    isStopped = true;
    for (const stop of stops.values()) stop();
  };
}

function isInside(known: Document | ShadowRoot, inserted: ParentNode): boolean {
  return known instanceof ShadowRoot && known !== inserted && inserted.contains(known.host);
}

function listen(root: Document | ShadowRoot, listener: OnInsert): () => void {
  const known = watches.get(root);
  const { listeners, observer } = known ?? observe(root);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}

function observe(root: Document | ShadowRoot): Watch {
  const listeners = new Set<OnInsert>();
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.isConnected);
    const elements = added.filter((node) => node instanceof Element);
    for (const inserted of elements.length > many ? [root] : elements) {
      for (const listener of [...listeners]) listener(inserted);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  const watch = { listeners, observer };
  watches.set(root, watch);
  return watch;
}
