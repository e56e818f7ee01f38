import { expect } from '@open-wc/testing';
import { requirementsIn } from '../../stories/support/conformity.js';

describe('the table of requirements in the docs', () => {
  it('is made of the titles of tests, in the order of letters and numbers', () => {
    const found = requirementsIn({
      '../test/conformity/a12.test.ts': "describe('A12: kept six months', () => {})",
      '../test/conformity/a2.test.ts': 'describe(`A2: scrolling never consents`, () => { it("holds", () => {}) })',
      '../test/journeys/consent.test.mjs':
        "inEveryEngine('A2: nor does Escape', () => {}); it(\n  'B2: first in tab order',\n  () => {})",
    });
    expect(found).to.deep.equal([
      {
        id: 'A2',
        texts: ['scrolling never consents', 'nor does Escape'],
        files: ['test/conformity/a2.test.ts', 'test/journeys/consent.test.mjs'],
      },
      { id: 'A12', texts: ['kept six months'], files: ['test/conformity/a12.test.ts'] },
      { id: 'B2', texts: ['first in tab order'], files: ['test/journeys/consent.test.mjs'] },
    ]);
  });
});
