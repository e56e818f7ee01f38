import type { Declaration } from '../declaration/declaration.js';
import { servicesOf } from '../declaration/declaration.js';
import { textIn } from '../declaration/text.js';

/** By category id, the names of the providers that were asked for, in a language: each once, in the declaration’s order. */
export function providersAsked(
  declaration: Declaration | undefined,
  categories: readonly string[],
  locale: string,
): Readonly<Record<string, readonly string[]>> {
  const asked: Record<string, readonly string[]> = {};
  for (const id of declaration ? categories : []) {
    const ids = servicesOf(declaration!, id).map(({ provider }) => provider);
    asked[id] = declaration!.providers.filter((each) => ids.includes(each.id)).map(({ name }) => textIn(name, locale));
  }
  return asked;
}
