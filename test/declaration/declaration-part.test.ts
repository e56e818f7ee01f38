import { expect } from '@open-wc/testing';
import type { DeclarationPart } from '../../src/declaration/tables/declaration-part.js';
import { joinParts } from '../../src/declaration/tables/declaration-part.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';

const site = { name: 'Exemple', url: 'https://www.example.fr' };

function part(category: string, provider: string, cookie: string): DeclarationPart {
  const service = {
    id: `${provider}-tool`,
    name: 'Tool',
    provider,
    category,
    cookies: [{ name: cookie, purpose: 'x' }],
  };
  return { categories: [{ id: category }], providers: [{ id: provider, name: provider }], services: [service] };
}

describe('joinParts', () => {
  it('makes one declaration of several tables, in their order', () => {
    const joined = joinParts(site, [part('necessary', 'self', 'sid'), part('statistics', 'acme', 'ct')]);
    expect(joined.site).to.equal(site);
    expect(joined.categories.map(({ id }) => id)).to.deep.equal(['necessary', 'statistics']);
    expect(joined.providers.map(({ id }) => id)).to.deep.equal(['self', 'acme']);
    expect(joined.services.map(({ id }) => id)).to.deep.equal(['self-tool', 'acme-tool']);
  });

  it('adds up the cookies of a service that two tables describe, and names everything once', () => {
    const joined = joinParts(site, [part('statistics', 'acme', 'one'), part('statistics', 'acme', 'two')]);
    expect(joined.categories).to.have.lengthOf(1);
    expect(joined.providers).to.have.lengthOf(1);
    expect(joined.services.map(({ cookies }) => cookies.map(({ name }) => name))).to.deep.equal([['one', 'two']]);
  });

  it('never lets cookies of two categories run by one choice, though two tables give the service one name', () => {
    const joined = joinParts(site, [part('necessary', 'acme', 'sid'), part('marketing', 'acme', 'ad')]);
    expect(joined.services.map(({ category, cookies }) => [category, cookies[0]!.name])).to.deep.equal([
      ['necessary', 'sid'],
      ['marketing', 'ad'],
    ]);
    expect(new Set(joined.services.map(({ id }) => id)).size).to.equal(2);
  });

  it('gives a service another id than any category', () => {
    const named = part('acme-tool', 'acme', 'ad');
    const own = { id: 'acme-tool', label: 'Outil', description: 'Outiller.' };
    const joined = readDeclaration(joinParts(site, [{ ...named, categories: [own] }]));
    expect(joined.services.map(({ cookies }) => cookies[0]!.name)).to.deep.equal(['ad']);
  });

  it('leaves the parts as they were', () => {
    const first = part('statistics', 'acme', 'one');
    joinParts(site, [first, part('statistics', 'acme', 'two')]);
    expect(first.services[0]!.cookies).to.have.lengthOf(1);
  });

  it('declares nothing of no table', () => {
    expect(joinParts(site, [])).to.deep.equal({ site, categories: [], services: [], providers: [] });
  });
});
