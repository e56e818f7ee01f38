import { expect } from '@open-wc/testing';
import type { ConsentRequestEvent } from '../../src/consent/request-events.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { requestConsent } from '../../src/boot/requests.js';
import { declaredPlain } from '../support/fixtures.js';
import { MemoryStorage } from '../support/memory-storage.js';

describe('requestConsent', () => {
  let store: ConsentStore;
  let target: EventTarget;

  beforeEach(() => {
    store = new ConsentStore();
    store.declare(declaredPlain());
    target = new EventTarget();
  });

  it('asks, then acts', () => {
    const asked: ConsentRequestEvent[] = [];
    const grantedThen: boolean[] = [];
    target.addEventListener('cookie-consent-request', (event) => {
      asked.push(event as ConsentRequestEvent);
      grantedThen.push(store.isGranted('video'));
    });
    expect(requestConsent(target, store, 'accept-all')).to.be.true;
    expect(store.isGranted('video')).to.be.true;
    expect(requestConsent(target, store, 'choose', { video: false })).to.be.true;
    expect(store.isGranted('video')).to.be.false;
    expect(store.isGranted('counter')).to.be.true;
    expect(requestConsent(target, store, 'withdraw')).to.be.true;
    expect(store.isGranted('counter')).to.be.false;
    store.reset();
    expect(requestConsent(target, store, 'refuse-all')).to.be.true;
    expect(store.snapshot.pending).to.deep.equal([]);
    expect(asked.map(({ action, choices }) => [action, choices])).to.deep.equal([
      ['accept-all', {}],
      ['choose', { video: false }],
      ['withdraw', {}],
      ['refuse-all', {}],
    ]);
    expect(grantedThen).to.deep.equal([false, true, false, false]);
  });

  it('does nothing when the page prevents it', () => {
    target.addEventListener('cookie-consent-request', (event) => event.preventDefault());
    expect(requestConsent(target, store, 'accept-all')).to.be.false;
    expect(store.snapshot.consent).to.be.undefined;
  });

  describe('before a declaration is known', () => {
    let early: ConsentStore;

    beforeEach(() => (early = new ConsentStore()));

    it('grants as soon as it is', async () => {
      expect(requestConsent(target, early, 'accept-all')).to.be.true;
      expect(early.snapshot.consent).to.be.undefined;
      early.declare(declaredPlain());
      await early.ready;
      expect(early.snapshot.consent?.choices).to.deep.equal({ statistics: true, embeds: true });
    });

    it('chooses as soon as it is', async () => {
      expect(requestConsent(target, early, 'choose', { video: true, statistics: false })).to.be.true;
      early.declare(declaredPlain());
      await early.ready;
      expect(early.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: true });
    });

    it('refuses at once what can be refused', () => {
      early.declareRefusable({ statistics: 'k3f9', embeds: 'a1b2' });
      expect(requestConsent(target, early, 'refuse-all')).to.be.true;
      expect(early.snapshot.consent).to.deep.include({
        choices: { statistics: false, embeds: false },
        rev: { statistics: 'k3f9', embeds: 'a1b2' },
      });
    });

    it('refuses the rest with it', () => {
      expect(requestConsent(target, early, 'refuse-all')).to.be.true;
      expect(early.snapshot.consent).to.be.undefined;
      early.declare(declaredPlain());
      expect(early.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
    });

    it('does what was asked for last', async () => {
      requestConsent(target, early, 'accept-all');
      requestConsent(target, early, 'refuse-all');
      early.declare(declaredPlain());
      await early.ready;
      await Promise.resolve();
      expect(early.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
      const other = new ConsentStore();
      requestConsent(target, other, 'refuse-all');
      requestConsent(target, other, 'accept-all');
      other.declare(declaredPlain());
      await other.ready;
      await Promise.resolve();
      expect(other.snapshot.consent?.choices).to.deep.equal({ statistics: true, embeds: true });
    });

    it('withdraws at once', () => {
      const stored = { on: '2026-11-01', choices: { statistics: true }, rev: {} };
      const storage = new MemoryStorage(stored);
      expect(requestConsent(target, new ConsentStore(storage), 'withdraw')).to.be.true;
      expect(storage.kept?.choices).to.deep.equal({ statistics: false });
    });
  });
});
