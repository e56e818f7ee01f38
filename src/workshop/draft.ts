import { referToSignals } from '../declaration/check/signal-references.js';
import type { Category, Declaration, Provider, Service } from '../declaration/declaration.js';
import type { Locale, Text } from '../declaration/text.js';
import { catalogueEntries } from '../catalogue/catalogue-entries.js';
import { addEntries } from '../catalogue/add-entries.js';
import type { CatalogueEntry } from '../catalogue/catalogue-entry.js';
import { ownProvider } from '../catalogue/catalogue-entry.js';

/** A declaration while it is written: what is still to be said is an empty text. */
export type Draft = Declaration;

/** Nothing said yet. */
export function emptyDraft(updated: string): Draft {
  const site = { name: '', url: 'https://', controller: '', contact: '' };
  return { site, updated, categories: [{ id: 'necessary', justification: '' }], services: [], providers: [] };
}

/** A draft with a service of the catalogue. */
export function withEntry(draft: Draft, entry: CatalogueEntry): Draft {
  return addEntries(draft, [entry]).declaration;
}

/** A draft with one more service of the site's own, of which nothing is said yet. */
export function withOwnService(draft: Draft): Draft {
  const taken = new Set([...draft.services, ...draft.categories].map(({ id }) => id));
  let n = 1;
  while (taken.has(`service-${n}`)) n++;
  const service: Service = {
    id: `service-${n}`,
    name: '',
    provider: ownProvider,
    category: 'necessary',
    cookies: [{ name: '', purpose: '', duration: 'session' }],
  };
  return {
    ...draft,
    categories: withPart<Category>(draft.categories, { id: 'necessary' }),
    services: [...draft.services, service],
    providers: withPart<Provider>(draft.providers, { id: ownProvider, name: '' }),
  };
}

/** A draft whose service belongs to a category, which is added where it is new. */
export function withCategory(draft: Draft, index: number, category: string): Draft {
  const services = draft.services.map((service, i) => (i === index ? { ...service, category } : service));
  return withoutUnused({ ...draft, services, categories: withPart<Category>(draft.categories, { id: category }) });
}

/** A draft without a service, and without what was there for it alone. */
export function withoutService(draft: Draft, index: number): Draft {
  const gone = draft.services[index];
  const tools = catalogueEntries
    .filter(({ services }) => services.some(({ id }) => id === gone?.id))
    .flatMap(({ signals }) => Object.keys(signals ?? {}));
  const services = draft.services.filter((_, i) => i !== index);
  return withoutUnused(withoutTools({ ...draft, services }, (tool) => tools.includes(tool)));
}

/** Without what no service needs any more, and without the settings of tools that name it. */
function withoutUnused(draft: Draft): Draft {
  const whole = withoutUnusedParts(draft);
  const known = new Set([...whole.categories, ...whole.services].map(({ id }) => id));
  const lost = new Set<string>();
  const note = (id: unknown, path: string) => {
    if (typeof id === 'string' && !known.has(id)) lost.add(path.split(/[.[]/)[2]!);
  };
  referToSignals(whole.signals, note, note);
  return withoutTools(whole, (tool) => lost.has(tool));
}

function withoutTools({ signals = {}, ...draft }: Draft, isGone: (tool: string) => boolean): Draft {
  const left = Object.entries(signals).filter(([tool]) => !isGone(tool));
  return left.length ? { ...draft, signals: Object.fromEntries(left) } : draft;
}

function withoutUnusedParts(draft: Draft): Draft {
  const categories = new Set(draft.services.map(({ category }) => category)).add('necessary');
  const providers = new Set(draft.services.map(({ provider }) => provider));
  return {
    ...draft,
    categories: draft.categories.filter(({ id }) => categories.has(id)),
    providers: draft.providers.filter(({ id }) => providers.has(id)),
  };
}

function withPart<Part extends { readonly id: string }>(parts: readonly Part[], part: Part): readonly Part[] {
  return parts.some(({ id }) => id === part.id) ? parts : [...parts, part];
}

/** What a draft declares: without what is not said; the site itself is called as it calls itself. Not yet read. */
export function declaredBy(draft: Draft): unknown {
  const { site } = draft;
  const providers = draft.providers.map((provider) =>
    provider.id === ownProvider && provider.name === ''
      ? { ...provider, name: site.controller || site.name }
      : provider,
  );
  return withoutEmpty({ ...draft, providers });
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== '').map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, each]) => each !== '' && each !== undefined);
  // What further columns of a table say is theirs, also where it is nothing.
  return Object.fromEntries(said.map(([key, each]) => [key, key === 'extra' ? each : withoutEmpty(each)]));
}

/** The words of a text in a language, as they are written; empty where there are none. */
export function wordsOf(text: Text | undefined, language: Locale): string {
  return typeof text === 'object' ? (text[language] ?? '') : (text ?? '');
}

/** A text with other words in a language. One that is the same in all languages stays so. */
export function withWords(text: Text | undefined, language: Locale, words: string): Text {
  return typeof text === 'object' ? { ...text, [language]: words } : words;
}
