import { expect } from '@open-wc/testing';
import { adviceEn } from '../../src/debug/words/advice-en.js';
import { adviceFr } from '../../src/debug/words/advice-fr.js';
import { faultsOfFrench, saidIn } from '../support/said.js';

describe('the words of ?cookie-debug', () => {
  it('are of the same number in both languages, and translated', () => {
    const [fr, en] = [adviceFr, adviceEn].map((words) => saidIn(words));
    expect(fr!.map(([path]) => path)).to.deep.equal(en!.map(([path]) => path));
    expect(fr!.filter(([, text], i) => text === en![i]![1])).to.deep.equal([]);
  });

  it('are written as French is', () => expect(faultsOfFrench(adviceFr)).to.deep.equal([]));
});
