import fc from 'fast-check';
import type { Consent } from '../../src/consent/consent.js';
import type { Category, Cookie, Declaration } from '../../src/declaration/declaration.js';
import type { Signals } from '../../src/declaration/declared-signals.js';

/** Generated values for property-based tests. */

export const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/);

const words = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => /\S/.test(text));
const locale = fc.constantFrom('fr', 'en', 'pt-BR', 'ar');
const text = fc.oneof(words, fc.dictionary(locale, words, { minKeys: 1, noNullPrototype: true }));
const flag = fc.boolean();

export const duration = fc.oneof(
  fc.constantFrom('session', 'P13M', 'P2W', 'PT30M', 'P1Y2M', 'P1DT12H'),
  fc.integer({ min: 1, max: 400 }).map((days) => `P${days}D`),
);

const cookieName = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_.-]{1,30}$/),
  fc.stringMatching(/^[a-z_*]{1,12}$/),
  fc.constantFrom('/^_ga(_[A-Z0-9]+)?$/', '/^a{2,4}\\.b$/', '/^(eu|us)_[0-9]+$/'),
);

const cookie = fc.record(
  {
    name: cookieName,
    purpose: text,
    duration,
    storage: fc.constantFrom('cookie', 'local', 'session', 'indexeddb', 'cache'),
    party: fc.constantFrom('first', 'third'),
    extra: fc.dictionary(words, fc.string(), { noNullPrototype: true }),
  } as const,
  { requiredKeys: ['name', 'purpose'], noNullPrototype: true },
);

const url = fc.constantFrom('https://www.example.fr', 'http://localhost:8000/', 'https://exemple.gouv.fr/données');

/** What needs no consent says why, and ends within 13 months where it is exempt. */
function lawful(value: Declaration): Declaration {
  const isFree = ({ required, exempt }: Category) => required === true || exempt === true;
  const free = new Set(value.categories.filter(isFree).map((category) => category.id));
  const short = (cookie: Cookie) => ({ ...cookie, duration: 'P13M' });
  return {
    ...value,
    categories: value.categories.map((each) => (free.has(each.id) ? { justification: 'Pourquoi.', ...each } : each)),
    services: value.services.map((each) =>
      free.has(each.category) ? { ...each, cookies: each.cookies.map(short) } : each,
    ),
  };
}

const partial = { requiredKeys: [], noNullPrototype: true } as { requiredKeys: []; noNullPrototype: true };

/** Signals that name these categories, and these categories and services. */
function signals(categoryIds: readonly string[], ids: readonly string[]): fc.Arbitrary<Signals> {
  const yes = fc.constant(true as const);
  const known = fc.constantFrom(...ids);
  const knownOrNone = fc.oneof(known, fc.constant(false as const));
  const types = <T extends string>(...names: T[]) =>
    fc.dictionary(fc.constantFrom(...names), known, { noNullPrototype: true }) as fc.Arbitrary<Record<T, string>>;
  const layer = fc.constantFrom('dataLayer', 'couche');
  return fc.record(
    {
      google: fc.oneof(
        yes,
        fc.record(
          {
            categories: types('ad_storage', 'ad_personalization', 'analytics_storage', 'functionality_storage'),
            waitForUpdate: fc.integer({ min: 0, max: 10000 }),
            region: fc.array(fc.constantFrom('FR', 'CA-QC')),
            adsDataRedaction: flag,
            urlPassthrough: flag,
            layer,
          },
          partial,
        ),
      ),
      dataLayer: fc.oneof(yes, layer),
      matomo: fc.oneof(yes, fc.record({ tracking: knownOrNone, cookies: knownOrNone, exempt: known }, partial)),
      microsoft: fc.oneof(
        yes,
        fc.record({ clarity: flag, uet: flag, categories: types('ad_storage', 'analytics_storage') }, partial),
      ),
      meta: fc.oneof(yes, fc.record({ category: known }, partial)),
      gpc: fc.oneof(yes, fc.array(fc.constantFrom(...categoryIds))),
    },
    partial,
  );
}

/** Any declaration that `readDeclaration` must accept. */
export const declaration: fc.Arbitrary<Declaration> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 2, maxLength: 8 }),
    split: fc.nat(6),
    providerIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ ids, split, providerIds }) => {
    const at = 1 + (split % (ids.length - 1));
    const category = (categoryId: string) =>
      fc.record(
        {
          id: fc.constant(categoryId),
          label: text,
          description: text,
          required: flag,
          exempt: flag,
          justification: text,
          revision: words,
        },
        { requiredKeys: ['id', 'label', 'description'], noNullPrototype: true },
      );
    const service = (serviceId: string) =>
      fc.record(
        {
          id: fc.constant(serviceId),
          name: text,
          location: text,
          provider: fc.constantFrom(...providerIds),
          category: fc.constantFrom(...ids.slice(0, at)),
          cookies: fc.array(cookie, { maxLength: 3 }),
          hosts: fc.array(fc.constantFrom('www.example.com', '*.example.net', 'localhost')),
        },
        { requiredKeys: ['id', 'name', 'provider', 'category', 'cookies'], noNullPrototype: true },
      );
    const provider = (providerId: string) =>
      fc.record(
        {
          id: fc.constant(providerId),
          name: text,
          privacyPolicy: fc.constantFrom('/confidentialite', 'https://example.com/privacy'),
          country: fc.constantFrom('FR', 'US'),
        },
        { requiredKeys: ['id', 'name'], noNullPrototype: true },
      );
    return fc.record(
      {
        $schema: fc.constant('./declaration.schema.json'),
        site: fc.record(
          {
            name: text,
            url,
            controller: text,
            contact: fc.constantFrom('dpo@example.fr', '/contact', 'https://example.fr/contact'),
          },
          { requiredKeys: ['name', 'url'], noNullPrototype: true },
        ),
        consent: fc.record(
          {
            cookie: fc.constantFrom('cookies_preferences', 'choix.cookies-1'),
            duration: fc.integer({ min: 1, max: 12 }).map((months) => `P${months}M`),
            domain: fc.constantFrom('example.fr', '.example.fr'),
            endpoint: fc.constantFrom('/preuves', 'https://www.example.fr/preuves'),
          },
          { requiredKeys: [], noNullPrototype: true },
        ),
        updated: fc.constantFrom('2026-11-23', '2024-02-29'),
        categories: fc.tuple(...ids.slice(0, at).map(category)),
        services: fc.tuple(...ids.slice(at).map(service)),
        providers: fc.tuple(...providerIds.map(provider)),
        signals: signals(ids.slice(0, at), ids),
      },
      { requiredKeys: ['site', 'categories', 'services', 'providers'], noNullPrototype: true },
    );
  })
  .map(lawful);

/** A declaration, as JSON, with one place replaced by any JSON value or left out: seldom still right. */
export const nearlyDeclaration: fc.Arbitrary<unknown> = fc
  .tuple(
    declaration,
    fc.nat(),
    fc.option(fc.oneof(fc.jsonValue(), fc.constantFrom('', ' ', 'P6M', 'x y', 0)), { nil: undefined }),
  )
  .map(([value, which, replacement]) => {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    const places = placesOf(copy);
    const { owner, key } = places[which % places.length]!;
    if (replacement === undefined) delete owner[key];
    else owner[key] = replacement;
    // An item that was left out of a list leaves a hole, which JSON writes as null.
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

interface Place {
  readonly owner: Record<string, unknown>;
  readonly key: string;
}

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...placesOf(owner[key])]);
}

/** A day between the years 1970 and 2199. */
export const day = fc
  .date({ min: new Date('1970-01-01T00:00Z'), max: new Date('2199-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const consent: fc.Arbitrary<Consent> = fc.record({
  on: day,
  choices: fc.dictionary(id, flag, { noNullPrototype: true, maxKeys: 8 }),
  rev: fc.dictionary(id, fc.stringMatching(/^[a-z0-9]{0,12}$/), { noNullPrototype: true, maxKeys: 8 }),
});
