import { expect } from '@open-wc/testing';
import { evidenceOf, lastResult, requirementsIn } from '../../stories/support/conformity.js';

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

describe('the evidence in the docs', () => {
  const requirements = [
    { id: 'A1', force: 'L', text: 'Nothing before' },
    { id: 'B2', force: 'S', text: 'A region' },
    { id: 'B3', force: 'S', text: 'A dialog' },
  ];
  const result = { on: '2026-11-02', by: 'somebody', with: 'NVDA', passed: true, note: 'Well.' };
  const protocol = {
    id: 'P1',
    title: 'Listening',
    for: ['B2', 'B3'],
    steps: [],
    expected: '',
    results: [result],
    open: '',
  };

  it('is what tests and protocols say, and says so where there is none', () => {
    const byMachine = { ...protocol, id: 'P2', for: ['B2'], results: [{ ...result, by: 'a machine' }] };
    const found = evidenceOf(requirements, [protocol, byMachine], {
      '../test/a1.test.ts': "'A1: x'",
      '../test/b2.test.ts': "'B2: x'",
    });
    expect(found.map(({ id, status, files, protocols }) => [id, status, ...files, ...protocols])).to.deep.equal([
      ['A1', 'tested by machine', 'test/a1.test.ts'],
      ['B2', 'tested by machine, by people not yet', 'test/b2.test.ts', 'P1', 'P2'],
      ['B3', 'without evidence', 'P1'],
    ]);
  });

  it('knows what people have done', () => {
    const [, region] = evidenceOf(requirements, [protocol], { '../test/b2.test.ts': "'B2: x'" });
    expect(region!.status).to.equal('tested by machine and by people');
  });

  it('tells the last result of a protocol, or that there is none', () => {
    const older = { ...result, on: '2026-01-30', passed: false };
    expect(lastResult({ ...protocol, results: [older, result, older] })).to.equal(
      'passed on 2026-11-02, by somebody, with NVDA. Well.',
    );
    expect(lastResult({ ...protocol, results: [] })).to.equal('never carried out');
  });
});
