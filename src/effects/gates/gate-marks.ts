/**
 * How markup says what it waits for: attributes, and what they name. Ours, and those of libraries that a site may come
 * from, understood as they stand: vanilla-cookieconsent (data-category, data-service), Cookiebot (data-cookieconsent),
 * Orejime 3 (data-purpose, on templates), Klaro and Orejime 2 (data-name).
 */
export const gateMarks: Readonly<Record<string, 'condition' | 'service' | 'category'>> = {
  'data-consent': 'condition',
  'data-service': 'service',
  'data-name': 'service',
  'data-category': 'category',
  'data-cookieconsent': 'category',
  'data-purpose': 'category',
};

/**
 * What carries a mark in a root, itself included, in the order of the page. One attribute at a time: browsers look for one
 * many times faster than for one of a list.
 */
export function markedIn(root: ParentNode): readonly Element[] {
  const found = new Set<Element>();
  let attributes = 0;
  for (const attribute of Object.keys(gateMarks)) {
    const before = found.size;
    if (root instanceof Element && root.hasAttribute(attribute)) found.add(root);
    for (const element of root.querySelectorAll(`[${attribute}]`)) found.add(element);
    if (found.size > before) attributes += 1;
  }
  const marked = [...found];
  return attributes > 1 ? marked.sort(byPlace) : marked;
}

function byPlace(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What can be held back at all, and is marked. */
export const markedElements =
  ':is(script,iframe,img,link,video,audio,source,embed,template)' + `:is([${Object.keys(gateMarks).join('],[')}])`;
