import { aTimeout, expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { ConsentSnapshot } from '../../src/consent/consent-store.js';
import { enforce } from '../../src/effects/effect.js';
import type { Effect } from '../../src/effects/effect.js';
import { LazyEffect } from '../../src/effects/lazy-effect.js';
import { declaredPlain } from '../support/fixtures.js';
import { listenToConsole } from '../support/listen-to-console.js';
import { waitUntil } from '../support/wait-until.js';

describe('an effect whose code is loaded when it is needed', () => {
  let store: ConsentStore;
  let applied: ConsentSnapshot[];
  let loads: number;
  let arrive: () => void;
  let fail: (reason: Error) => void;

  beforeEach(() => {
    store = new ConsentStore();
    applied = [];
    loads = 0;
  });

  /** Needed once something is decided. */
  function lazy(): LazyEffect {
    const load = () => {
      loads += 1;
      return new Promise<Effect>((resolve, reject) => {
        arrive = () => resolve({ apply: (snapshot) => applied.push(snapshot) });
        fail = reject;
      });
    };
    const effect = new LazyEffect(({ consent }) => consent !== undefined, load);
    enforce(store, effect);
    return effect;
  }

  it('is not loaded while nothing needs it', () => {
    const effect = lazy();
    store.declare(declaredPlain());
    expect([loads, effect.isLoaded, effect.loading]).to.deep.equal([0, false, undefined]);
  });

  it('is loaded once, and applied to what holds when it has come, however often that changed meanwhile', async () => {
    const effect = lazy();
    store.declare(declaredPlain());
    store.acceptAll();
    store.refuseAll();
    store.choose({ statistics: true });
    expect([loads, effect.isLoaded]).to.deep.equal([1, false]);
    arrive();
    await effect.loading;
    expect(applied).to.deep.equal([store.snapshot]);
    expect([effect.isLoaded, effect.loading]).to.deep.equal([true, undefined]);
  });

  it('is applied to every snapshot from then on, needed or not', async () => {
    const effect = lazy();
    store.declare(declaredPlain());
    store.acceptAll();
    arrive();
    await effect.loading;
    store.reset();
    expect(applied).to.have.lengthOf(2);
    expect(applied.at(-1)).to.equal(store.snapshot);
  });

  it('is asked for again by the next change when it could not be loaded, and waited for by nobody', async () => {
    const { said, undo } = listenToConsole('error');
    const effect = lazy();
    store.declare(declaredPlain());
    store.acceptAll();
    fail(new Error('offline'));
    await effect.loading;
    expect([loads, effect.loading]).to.deep.equal([1, undefined]);
    store.refuseAll();
    expect(loads).to.equal(2);
    arrive();
    await effect.loading;
    expect(applied).to.deep.equal([store.snapshot]);
    await waitUntil(() => said.length, 'the fault is told');
    undo();
    expect(said[0]).to.contain('offline');
  });

  it('is waited for no longer than three seconds, and applied when it does come', async () => {
    const { said, undo } = listenToConsole('error');
    const effect = lazy();
    store.declare(declaredPlain());
    const start = performance.now();
    store.acceptAll();
    await effect.loading;
    expect(performance.now() - start).to.be.within(2900, 6000);
    arrive();
    await aTimeout(0);
    expect(applied).to.deep.equal([store.snapshot]);
    await waitUntil(() => said.length, 'the delay is told');
    undo();
  });
});
