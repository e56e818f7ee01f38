import { expect } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import { ConsentStore } from '../../src/store.js';
import { declareFrom } from '../../src/boot/declaration-source.js';
import { pageSource, setPageSource } from '../../src/boot/page-source.js';

const key = Symbol.for('charte-cookies/page-source/1');
const forget = () => Reflect.deleteProperty(document, key);
const loads = (url: string) => performance.getEntriesByName(new URL(url, location.href).href).length;

describe('the source of a page', () => {
  beforeEach(forget);
  after(forget);

  it('is for every element without one of its own', async () => {
    setPageSource({ declaration: JSON.stringify(site) });
    const store = new ConsentStore();
    await declareFrom(document.createElement('div'), store);
    expect(store.snapshot.declaration).to.eql(site);
  });

  it('stands behind what an element says itself', async () => {
    setPageSource({ declaration: JSON.stringify(site) });
    const store = new ConsentStore();
    const own = { ...site, categories: site.categories.slice(0, 1), services: [] };
    await declareFrom(Object.assign(document.createElement('div'), { declaration: own }), store);
    expect(store.snapshot.declaration).to.eql(own);
  });

  it('is loaded once', async () => {
    const url = '/stories/portal/cookies.json?once';
    setPageSource({ src: url });
    const store = new ConsentStore();
    await declareFrom(document.createElement('div'), store);
    await declareFrom(document.createElement('div'), store);
    expect(store.snapshot.declaration).to.eql(site);
    expect(loads(url)).to.equal(1);
  });

  it('is tried again by the next element when it could not be loaded', async () => {
    const own = console.error;
    const told: string[] = [];
    console.error = (...args: unknown[]) => told.push(args.join(' '));
    try {
      setPageSource({ src: '/nowhere.json' });
      const store = new ConsentStore();
      await declareFrom(document.createElement('div'), store);
      await declareFrom(document.createElement('div'), store);
      expect(store.snapshot.declaration).to.be.undefined;
    } finally {
      console.error = own;
    }
    expect(told.length).to.equal(2);
    expect(told[0]).to.contain('/nowhere.json').and.to.contain('404');
  });

  it('is the first that is named, and none where nothing is', () => {
    setPageSource({});
    expect(pageSource()).to.be.undefined;
    setPageSource({ declaration: '{}' });
    setPageSource({ declaration: '[]' });
    expect(pageSource()!.declaration).to.equal('{}');
  });
});
