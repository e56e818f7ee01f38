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

/** What can be held back at all, and is marked. */
export const markedElements =
  ':is(script,iframe,img,link,video,audio,source,embed,template)' + `:is([${Object.keys(gateMarks).join('],[')}])`;
