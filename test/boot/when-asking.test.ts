import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { provideElement } from '../../src/boot/element-loaders.js';
import { whenAsking } from '../../src/boot/when-asking.js';
import { declared } from '../support/fixtures.js';
import { MemoryStorage } from '../support/memory-storage.js';

describe('waiting until somebody is asked', () => {
  let load: () => void;
  let isReady: boolean;

  beforeEach(() => {
    isReady = false;
    const loaded = new Promise<void>((resolve) => (load = resolve));
    provideElement('cookie-banner', () => loaded);
  });

  const watch = (store: ConsentStore) => void whenAsking(store).then(() => (isReady = true));
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('waits for the declaration, then for the banner', async () => {
    const store = new ConsentStore();
    watch(store);
    await settled();
    expect(isReady).to.equal(false);
    store.declare(declared());
    await settled();
    expect(isReady).to.equal(false);
    load();
    await settled();
    expect(isReady).to.equal(true);
  });

  it('waits no longer for a banner that cannot be loaded', async () => {
    provideElement('cookie-banner', () => Promise.reject(new Error('gone')));
    const store = new ConsentStore();
    store.declare(declared());
    watch(store);
    await settled();
    expect(isReady).to.equal(true);
  });

  it('waits for nothing where a decision is kept', async () => {
    watch(new ConsentStore(new MemoryStorage({ on: '2026-11-01', choices: { statistics: true }, rev: {} })));
    await settled();
    expect(isReady).to.equal(true);
  });

  it('waits for nothing but the declaration where nobody is to be asked', async () => {
    const store = new ConsentStore();
    watch(store);
    store.declare(
      declared((draft) => {
        draft.categories = draft.categories.filter(({ id }) => id === 'necessary');
        draft.services = draft.services.filter(({ category }) => category === 'necessary');
      }),
    );
    await settled();
    expect(isReady).to.equal(true);
  });
});
