import { expect } from '@open-wc/testing';
import { coloursIn, readTokens, tokens } from '../../stories/support/tokens.js';

describe('the table of tokens in the docs', () => {
  it('says what each token is for', () => {
    expect(tokens.length).to.be.greaterThan(10);
    expect(tokens.filter(({ purpose }) => !purpose).map(({ name }) => name)).to.deep.equal([]);
  });

  it('shows what holds where browsers know light-dark()', () => {
    const [token] = readTokens(`
      --_text: var(--cookie-text, CanvasText);
      --_text: var(--cookie-text, light-dark(#1b2333, #eef1f6));
    `);
    expect(token).to.include({ name: '--cookie-text', value: '#1b2333, dark #eef1f6' });
    expect(coloursIn(token!.value)).to.deep.equal(['#1b2333', '#eef1f6']);
  });

  it('shows values with brackets and commas whole', () => {
    const [token] = readTokens(
      '--_shadow: var(--cookie-shadow, 0 1px 2px rgb(0 0 0 / 0.1), 0 2px 4px rgb(0 0 0 / 0.2));',
    );
    expect(token!.value).to.equal('0 1px 2px rgb(0 0 0 / 0.1), 0 2px 4px rgb(0 0 0 / 0.2)');
  });
});
