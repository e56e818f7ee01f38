import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { ofPage } from '../of-page.js';

/**
 * What the effects on this page last told each tool. It belongs to the page, not to one effect: other copies of the
 * package write here too, so that nothing is told twice. A tool that is absent was told nothing.
 */
export function lastSent(): Record<string, string | undefined> {
  return ofPage('last-sent', () => ({}));
}

/** The types, of a tool's own, that are granted by the category or service each is mapped to. */
export function grantedTypes<T extends string>(
  { grants }: ConsentSnapshot,
  ids: Readonly<Partial<Record<T, string>>>,
): readonly T[] {
  const types = Object.keys(ids) as T[];
  return types.filter((type) => Object.hasOwn(grants, ids[type]!) && grants[ids[type]!] === true);
}

/** A page's global, by name. */
export function pageGlobals(): Record<string, unknown> {
  return window as unknown as Record<string, unknown>;
}
