import type { Category, Declaration, Provider, Service } from '../declaration/declaration.js';
import type { Signals } from '../declaration/declared-signals.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { ownProvider } from './catalogue-entry.js';

/** A declaration with entries of the catalogue in it, and what came of them. */
export interface AddedEntries {
  readonly declaration: Declaration;
  /** Ids of the services that are new. */
  readonly added: readonly string[];
  /** Ids of services, categories and providers that were there already: they stay as they are. */
  readonly kept: readonly string[];
}

/**
 * Copies entries of the catalogue into a declaration. What is there stays as it is, in its order; what has the same id is not
 * touched, so that whoever wrote it has the last word.
 */
export function addEntries(declaration: Declaration, entries: readonly CatalogueEntry[]): AddedEntries {
  const kept = new Set<string>();
  const added: string[] = [];
  let result = declaration;
  for (const entry of entries) {
    const taken = new Set([...result.categories, ...result.services].map(({ id }) => id));
    const services = entry.services.filter(({ id }) => !taken.has(id));
    for (const { id } of entry.services) if (taken.has(id)) kept.add(id);
    if (!services.length) continue;
    added.push(...services.map(({ id }) => id));
    result = withEntry(result, entry, services, kept);
  }
  return { declaration: result, added, kept: [...kept] };
}

function withEntry(
  declaration: Declaration,
  entry: CatalogueEntry,
  services: readonly Service[],
  kept: Set<string>,
): Declaration {
  const categories = [...(entry.categories ?? []), ...services.map(({ category }) => ({ id: category }))];
  const providers = services.map(({ provider }) => providerOf(provider, declaration, entry));
  const signals = signalsWith(declaration.signals, entry.signals);
  return {
    ...declaration,
    categories: union<Category>(declaration.categories, categories, new Set()),
    services: [...declaration.services, ...services],
    providers: union<Provider>(declaration.providers, providers, kept),
    ...(signals ? { signals } : {}),
  };
}

function providerOf(id: string, { site }: Declaration, { providers }: CatalogueEntry): Provider {
  if (id === ownProvider) return { id, name: site.controller ?? site.name };
  const found = providers.find((each) => each.id === id);
  if (!found) throw new Error(`The catalogue names a provider "${id}", and says nothing of it.`);
  return found;
}

/** What has an id that is there already is kept as it stands. */
function union<Part extends { readonly id: string }>(
  present: readonly Part[],
  wanted: readonly Part[],
  kept: Set<string>,
): readonly Part[] {
  const parts = new Map(present.map((part) => [part.id, part]));
  for (const part of wanted) {
    if (!parts.has(part.id)) parts.set(part.id, part);
    else if (present.some(({ id }) => id === part.id)) kept.add(part.id);
  }
  return [...parts.values()];
}

/** A tool that the site has set up is set up as the site wants it. */
function signalsWith(own: Signals | undefined, more: Signals | undefined): Signals | undefined {
  return own || more ? { ...more, ...own } : undefined;
}
