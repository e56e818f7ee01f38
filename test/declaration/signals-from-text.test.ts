import { expect } from '@open-wc/testing';
import { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { signalsFromText } from '../../src/declaration/tables/signals-from-text.js';

describe('signals of a table', () => {
  it('are names, or JSON, or none', () => {
    expect(signalsFromText(' google  matomo\n')).to.deep.equal({ google: true, matomo: true });
    expect(signalsFromText(' {"matomo": {"tracking": false}} ')).to.deep.equal({ matomo: { tracking: false } });
    expect(signalsFromText(' ')).to.equal(undefined);
  });

  it('that look like JSON and are none are told as a fault', () => {
    expect(() => signalsFromText('{google}')).to.throw(DeclarationError, 'data-signals');
  });
});
