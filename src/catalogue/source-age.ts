import type { CatalogueEntry, CatalogueSource } from './catalogue-entry.js';

/** Sources of an entry that were last read more than a year before a day: makers change what they do, and seldom tell. */
export function staleSources({ sources }: CatalogueEntry, today: string): readonly CatalogueSource[] {
  const [year, ...rest] = today.split('-');
  const yearBefore = [Number(year) - 1, ...rest].join('-');
  return sources.filter(({ seen }) => seen < yearBefore);
}
