import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Declaration } from '../../src/declaration/declaration.js';
import { covers, revision } from '../../src/declaration/revision.js';
import { declaration } from '../support/arbitraries.js';
import type { Draft } from '../support/fixtures.js';
import { byId, declared } from '../support/fixtures.js';

function revisions(value: Declaration): Record<string, string> {
  return Object.fromEntries(value.categories.map((category) => [category.id, revision(value, category)]));
}

/** The categories about which people must be asked again after a change. */
function askedAgain(change: (draft: Draft) => void): string[] {
  const then = revisions(declared());
  return Object.entries(revisions(declared(change)))
    .filter(([id, now]) => !covers(then[id] ?? '', now))
    .map(([id]) => id);
}

describe('revision', () => {
  describe('asks nobody again', () => {
    const cosmetic: readonly [string, (draft: Draft) => void][] = [
      ['for nothing', () => {}],
      ['when a service has another name', ({ services }) => (byId(services, 'counter').name = { fr: 'Compteur' })],
      ['when a service says where it is', ({ services }) => (byId(services, 'counter').location = 'partout')],
      [
        'when a purpose is worded better',
        ({ services }) => (byId(services, 'counter').cookies[0]!.purpose = { fr: 'Compter.', en: 'Count.' }),
      ],
      [
        'when a category has other words',
        ({ categories }) => Object.assign(byId(categories, 'statistics'), { label: 'Mesure', description: 'Mesurer.' }),
      ],
      ['when a provider is spelt otherwise', ({ providers }) => (byId(providers, 'acme').name = 'ACME SA')],
      ['when services change places', ({ services }) => services.reverse()],
      ['when categories change places', ({ categories }) => categories.reverse()],
      [
        'when a duration is written otherwise',
        ({ services }) => (byId(services, 'counter').cookies[0]!.duration = 'P0Y6M'),
      ],
      [
        'when a default is written out',
        ({ services }) => Object.assign(byId(services, 'counter').cookies[0]!, { storage: 'cookie', party: 'first' }),
      ],
      [
        'when a column is added to a table',
        ({ services }) => (byId(services, 'counter').cookies[0]!.extra = { Note: 'x' }),
      ],
      ['when the charter has another date', (draft) => (draft.updated = '2026-11-23')],
      ['when a service is dropped', (draft) => (draft.services = draft.services.filter(({ id }) => id !== 'heatmap'))],
    ];
    for (const [when, change] of cosmetic) it(when, () => expect(askedAgain(change)).to.deep.equal([]));

    it('when cookies or hosts change places', () => {
      const two = (draft: Draft, ...order: number[]) => {
        const counter = byId(draft.services, 'counter');
        const cookies = ['a', 'b'].map((name) => ({ name, purpose: 'x' }));
        counter.cookies = order.map((i) => cookies[i]!);
        counter.hosts = order.map((i) => ['a.example', 'b.example'][i]!);
      };
      const then = revisions(declared((draft) => two(draft, 0, 1)));
      expect(revisions(declared((draft) => two(draft, 1, 0)))).to.deep.equal(then);
    });
  });

  describe('asks again for the one category', () => {
    const material: readonly [string, (draft: Draft) => void, string][] = [
      [
        'that has a new service',
        ({ services }) => services.push({ ...byId(services, 'counter'), id: 'replay' }),
        'statistics',
      ],
      [
        'where a service sets a new cookie',
        ({ services }) => byId(services, 'video').cookies.push({ name: 'more', purpose: 'x' }),
        'embeds',
      ],
      [
        'where a cookie lasts longer',
        ({ services }) => (byId(services, 'video').cookies[0]!.duration = 'P13M'),
        'embeds',
      ],
      [
        'where a cookie is another’s now',
        ({ services }) => (byId(services, 'video').cookies[0]!.party = 'third'),
        'embeds',
      ],
      [
        'where a value is kept elsewhere',
        ({ services }) => (byId(services, 'video').cookies[0]!.storage = 'local'),
        'embeds',
      ],
      [
        'that loads from a new host',
        ({ services }) => (byId(services, 'counter').hosts = ['ct.example']),
        'statistics',
      ],
      [
        'whose service has another provider',
        ({ services }) => (byId(services, 'counter').provider = 'other'),
        'statistics',
      ],
      ['that takes over a service', ({ services }) => (byId(services, 'video').category = 'statistics'), 'statistics'],
      ['whose site says so', ({ categories }) => (byId(categories, 'embeds').revision = '2'), 'embeds'],
      ['that is exempt no longer', ({ categories }) => delete byId(categories, 'audience').exempt, 'audience'],
    ];
    for (const [when, change, id] of material) it(when, () => expect(askedAgain(change)).to.deep.equal([id]));
  });

  it('depends on no language and no order of keys', () => {
    fc.assert(
      fc.property(declaration, (value) => {
        const turned = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
          typeof part === 'object' && part !== null && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).reverse())
            : part,
        ) as Declaration;
        expect(revisions(turned)).to.deep.equal(revisions(value));
      }),
      { numRuns: 50 },
    );
  });

  it('is small: four characters for the category and four for each service', () => {
    expect(revisions(declared())['statistics']).to.match(/^[0-9a-z]{12}$/);
  });
});

describe('covers', () => {
  it('is true of what was asked, and of less', () => {
    expect(covers('aaaabbbbcccc', 'aaaabbbbcccc')).to.be.true;
    expect(covers('aaaabbbbcccc', 'aaaacccc')).to.be.true;
  });

  it('is false of more, of other things, and after nothing', () => {
    expect(covers('aaaabbbb', 'aaaabbbbcccc')).to.be.false;
    expect(covers('aaaabbbb', 'zzzz')).to.be.false;
    expect(covers('', 'aaaa')).to.be.false;
  });

  it('does not take the end of one part and the start of the next for a part', () => {
    expect(covers('aabbbbaa', 'bbbb')).to.be.false;
  });
});
