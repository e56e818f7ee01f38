import type { Category, Cookie, Declaration, Provider, Service } from '../../declaration/declaration.js';

/** What one row speaks of. */
export interface CookieRow {
  readonly provider: Provider;
  readonly service: Service;
  /** Undefined for a service that sets none: it has a row all the same, so that no provider is missing (CONFORMITY A9). */
  readonly cookie: Cookie | undefined;
}

/** One table: the rows of a category. */
export interface CookieGroup {
  readonly category: Category;
  readonly rows: readonly CookieRow[];
}

/** What is shown of a declaration. */
export interface CookieSelection {
  /** Ids of categories; all when empty. */
  readonly categories: readonly string[];
  /** Ids of services; all when empty. */
  readonly services: readonly string[];
  /** Whether a service is left to another element of the page. */
  readonly isElsewhere?: ((service: Service) => boolean) | undefined;
}

/** The categories that have something to show, with their rows, in the declaration's order. */
export function cookieGroups(declaration: Declaration, selection: CookieSelection): readonly CookieGroup[] {
  const { categories, services, isElsewhere } = selection;
  const isAmong = (ids: readonly string[], id: string) => !ids.length || ids.includes(id);
  const providers = new Map(declaration.providers.map((provider) => [provider.id, provider]));
  const rows = new Map(declaration.categories.map(({ id }) => [id, [] as CookieRow[]]));
  for (const service of declaration.services) {
    if (!isAmong(categories, service.category) || !isAmong(services, service.id) || isElsewhere?.(service)) continue;
    const provider = providers.get(service.provider) ?? { id: service.provider, name: service.provider };
    const cookies = service.cookies.length ? service.cookies : [undefined];
    for (const cookie of cookies) rows.get(service.category)?.push({ provider, service, cookie });
  }
  return declaration.categories
    .map((category) => ({ category, rows: rows.get(category.id) ?? [] }))
    .filter((group) => group.rows.length);
}
