import { expect } from '@open-wc/testing';
import type { ConsentRequestEvent } from '../../src/consent/request-events.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { requestConsent } from '../../src/boot/requests.js';
import { declaredPlain } from '../support/fixtures.js';

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
    expect(store.snapshot.asked).to.deep.equal([]);
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

  it('acts as soon as a declaration is known', async () => {
    const early = new ConsentStore();
    expect(requestConsent(target, early, 'refuse-all')).to.be.true;
    expect(early.snapshot.consent).to.be.undefined;
    early.declare(declaredPlain());
    await early.ready;
    expect(early.snapshot.consent?.choices).to.deep.equal({ statistics: false, embeds: false });
  });
});
