import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { enforceSignals } from '../../src/effects/signals/signal-effects.js';
import { declaredAll, forgetTools, layer, page, startPixel } from '../effects/signals/tools.js';
import { waitUntil } from '../support/wait-until.js';

type Clarity = { q: [name: string, values: Record<string, string>][] };

describe('C3: Microsoft, Meta and tag managers', () => {
  let store: ConsentStore;
  let end: () => void;

  beforeEach(async () => {
    forgetTools();
    store = new ConsentStore();
    end = enforceSignals(store);
    store.declare(declaredAll({ microsoft: true, meta: true, dataLayer: true }));
    await waitUntil(() => page['uetq']);
  });

  afterEach(() => end());
  after(forgetTools);

  it('C3: Clarity hears consentv2 and UET consent: denied first, then what was decided, then the withdrawal', () => {
    store.acceptAll();
    store.withdraw();
    expect((page['clarity'] as Clarity).q).to.deep.equal(
      ['denied', 'granted', 'denied'].map((word) => ['consentv2', { ad_Storage: word, analytics_Storage: word }]),
    );
    expect(page['uetq']).to.deep.equal(
      [
        ['consent', 'default', { ad_storage: 'denied' }],
        ['consent', 'update', { ad_storage: 'granted' }],
        ['consent', 'update', { ad_storage: 'denied' }],
      ].flat(),
    );
  });

  it('C3: the Meta pixel hears revoke before init, and grant on consent', () => {
    const queue = startPixel(['init', '123'], ['track', 'PageView']);
    store.acceptAll();
    expect(queue()).to.deep.equal([
      ['consent', 'revoke'],
      ['init', '123'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ]);
  });

  it('C3: the layer of a tag manager gets one event per change, with every grant', () => {
    store.choose({ statistics: true });
    store.choose({ statistics: true });
    store.withdraw();
    const events = layer() as readonly { event: string; cookie_consent: Record<string, boolean> }[];
    expect(events.map(({ event }) => event)).to.deep.equal(['cookie_consent_change', 'cookie_consent_change']);
    expect(events.map(({ cookie_consent }) => cookie_consent['statistics'])).to.deep.equal([true, false]);
    expect(events[0]!.cookie_consent).to.have.all.keys(Object.keys(store.snapshot.grants));
  });
});
