import { expect } from '@open-wc/testing';
import { refusableOf } from '../../src/boot/refusable.js';
import { revision } from '../../src/declaration/revision.js';
import { byId, declared, draft } from '../support/fixtures.js';

const revisionsUnder = (value: unknown) => refusableOf(value).revisions;

describe('what can be refused under a declaration with faults', () => {
  const right = declared();
  const revisionOf = (id: string) => revision(right, byId(right.categories, id));

  it('is each category that is not required, as the right declaration would ask about it', () => {
    const faulty = { ...draft(), providers: [], updated: 'hier' };
    const expected = Object.fromEntries(['audience', 'statistics', 'embeds'].map((id) => [id, revisionOf(id)]));
    expect(revisionsUnder(faulty)).to.deep.equal(expected);
    expect(revisionsUnder(JSON.stringify(faulty))).to.deep.equal(expected);
  });

  it('is what can be named, where the rest cannot be read', () => {
    const categories = [{ id: 'statistics' }, { id: 'Not an id' }, {}, null, 1, 'embeds', { id: null }];
    expect(Object.keys(revisionsUnder({ categories }))).to.deep.equal(['statistics']);
    expect(Object.keys(revisionsUnder({ ...draft(), services: [null] }))).to.deep.equal([
      'audience',
      'statistics',
      'embeds',
    ]);
  });

  it('is nothing in what is nothing like a declaration', () => {
    for (const value of [
      undefined,
      null,
      1,
      'text',
      '',
      '[]',
      '{}',
      [],
      {},
      { categories: {} },
      { categories: [null] },
    ]) {
      expect(revisionsUnder(value), String(value)).to.deep.equal({});
    }
  });

  it('is kept where the text says so, unless that is no name, domain or number of months', () => {
    const terms = { cookie: 'choix_site', domain: 'example.fr', duration: 'P3M' };
    expect(refusableOf({ consent: terms }).terms).to.deep.equal(terms);
    for (const wrong of [
      { cookie: 'a=b; Domain=example.com' },
      { domain: 'example.fr; Secure' },
      { duration: 'P99999M' },
      { cookie: 1 },
      'x',
      null,
    ]) {
      expect(refusableOf({ consent: wrong }).terms, JSON.stringify(wrong)).to.be.undefined;
    }
  });
});
