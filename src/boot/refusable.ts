import type { Category, ConsentTerms, Declaration } from '../declaration/declaration.js';
import { consentForms } from '../declaration/consent-forms.js';
import { revision } from '../declaration/revision.js';
import { ownEntries } from '../declaration/own-entries.js';

/** What can be refused under a text that was not read in full, or has faults. */
export interface Refusable {
  /** What it asks about, as far as it can be read, by category id. */
  readonly revisions: Readonly<Record<string, string>>;
  /** Where it says that the choice is kept, unless it says nothing right of that. */
  readonly terms: ConsentTerms | undefined;
}

const id = /^[a-z][a-z0-9_-]{0,63}$/;

/** `value`: a declaration or its JSON text, or whatever stands in its place. */
export function refusableOf(value: unknown): Refusable {
  const declaration = parse(value);
  const { categories, consent } = Object(declaration) as { categories?: unknown; consent?: unknown };
  const named = (Array.isArray(categories) ? categories : []).filter(isNamed).filter(isOptional);
  return {
    revisions: Object.fromEntries(named.map((category) => [category.id, revisionOf(declaration, category)])),
    terms: areTerms(consent) ? consent : undefined,
  };
}

function isNamed(category: unknown): category is Category {
  const { id: name } = Object(category) as { id?: unknown };
  return typeof name === 'string' && id.test(name);
}

function isOptional({ id: name, required = name === 'necessary' }: Category): boolean {
  return required !== true;
}

function areTerms(consent: unknown): consent is ConsentTerms {
  return (
    Object(consent) === consent &&
    ownEntries(consentForms).every(([key, form]) => {
      const value = (consent as Readonly<Record<string, unknown>>)[key];
      return value === undefined || (typeof value === 'string' && new RegExp(form).test(value));
    })
  );
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
