import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { enforce } from '../../src/effects/effect.js';
import type { EarlyRequest } from '../../src/debug/undeclared-watch-requests.js';
import { EarlyRequestWatch } from '../../src/debug/undeclared-watch-requests.js';
import { Asked } from '../support/asked.js';
import { byId, declared } from '../support/fixtures.js';
import type { Draft } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

describe('the watch over requests before consent', () => {
  let asked: Asked;
  let store: ConsentStore;
  let found: EarlyRequest[];
  let ends: (() => void)[];

  beforeEach(() => {
    // What other tests have asked for is remembered.
    performance.clearResourceTimings();
    asked = new Asked();
    store = new ConsentStore();
    found = [];
  });

  afterEach(() => {
    for (const end of ends) end();
  });

  function watch(): void {
    const early = new EarlyRequestWatch((each) => found.push(each));
    ends = [early.watch(), enforce(store, early)];
  }

  const declare = (change: (draft: Draft) => void = () => {}) => store.declare(declared(change));
  const ofVideo = (value: Draft) => (byId(value.services, 'video').hosts = [asked.foreign]);
  const seen = () => found.map(({ url, initiator, service }) => [url.href, initiator, service]);

  it('finds a host that no service declares, once, whoever has consented to what', async () => {
    declare();
    store.acceptAll();
    watch();
    await fetch(asked.theirs('a.txt'));
    await fetch(asked.theirs('b.txt'));
    await waitUntil(() => found.length);
    await asked.settle();
    expect(seen()).to.deep.equal([[asked.theirs('a.txt'), 'fetch', undefined]]);
  });

  it('finds the host of a service that is not granted', async () => {
    declare(ofVideo);
    watch();
    const image = new Image();
    image.src = asked.theirs('a.svg');
    await waitUntil(() => found.length);
    expect(seen()).to.deep.equal([[image.src, 'img', 'video']]);
  });

  it('finds what was asked for before', async () => {
    await fetch(asked.theirs('a.txt'));
    watch();
    await asked.settle();
    expect(found, 'nothing is known of hosts without a declaration').to.deep.equal([]);
    declare(ofVideo);
    await waitUntil(() => found.length);
    expect(seen()).to.deep.equal([[asked.theirs('a.txt'), 'fetch', 'video']]);
  });

  it('is content with this site, and with what is granted', async () => {
    declare(ofVideo);
    store.acceptAll();
    watch();
    await fetch(asked.theirs('a.txt'));
    await fetch(asked.ours('b.txt'));
    await asked.settle();
    expect(found).to.deep.equal([]);
  });

  for (const [what, change] of [
    ['the declared site', (host: string) => ({ site: { name: 'Exemple', url: `https://${host}/` } })],
    ['the domain that shares the choice', (host: string) => ({ consent: { domain: `.${host}` } })],
  ] as const) {
    it(`takes ${what} for this site, and what is below it`, async () => {
      store.declare({ ...declared(), ...change(asked.foreign) });
      watch();
      await fetch(asked.theirs('a.txt'));
      await asked.settle();
      expect(found).to.deep.equal([]);
    });
  }
});
