import type { Cookie, Declaration } from '../declaration/declaration.js';
import type { Undeclared } from './undeclared-watch.js';

/** What was seen and not declared, with the service whose it seems to be. */
export interface Seen extends Undeclared {
  readonly owner: string | undefined;
}

/** Names what nobody has sorted yet. */
const unsorted = 'a-classer';

/**
 * The declaration with what was seen on the page: with the services that set it, else with one of its own, in a category that is asked
 * for, so that nothing is let in by it. What only the author knows stands as “…”.
 */
export function completedDeclaration(declaration: Declaration, seen: readonly Seen[]): Declaration {
  const entries = (owner: string | undefined): Cookie[] =>
    seen.filter((each) => each.owner === owner).map(({ place, name }) => entryOf(place, name));
  const services = declaration.services.map((service) => {
    const more = entries(service.id);
    return more.length ? { ...service, cookies: [...service.cookies, ...more] } : service;
  });
  const rest = entries(undefined);
  if (!rest.length) return { ...declaration, services };
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((each) => each.id === id);
  return {
    ...declaration,
    categories: has(declaration.categories, 'unclassified')
      ? declaration.categories
      : [...declaration.categories, { id: 'unclassified' }],
    providers: has(declaration.providers, unsorted)
      ? declaration.providers
      : [...declaration.providers, { id: unsorted, name: '…' }],
    services: [...services, { id: unsorted, name: '…', provider: unsorted, category: 'unclassified', cookies: rest }],
  };
}

/** The entry of a cookie or storage key, as far as a page can tell. */
export function entryOf(place: Undeclared['place'], name: string): Cookie {
  return {
    name,
    purpose: '…',
    ...(place === 'session' ? { duration: 'session' } : {}),
    ...(place === 'cookie' ? {} : { storage: place }),
  };
}
