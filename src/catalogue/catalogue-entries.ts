import type { CatalogueEntry } from './catalogue-entry.js';
import { matomo } from './services/matomo-service.js';

/** Every entry of the catalogue. */
export const catalogueEntries: readonly CatalogueEntry[] = [matomo];
