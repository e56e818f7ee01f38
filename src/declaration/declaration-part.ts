import type { Category, Declaration, Provider, Service, Site } from './declaration.js';

/** What one table of a page declares: everything but the site. */
export type DeclarationPart = Pick<Declaration, 'categories' | 'services' | 'providers'>;

/** One declaration from the tables of a page. The first to name an id says what it is; cookies of one service add up. */
export function joinParts(site: Site, parts: readonly DeclarationPart[]): Declaration {
  const categories = new Map<string, Category>();
  const providers = new Map<string, Provider>();
  const services = new Map<string, Service>();
  for (const part of parts) {
    for (const category of part.categories) if (!categories.has(category.id)) categories.set(category.id, category);
    for (const provider of part.providers) if (!providers.has(provider.id)) providers.set(provider.id, provider);
    for (const service of part.services) {
      const known = services.get(service.id);
      services.set(service.id, known ? { ...known, cookies: [...known.cookies, ...service.cookies] } : service);
    }
  }
  return {
    site,
    categories: [...categories.values()],
    services: [...services.values()],
    providers: [...providers.values()],
  };
}
