import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DeclarationFault } from '../../src/declaration/check/declaration-error.js';
import { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { seed, site } from '../../stories/site.js';
import { declaration, nearlyDeclaration } from '../support/arbitraries.js';
import type { Draft } from '../support/fixtures.js';
import { draft } from '../support/fixtures.js';

function faultsOf(value: unknown): readonly DeclarationFault[] {
  try {
    readDeclaration(value);
  } catch (error) {
    if (error instanceof DeclarationError) return error.faults;
    throw error;
  }
  return [];
}

function faultsWhen(change: (draft: Draft) => void): readonly DeclarationFault[] {
  const value = draft();
  change(value);
  return faultsOf(value);
}

describe('readDeclaration', () => {
  it('accepts the portal of the demonstration and the charter it is modelled on', () => {
    expect(site.services.map(({ id }) => id)).to.include.members(['mesure-normande', 'videotheque', 'atlas']);
    expect(seed.services.flatMap(({ cookies }) => cookies.map(({ name }) => name))).to.deep.equal([
      'sessionid',
      'django_language',
      'csrftoken',
      'cookies_preferences',
    ]);
  });

  it('returns an object as it is, and reads JSON text', () => {
    const value = draft();
    expect(readDeclaration(value)).to.equal(value);
    expect(readDeclaration(JSON.stringify(value))).to.deep.equal(value);
  });

  it('reports five different faults as five, each with path, what was found and what was expected', () => {
    const faults = faultsOf({
      ...draft(),
      site: { name: 'Exemple', url: 'www.example.fr' },
      categories: [{ id: 'necessary' }, { id: 'chat', label: 'Messagerie' }],
      services: [
        {
          id: 'desk',
          name: 'Guichet',
          provider: 'self',
          category: 'help',
          cookies: [{ name: 'desk', purpose: 'Servir.', duration: 'six mois' }],
          cookie: 'desk',
        },
      ],
    });
    expect(faults).to.have.deep.members([
      {
        path: '$.site.url',
        found: '"www.example.fr"',
        expected: 'an absolute address such as "https://www.example.fr"',
      },
      {
        path: '$.categories[1].description',
        found: 'nothing',
        expected: 'a text, as the catalogue has none for this id',
      },
      { path: '$.services[0].category', found: '"help"', expected: 'one of "necessary", "chat"' },
      {
        path: '$.services[0].cookies[0].duration',
        found: '"six mois"',
        expected: 'an ISO 8601 duration such as "P13M", "P2W" or "PT30M", or "session"',
      },
      {
        path: '$.services[0].cookie',
        found: '"desk"',
        expected: 'no such key: use id, name, location, provider, category, cookies, hosts, retention',
      },
    ]);
  });

  it('says every fault in the message of the error, for a console', () => {
    expect(() => readDeclaration({ ...draft(), updated: 'hier', categories: {} }))
      .to.throw(DeclarationError)
      .with.property('message')
      .that.matches(/has \d+ faults:/)
      .and.includes('$.updated: found "hier", expected an ISO date such as "2026-11-23"')
      .and.includes('$.categories: found {}, expected a list');
  });

  it('says one fault in the singular', () => {
    expect(() => readDeclaration({ ...draft(), updated: '2026-02-30' })).to.throw(
      DeclarationError,
      'has 1 fault:\n  $.updated: found "2026-02-30", expected a date that exists',
    );
  });

  it('shows the beginning only of what is long', () => {
    const [fault] = faultsOf(`{"site": ${'x'.repeat(5000)}`);
    expect(fault?.found.length).to.be.at.most(60);
  });

  describe('given text', () => {
    it('says that broken JSON is no JSON, and where it breaks', () => {
      const [fault, ...more] = faultsOf('{"site": {"name": "Exemple",}}');
      expect(more).to.deep.equal([]);
      expect(fault?.path).to.equal('$');
      expect(fault?.found).to.contain('Exemple');
      expect(fault?.expected).to.match(/^the JSON text of a declaration \(.+\)$/s);
    });

    it('refuses what a framework writes for an object: [object Object]', () => {
      const [fault, ...more] = faultsOf('[object Object]');
      expect(more).to.deep.equal([]);
      expect(fault).to.include({ path: '$', found: '"[object Object]"' });
    });

    it('refuses empty text and JSON that is no object', () => {
      for (const text of ['', '   ', 'null', '[]', '"site"', '42']) expect(faultsOf(text), text).to.have.lengthOf(1);
    });
  });

  describe('finds what no schema says', () => {
    const cases: readonly [string, (draft: Draft) => void, Partial<DeclarationFault>][] = [
      [
        'a category that is declared twice',
        ({ categories }) => categories.push({ id: 'embeds' }),
        { path: '$.categories[4].id', expected: 'an id of its own: $.categories[3].id has this one already' },
      ],
      [
        'a service that is declared twice',
        ({ services }) => services.push({ ...services[0]! }),
        { path: '$.services[5].id', expected: 'an id of its own: $.services[0].id has this one already' },
      ],
      [
        'a service with the id of a category, as both share one namespace',
        ({ services }) => (services[0]!.id = 'statistics'),
        { path: '$.services[0].id', expected: 'an id of its own: $.categories[2].id has this one already' },
      ],
      [
        'a provider that is declared twice',
        ({ providers }) => providers.push({ ...providers[0]! }),
        { path: '$.providers[3].id', expected: 'an id of its own: $.providers[0].id has this one already' },
      ],
      [
        'a service whose provider is not declared',
        ({ services }) => (services[2]!.provider = 'nobody'),
        { path: '$.services[2].provider', found: '"nobody"', expected: 'one of "self", "acme", "other"' },
      ],
      [
        'a category of its own without words',
        ({ categories }) => delete categories[1]!.label,
        { path: '$.categories[1].label', found: 'nothing' },
      ],
      [
        'a cookie name with a space',
        ({ services }) => (services[0]!.cookies[0]!.name = 'session id'),
        {
          path: '$.services[0].cookies[0].name',
          expected: 'a cookie name without spaces, commas, semicolons or equals signs',
        },
      ],
      [
        'a regular expression that could run for ever',
        ({ services }) => (services[0]!.cookies[0]!.name = '/^(a+)+$/'),
        {
          path: '$.services[0].cookies[0].name',
          found: '"/^(a+)+$/"',
          expected: 'a regular expression without repeated groups (only “?” may follow a group)',
        },
      ],
      [
        'a regular expression that is longer than any name needs',
        ({ services }) => (services[0]!.cookies[0]!.name = `/^${'a'.repeat(300)}$/`),
        { path: '$.services[0].cookies[0].name', expected: 'a regular expression of at most 200 characters' },
      ],
      [
        'a duration that looks like one and is none',
        ({ services }) => (services[0]!.cookies[0]!.duration = 'P6MONTHS'),
        { path: '$.services[0].cookies[0].duration', found: '"P6MONTHS"' },
      ],
      [
        'a date that does not exist',
        (value) => (value.updated = '2025-02-29'),
        { path: '$.updated', expected: 'a date that exists' },
      ],
    ];
    for (const [what, change, expected] of cases) {
      it(what, () => {
        const faults = faultsWhen(change);
        expect(faults).to.have.lengthOf(1);
        expect(faults[0]).to.include(expected);
      });
    }

    it('does not blame a reference for the fault of what it refers to', () => {
      const faults = faultsWhen(({ services }) => (services[0]!.category = 'Not An Id'));
      expect(faults.map(({ path }) => path)).to.deep.equal(['$.services[0].category']);
    });
  });

  it('refuses keys that it does not know, at every level, and lists those it does', () => {
    const faults = faultsOf({
      ...draft(),
      cookies: [],
      site: { name: 'Exemple', url: 'https://example.fr', 'e-mail': 'a@example.fr' },
    });
    expect(faults.map(({ path }) => path)).to.have.members(['$.cookies', '$.site["e-mail"]']);
    expect(faults[0]?.expected).to.match(/^no such key: use /);
  });

  it('treats a key that is undefined as absent', () => {
    expect(faultsOf({ ...draft(), updated: undefined })).to.deep.equal([]);
    expect(faultsOf({ ...draft(), site: undefined }).map(({ path }) => path)).to.deep.equal(['$.site']);
  });

  it('takes a hole of a list for what is missing', () => {
    const withHole = (list: readonly unknown[]) => new Array<unknown>(1).concat(list);
    const lists = ['categories', 'services', 'providers'] as const;
    for (const list of lists) {
      const faults = faultsOf({ ...draft(), [list]: withHole(draft()[list]) });
      expect(faults, list).to.deep.include({
        path: `$.${list}[0]`,
        found: 'nothing',
        expected: 'an object, between “{” and “}”',
      });
    }
    const faults = faultsWhen(({ services }) => (services[0]!.cookies = withHole(services[0]!.cookies) as never));
    expect(faults.map(({ path }) => path)).to.include('$.services[0].cookies[0]');
  });

  it('takes no category or service named like what every object has', () => {
    const faults = faultsWhen(({ categories }) =>
      categories.push({ id: 'constructor', label: 'Constructeur', description: 'Construire.' }),
    );
    expect(faults.map(({ path }) => path)).to.deep.equal(['$.categories[4].id']);
  });

  it('accepts any valid declaration, as object and as text', () => {
    fc.assert(
      fc.property(declaration, (value) => {
        expect(faultsOf(value)).to.deep.equal([]);
        expect(faultsOf(JSON.stringify(value))).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });

  it('throws nothing but DeclarationError, with at least one fault, whatever it is given', () => {
    const any = fc.oneof(
      fc.jsonValue(),
      nearlyDeclaration,
      fc.string(),
      fc.json(),
      fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true, withSparseArray: true }),
    );
    fc.assert(
      fc.property(any, (value) => {
        for (const { path, found, expected } of faultsOf(value)) {
          expect(path).to.match(/^\$/);
          expect(found).to.match(/\S/);
          expect(expected).to.match(/\S/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survives what cannot even be shown', () => {
    const round: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    round['self'] = round;
    for (const value of [round, Symbol('x'), () => 1, 10n, '['.repeat(50_000) + ']'.repeat(50_000)]) {
      expect(faultsOf(value)).to.not.be.empty;
      expect(faultsOf({ ...draft(), updated: value })).to.not.be.empty;
    }
  });

  it('names the place where a required field is missing or of another type', () => {
    const wrong = fc.constantFrom(42, null, true, undefined);
    fc.assert(
      fc.property(declaration, fc.nat(), wrong, (value, which, replacement) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        const places = requiredPlaces(copy as Draft);
        const { owner, key, path } = places[which % places.length]!;
        if (replacement === undefined) delete owner[key];
        else owner[key] = replacement;
        expect(faultsOf(copy).map((fault) => fault.path)).to.include(path);
      }),
      { numRuns: 150 },
    );
  });
});

interface Place {
  readonly owner: Record<string, unknown>;
  readonly key: string;
  readonly path: string;
}

function requiredPlaces(value: Draft): Place[] {
  const keys = (owner: object, path: string, ...names: string[]) =>
    names.map((key) => ({ owner: owner as Record<string, unknown>, key, path: `${path}.${key}` }));
  return [
    ...keys(value, '$', 'site', 'categories', 'services', 'providers'),
    ...keys(value.site, '$.site', 'name', 'url'),
    ...value.categories.flatMap((category, i) => keys(category, `$.categories[${i}]`, 'id')),
    ...value.providers.flatMap((provider, i) => keys(provider, `$.providers[${i}]`, 'id', 'name')),
    ...value.services.flatMap((service, i) => [
      ...keys(service, `$.services[${i}]`, 'id', 'name', 'provider', 'category', 'cookies'),
      ...service.cookies.flatMap((cookie, j) => keys(cookie, `$.services[${i}].cookies[${j}]`, 'name', 'purpose')),
    ]),
  ];
}
