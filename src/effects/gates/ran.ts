import { ofPage } from '../of-page.js';

/** Ids of the categories and services whose scripts have run in this page. */
export function ran(): Set<string> {
  return ofPage('ran', () => new Set());
}
