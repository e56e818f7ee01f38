import { expect } from '@open-wc/testing';
import type { Category } from '../../src/declaration/declaration.js';
import { isExempt, isRequired, optionalCategories, servicesOf } from '../../src/declaration/declaration.js';
import { partners } from '../../src/declaration/partners.js';
import { byId, declared } from '../support/fixtures.js';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('what a declaration says', () => {
  it('requires “necessary” alone, unless a category says otherwise', () => {
    expect(isRequired({ id: 'necessary' })).to.be.true;
    expect(isRequired({ id: 'statistics' })).to.be.false;
    expect(isRequired({ id: 'panier', required: true, justification: 'Garder le panier.' })).to.be.true;
    expect(isRequired({ id: 'necessary', required: false })).to.be.false;
  });

  it('takes nothing for required or exempt that does not say so exactly, and why (A15)', () => {
    const nearly = { required: 'false', exempt: 'false', justification: 'Mesure anonyme.' } as unknown as Category;
    for (const category of [{ required: true }, { exempt: true }, nearly]) {
      const own = { ...category, id: 'audience' };
      expect(isRequired(own) || isExempt(own), JSON.stringify(own)).to.be.false;
    }
    expect(isRequired({ ...nearly, id: 'necessary' })).to.be.false;
    expect(isExempt({ id: 'audience', exempt: true, justification: 'Mesure anonyme.' })).to.be.true;
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
