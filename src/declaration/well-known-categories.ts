/** The ids for which the catalogue has a label and a description. */
export const wellKnownCategories: readonly string[] = [
  'necessary',
  'preferences',
  'statistics',
  'marketing',
  'social',
  'embeds',
  'unclassified',
];

/**
 * The category of what nobody classified. It is asked, so that it runs for nobody who did not agree; and never erased, as it
 * may be what keeps people signed in.
 */
export const unclassified = 'unclassified';
