import { expect } from '@open-wc/testing';
import { enforce } from '../../../src/effects/effect.js';
import { MetaSignal } from '../../../src/effects/signals/meta.js';
import { all, forgetTools, page, startPixel, tell } from './tools.js';

const init = ['init', '123'];
const view = ['track', 'PageView'];
const revoke = ['consent', 'revoke'];
const grant = ['consent', 'grant'];

describe('MetaSignal', () => {
  beforeEach(forgetTools);
  after(forgetTools);

  it('revokes before the pixel of a later snippet is initialised', () => {
    tell(new MetaSignal());
    const queue = startPixel(init, view);
    expect(queue()).to.deep.equal([revoke, init, view]);
  });

  it('grants what is stored, after it has revoked', () => {
    tell(new MetaSignal(), all(true));
    const queue = startPixel(init);
    expect(queue()).to.deep.equal([revoke, grant, init]);
  });

  it('tells a pixel what holds when it starts, not what held when the page did', () => {
    const { store } = tell(new MetaSignal());
    store.acceptAll();
    store.refuseAll();
    store.acceptAll();
    expect(startPixel(init)()).to.deep.equal([revoke, grant, init]);
  });

  it('tells each decision once', () => {
    const { store } = tell(new MetaSignal());
    enforce(store, new MetaSignal());
    const queue = startPixel(init);
    store.acceptAll();
    store.acceptAll();
    store.choose({ statistics: false });
    store.withdraw();
    expect(queue()).to.deep.equal([revoke, init, grant, revoke]);
  });

  it('tells a pixel that is there already', () => {
    const queue = startPixel(init);
    const { store } = tell(new MetaSignal());
    expect(queue()).to.deep.equal([init, revoke]);
    store.acceptAll();
    expect(queue().slice(2)).to.deep.equal([grant]);
  });

  it('leaves the snippet to find no pixel, and the page its own afterwards', () => {
    tell(new MetaSignal());
    expect(page['fbq']).to.be.undefined;
    startPixel(init);
    const pixel = page['fbq'];
    expect(pixel).to.equal(page['_fbq']);
    expect(Object.getOwnPropertyDescriptor(window, 'fbq')).to.deep.equal({
      value: pixel,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });

  it('takes the category or service that is named', () => {
    const { store } = tell(new MetaSignal({ category: 'video' }));
    const queue = startPixel(init);
    store.choose({ marketing: true });
    store.choose({ video: true });
    expect(queue()).to.deep.equal([revoke, init, grant]);
  });
});
