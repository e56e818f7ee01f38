import { expect } from '@open-wc/testing';
import { loadElement, provideElement } from '../../src/boot/element-loaders.js';

describe('loadElement', () => {
  it('says that nobody knows how to get an element', async () => {
    expect(await loadElement('x-unknown')).to.be.false;
  });

  it('loads what somebody provides, once it is needed', async () => {
    let loads = 0;
    provideElement('x-provided', () => {
      loads++;
      customElements.define('x-provided', class extends HTMLElement {});
      return Promise.resolve();
    });
    expect(loads).to.equal(0);
    expect(await loadElement('x-provided')).to.be.true;
    expect(await loadElement('x-provided')).to.be.true;
    expect(loads).to.equal(1);
  });

  it('loads nothing that is there already', async () => {
    customElements.define('x-there', class extends HTMLElement {});
    provideElement('x-there', () => Promise.reject(new Error('was loaded')));
    expect(await loadElement('x-there')).to.be.true;
  });
});
