import type { Category, Declaration } from '../declaration/declaration.js';
import { revision } from '../declaration/revision.js';

const id = /^[a-z][a-z0-9_-]{0,63}$/;

/** What a declaration with faults asks about, as far as it can be read, by category id. */
export function refusableRevisions(value: unknown): Readonly<Record<string, string>> {
  const declaration = parse(value);
  const categories: unknown = Object(declaration).categories;
  const all = (Array.isArray(categories) ? categories : []) as readonly unknown[];
  const isNamed = (each: unknown): each is Category => {
    const { id: name } = Object(each) as { id?: unknown };
    return typeof name === 'string' && id.test(name);
  };
  const named = all.filter(isNamed);
  return Object.fromEntries(
    named.filter(isOptional).map((category) => [category.id, revisionOf(declaration, category)]),
  );
}

function isOptional({ id: name, required = name === 'necessary' }: Category): boolean {
  return required !== true;
}

function revisionOf(declaration: unknown, category: Category): string {
  try {
    return revision(declaration as Declaration, category);
  } catch {
    return '';
  }
}

function parse(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return undefined;
  }
}
