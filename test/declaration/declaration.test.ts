import { expect } from '@open-wc/testing';
import { isRequired, optionalCategories, partners, servicesOf } from '../../src/declaration/declaration.js';
import { byId, declared } from '../support/fixtures.js';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('what a declaration says', () => {
  it('requires “necessary” alone, unless a category says otherwise', () => {
    expect(isRequired({ id: 'necessary' })).to.be.true;
    expect(isRequired({ id: 'statistics' })).to.be.false;
    expect(isRequired({ id: 'panier', required: true })).to.be.true;
    expect(isRequired({ id: 'necessary', required: false })).to.be.false;
  });

  it('lets the visitor decide on everything else, what is exempt too, in the order of the site', () => {
    expect(ids(optionalCategories(declared()))).to.deep.equal(['audience', 'statistics', 'embeds']);
  });

  it('knows the services of a category', () => {
    expect(ids(servicesOf(declared(), 'statistics'))).to.deep.equal(['counter', 'heatmap']);
    expect(servicesOf(declared(), 'marketing')).to.deep.equal([]);
  });

  it('counts a partner once, and none that only does what is necessary or nothing', () => {
    const plain = declared(({ services }) => (byId(services, 'tally').provider = 'acme'));
    expect(ids(partners(plain))).to.deep.equal(['acme']);
    expect(ids(partners(declared(({ services }) => (byId(services, 'video').provider = 'other'))))).to.deep.equal([
      'self',
      'acme',
      'other',
    ]);
  });
});
