import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../../src/consent/consent-store.js';
import { enforceSignals } from '../../../src/effects/signals/signal-effects.js';
import type { Signals } from '../../../src/declaration/declared-signals.js';
import { listenToConsole } from '../../support/listen-to-console.js';
import { MemoryStorage } from '../../support/memory-storage.js';
import {
  all,
  consentCommands,
  decided,
  declaredAll,
  forgetTools,
  googleValues,
  layer,
  page,
  startPixel,
} from './tools.js';
import { waitUntil } from '../../support/wait-until.js';

const everything: Signals = { google: true, matomo: true, microsoft: true, meta: true, dataLayer: true };
const ends: (() => void)[] = [];

function storeWith(signals?: Signals, stored?: Record<string, boolean>) {
  const store = new ConsentStore(new MemoryStorage(stored && decided(stored)));
  ends.push(enforceSignals(store));
  if (signals) store.declare(declaredAll(signals));
  return store;
}

/** The addresses of modules that this page has loaded since. */
function loads(): () => readonly string[] {
  performance.clearResourceTimings();
  return () => performance.getEntriesByType('resource').map(({ name }) => name);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('enforceSignals', () => {
  beforeEach(forgetTools);
  afterEach(() => ends.splice(0).forEach((end) => end()));
  after(forgetTools);

  it('loads nothing and touches nothing where the declaration names no tool', async () => {
    const loaded = loads();
    storeWith({}).acceptAll();
    storeWith({ gpc: true }).acceptAll();
    const store = storeWith();
    store.declare(declaredAll());
    store.acceptAll();
    await settle();
    expect(loaded().filter((name) => name.includes('signals/'))).to.deep.equal([]);
    for (const name of ['dataLayer', '_paq', 'uetq', 'clarity', 'fbq']) expect(page[name], name).to.be.undefined;
  });

  it('tells each tool that the declaration names, and no other', async () => {
    const store = storeWith({ google: true, matomo: true });
    await waitUntil(() => page['_paq']);
    expect(consentCommands()).to.deep.equal([['default', googleValues()]]);
    store.acceptAll();
    expect(consentCommands()).to.have.lengthOf(2);
    expect(layer('_paq')).to.have.lengthOf(4);
    for (const name of ['uetq', 'clarity']) expect(page[name], name).to.be.undefined;
  });

  it('tells all of them with their settings', async () => {
    storeWith(
      {
        google: { layer: 'couche', waitForUpdate: 300 },
        matomo: { tracking: false },
        microsoft: { clarity: false },
        meta: { category: 'embeds' },
        dataLayer: 'couche',
      },
      all(true, { marketing: false }),
    );
    await waitUntil(() => layer('couche').length === 3);
    expect(consentCommands('couche')[0]![1]).to.include({ wait_for_update: 300 });
    expect(layer('couche')[2]).to.deep.include({ event: 'cookie_consent_change' });
    expect(layer('_paq')).to.deep.equal([['requireCookieConsent'], ['setCookieConsentGiven']]);
    expect(page['uetq']).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }]);
    expect(page['clarity']).to.be.undefined;
    expect(startPixel(['init'])().slice(0, 2)).to.deep.equal([
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ]);
  });

  it('tells one update per decision, the event last', async () => {
    const store = storeWith(everything);
    await waitUntil(() => layer().length);
    for (const verb of ['acceptAll', 'acceptAll', 'withdraw', 'withdraw'] as const) store[verb]();
    expect(
      layer().map((entry) => (Array.isArray(entry) ? entry[1] : (entry as { event: string }).event)),
    ).to.deep.equal(['default', 'update', 'cookie_consent_change', 'update', 'cookie_consent_change']);
  });

  it('has told the tools before those who subscribed after it hear of a decision', async () => {
    const store = storeWith({ google: true });
    const seen: unknown[] = [];
    store.subscribe(({ consent }) => consent && seen.push(consentCommands().at(-1)?.[0]));
    await waitUntil(() => layer().length);
    store.acceptAll();
    expect(seen).to.deep.equal(['update']);
  });

  it('follows a new declaration to its own tools', async () => {
    const store = storeWith({ google: true });
    await waitUntil(() => layer().length);
    store.declare(declaredAll({ matomo: true }));
    await waitUntil(() => page['_paq']);
    store.acceptAll();
    expect(consentCommands()).to.have.lengthOf(1);
    expect(layer('_paq')).to.have.lengthOf(4);
    store.declare(declaredAll());
    store.refuseAll();
    expect(layer('_paq')).to.have.lengthOf(4);
  });

  it('keeps a tool that fails from no other, and says so', async () => {
    const { said, undo } = listenToConsole('error');
    page['_paq'] = Object.freeze([]);
    const store = storeWith(everything);
    await waitUntil(() => page['uetq']);
    store.acceptAll();
    undo();
    expect(said.join('\n')).to.contain('A tool could not be told');
    expect(layer().at(-1)).to.deep.include({ event: 'cookie_consent_change' });
    expect(page['uetq']).to.have.lengthOf(6);
  });

  it('ends', () => {
    const store = storeWith({ google: true });
    ends.pop()!();
    expect(consentCommands()).to.deep.equal([['default', googleValues()]]);
    store.acceptAll();
    store.declare(declaredAll({ matomo: true }));
    expect(consentCommands()).to.have.lengthOf(1);
    expect(page['_paq']).to.be.undefined;
  });
});
