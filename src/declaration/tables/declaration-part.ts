import type { Category, Declaration, Provider, Service, Site } from '../declaration.js';

/** What one table of a page declares: everything but the site. */
export type DeclarationPart = Pick<Declaration, 'categories' | 'services' | 'providers' | 'signals'>;

/** One declaration from the tables of a page. The first to name an id says what it is; cookies of one service add up. */
export function joinParts(site: Site, parts: readonly DeclarationPart[]): Declaration {
  const categories = new Map<string, Category>();
  const providers = new Map<string, Provider>();
  const services = new Map<string, Service>();
  for (const part of parts) {
    for (const category of part.categories) if (!categories.has(category.id)) categories.set(category.id, category);
    for (const provider of part.providers) if (!providers.has(provider.id)) providers.set(provider.id, provider);
  }
  for (const service of parts.flatMap((part) => part.services)) {
    const id = ownServiceId(service.id, service.category, services, categories);
    const known = services.get(id);
    services.set(id, known ? { ...known, cookies: [...known.cookies, ...service.cookies] } : { ...service, id });
  }
  const signals = parts.flatMap((part) => part.signals ?? []);
  return {
    site,
    categories: [...categories.values()],
    services: [...services.values()],
    providers: [...providers.values()],
    ...(signals.length ? { signals: Object.assign({}, ...signals) as Declaration['signals'] } : {}),
  };
}

/**
 * The id wished for, or a numbered one where it means a category or a service of another category: cookies that are asked
 * about apart must not run by one choice.
 */
export function ownServiceId(
  wish: string,
  category: string,
  services: ReadonlyMap<string, Service>,
  categories: ReadonlyMap<string, unknown> = new Map(),
): string {
  const isTaken = (id: string) => categories.has(id) || (services.get(id)?.category ?? category) !== category;
  let id = wish;
  for (let n = 2; isTaken(id); n++) id = `${wish.slice(0, 60)}-${n}`;
  return id;
}
