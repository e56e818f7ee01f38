import { expect } from '@open-wc/testing';
import { findingsEn } from '../../../src/conformity/words/findings-en.js';
import { findingsFr } from '../../../src/conformity/words/findings-fr.js';
import { validateConformity } from '../../../src/conformity.js';
import { faultsOfFrench, saidIn } from '../../support/said.js';

describe('the words of findings', () => {
  it('are of the same number in both languages, and translated', () => {
    const [fr, en] = [findingsFr, findingsEn].map((words) => saidIn(words));
    expect(fr!.map(([path]) => path)).to.deep.equal(en!.map(([path]) => path));
    const same = fr!.filter(([, text], i) => text === en![i]![1]).map(([path]) => path);
    // What is CSS, a value of JSON, or a word of both.
    expect(same).to.deep.equal([
      '.pixels',
      '.reading.expectations.true',
      '.reading.expectations.false',
      '.page.hidden',
    ]);
  });

  it('are written as French is', () => {
    expect(faultsOfFrench(findingsFr)).to.deep.equal([]);
    expect(faultsOfFrench({ a: "l'accord", b: 'Pour : tous', c: 'Fini ?', d: '«non»' })).to.have.length(4);
  });

  it('tell faults of a declaration in the language that is asked for', () => {
    const told = (language?: 'fr' | 'en') =>
      validateConformity({ categories: 3 }, { ...(language && { language }) })[0]!;
    expect([told().actual, told().fix]).to.deep.equal([told('en').actual, told('en').fix]);
    expect([told().actual, told('fr').actual]).to.deep.equal(['nothing', 'rien']);
    expect(told('fr').fix).to.match(/^Attendu\u00a0: une valeur\.$/);
  });
});
