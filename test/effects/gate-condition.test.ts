import { expect } from '@open-wc/testing';
import { readCondition } from '../../src/effects/gates/gate-condition.js';

const grants = { statistics: true, marketing: false, embeds: true };

describe('a gate’s condition', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['statistics', true],
    ['marketing', false],
    ['!marketing', true],
    ['!!statistics', true],
    ['statistics && embeds', true],
    ['statistics && marketing', false],
    ['statistics && !marketing', true],
    ['marketing || embeds', true],
    ['marketing || marketing && statistics', false],
    ['statistics || marketing && marketing', true],
    ['(statistics || marketing) && marketing', false],
    ['!(marketing || embeds)', false],
    ['  statistics&&embeds ', true],
  ];
  for (const [text, expected] of cases) {
    it(`${text} is ${expected}`, () => expect(readCondition(text)?.holds(grants)).to.equal(expected));
  }

  it('holds nothing for an id that nobody knows, negated or not', () => {
    for (const text of ['unknown', '!unknown', 'statistics || unknown', '!constructor']) {
      expect(readCondition(text)?.holds(grants), text).to.equal(false);
    }
  });

  it('names its ids', () => {
    expect(readCondition('(a || !b) && c')?.ids).to.deep.equal(['a', 'b', 'c']);
  });

  it('is nothing when it cannot be read', () => {
    const broken = [
      '',
      ' ',
      '&&',
      'a &&',
      '&& a',
      'a b',
      'a & b',
      'a | b',
      '(a',
      'a)',
      '()',
      '!',
      'a && || b',
      'É',
      'a,b',
    ];
    for (const text of broken) expect(readCondition(text), JSON.stringify(text)).to.equal(undefined);
  });
});
