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
