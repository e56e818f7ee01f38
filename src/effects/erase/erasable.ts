import type { ConsentSnapshot } from '../../consent/consent-store.js';
import type { Declaration, Service } from '../../declaration/declaration.js';
import { unclassified } from '../../declaration/well-known-categories.js';

/**
 * The services whose cookies are erased: those that are refused, save what nobody classified. That may be what keeps people
 * signed in, or their forms safe; it is asked and held back all the same.
 */
export function erasable(declaration: Declaration, states: ConsentSnapshot['states']): readonly Service[] {
  return declaration.services.filter(({ id, category }) => states[id] === 'refused' && category !== unclassified);
}
