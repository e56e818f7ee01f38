import type { Declaration, Provider } from './declaration.js';
import { optionalCategories } from './declaration.js';

/** The providers behind services that need a choice: the partners that a banner counts (CONFORMITY A7, A9). */
export function partners(declaration: Declaration): readonly Provider[] {
  const asked = new Set(optionalCategories(declaration).map((category) => category.id));
  const ids = new Set(declaration.services.filter((s) => asked.has(s.category)).map((s) => s.provider));
  return declaration.providers.filter((provider) => ids.has(provider.id));
}
