import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import type { MatomoSignals } from '../../src/declaration/declared-signals.js';
import { enforceSignals } from '../../src/effects/signals/signal-effects.js';
import { FakeMatomo } from '../effects/signals/fake-matomo.js';
import { declaredAll, forgetTools, page } from '../effects/signals/tools.js';
import { MemoryStorage } from '../support/memory-storage.js';
import { waitUntil } from '../support/wait-until.js';

/** A page with Matomo, which is told as the declaration says. */
async function matomo(terms: true | MatomoSignals, storage = new MemoryStorage()) {
  forgetTools();
  const store = new ConsentStore(storage);
  enforceSignals(store);
  store.declare(declaredAll({ matomo: terms }));
  await waitUntil(() => page['_paq'], 'Matomo’s queue');
  return { store, matomo: new FakeMatomo().load() };
}

describe('C2: Matomo', () => {
  after(forgetTools);

  it('C2: consent to tracking and consent to cookies are kept apart', async () => {
    const { store, matomo: tool } = await matomo({ tracking: 'statistics', cookies: 'preferences' });
    expect(tool.standing).to.equal('not tracked');
    store.choose({ statistics: true });
    expect(tool.standing).to.equal('tracked without cookies');
    store.choose({ preferences: true });
    expect(tool.standing).to.equal('tracked with cookies');
    store.choose({ preferences: false });
    expect(tool.standing).to.equal('tracked without cookies');
    store.choose({ statistics: false, preferences: true });
    expect(tool.standing).to.equal('not tracked');
  });

  it('C2: the package remembers, not Matomo: it is told on every page, and never to remember', async () => {
    const storage = new MemoryStorage();
    const told: string[] = [];
    for (const [choice, expected] of [
      [true, 'tracked with cookies'],
      [undefined, 'tracked with cookies'],
      [false, 'not tracked'],
      [undefined, 'not tracked'],
    ] as const) {
      const { store, matomo: tool } = await matomo(true, storage);
      if (choice !== undefined) store.choose({ statistics: choice });
      expect(tool.standing).to.equal(expected);
      told.push(...tool.done.map(([name]) => name));
    }
    expect(told).to.include.members(['setConsentGiven', 'setCookieConsentGiven', 'forgetConsentGiven']);
    expect(told.filter((name) => name.startsWith('remember'))).to.deep.equal([]);
  });

  it('C2: the exempt profile needs no consent, and opts out who objects, on every page', async () => {
    const storage = new MemoryStorage();
    const first = await matomo({ exempt: 'audience' }, storage);
    expect(first.matomo.standing).to.equal('tracked with cookies');
    first.store.choose({ audience: false });
    expect(first.matomo.done.at(-1)).to.deep.equal(['optUserOut']);
    const second = await matomo({ exempt: 'audience' }, storage);
    expect(second.matomo.standing).to.equal('not tracked');
    second.store.choose({ audience: true });
    expect(second.matomo.standing).to.match(/^tracked/);
  });
});
