import { expect } from '@open-wc/testing';
import { refusableRevisions } from '../../src/boot/refusable.js';
import { revision } from '../../src/declaration/revision.js';
import { byId, declared, draft } from '../support/fixtures.js';

describe('what can be refused under a declaration with faults', () => {
  const right = declared();
  const revisionOf = (id: string) => revision(right, byId(right.categories, id));

  it('is each category that is not required, as the right declaration would ask about it', () => {
    const faulty = { ...draft(), providers: [], updated: 'hier' };
    const expected = Object.fromEntries(['audience', 'statistics', 'embeds'].map((id) => [id, revisionOf(id)]));
    expect(refusableRevisions(faulty)).to.deep.equal(expected);
    expect(refusableRevisions(JSON.stringify(faulty))).to.deep.equal(expected);
  });

  it('is what can be named, where the rest cannot be read', () => {
    const categories = [{ id: 'statistics' }, { id: 'Not an id' }, {}, null, 1, 'embeds', { id: null }];
    expect(Object.keys(refusableRevisions({ categories }))).to.deep.equal(['statistics']);
    expect(Object.keys(refusableRevisions({ ...draft(), services: [null] }))).to.deep.equal([
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
      expect(refusableRevisions(value), String(value)).to.deep.equal({});
    }
  });
});
