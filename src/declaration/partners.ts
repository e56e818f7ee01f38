import type { Declaration, Provider } from './declaration.js';
import { optionalCategories } from './declaration.js';

/**
 * The providers behind services that need a choice: the partners that a banner counts (CONFORMITY A7, A9). `ids`: of these
 * categories alone.
 */
export function partners(
  declaration: Declaration,
  ids: readonly string[] = optionalCategories(declaration).map(({ id }) => id),
): readonly Provider[] {
  const asked = new Set(ids);
  const known = new Set(declaration.services.filter((s) => asked.has(s.category)).map((s) => s.provider));
  return declaration.providers.filter((provider) => known.has(provider.id));
}
