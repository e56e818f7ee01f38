import { aTimeout, expect } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/consent/consent-events.js';
import { today } from '../../src/consent/calendar.js';
import { decide } from '../../src/consent/consent.js';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { syncTabs } from '../../src/boot/tab-sync.js';
import { forgetEverything } from '../support/browser-faults.js';
import { next } from '../support/events.js';
import { declaredPlain } from '../support/fixtures.js';
import type { Tab } from '../support/tab.js';
import { openTab } from '../support/tab.js';
import { waitUntil } from '../support/wait-until.js';

const plain = declaredPlain();
const change = 'cookie-consent-change';

function log(store: EventTarget): ConsentChangeEvent[] {
  const events: ConsentChangeEvent[] = [];
  store.addEventListener(change, (event) => events.push(event as ConsentChangeEvent));
  return events;
}

describe('a choice made in one tab', () => {
  const tabs: Tab[] = [];

  before(forgetEverything);

  async function open(options?: Parameters<typeof openTab>[0]): Promise<Tab> {
    const tab = await openTab(options);
    tabs.push(tab);
    await tab.store.declare(plain);
    return tab;
  }

  afterEach(() => {
    for (const tab of tabs.splice(0)) tab.close();
    forgetEverything();
  });

  it('holds in the other, which says where it comes from', async () => {
    const [one, other] = [await open(), await open()];
    const heard = next<ConsentChangeEvent>(other.store, change);
    one.store.acceptAll();
    expect((await heard).origin).to.equal('elsewhere');
    expect(other.store.isGranted('video')).to.be.true;
    expect(other.store.snapshot.consent).to.deep.equal(one.store.snapshot.consent);
  });

  it('goes to and fro without echo', async () => {
    const [one, other] = [await open(), await open()];
    const [ofOne, ofOther] = [log(one.store), log(other.store)];
    for (const [from, to] of [
      [one, other],
      [other, one],
      [one, other],
    ] as const) {
      const heard = next(to.store, change);
      if (from.store.isGranted('video')) from.store.refuseAll();
      else from.store.acceptAll();
      await heard;
    }
    await waitUntil(() => ofOne.length + ofOther.length >= 6);
    expect(ofOne.map(({ origin }) => origin)).to.deep.equal(['page', 'elsewhere', 'page']);
    expect(ofOther.map(({ origin }) => origin)).to.deep.equal(['elsewhere', 'page', 'elsewhere']);
    expect(one.store.isGranted('video')).to.be.true;
    expect(other.store.isGranted('video')).to.be.true;
  });

  it('is forgotten in the other when it is reset', async () => {
    const [one, other] = [await open(), await open()];
    let heard = next(other.store, change);
    one.store.acceptAll();
    await heard;
    heard = next(other.store, change);
    one.store.reset();
    await heard;
    expect(other.store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
    expect(new BrowserStorage().read()).to.be.undefined;
  });

  it('holds no channel open, which would keep the page out of the back/forward cache', async () => {
    const { store } = await open();
    const channel = new BroadcastChannel('charte-cookies');
    const told: unknown[] = [];
    channel.onmessage = (event) => told.push(event.data);
    store.acceptAll();
    await aTimeout(100);
    channel.close();
    expect(told).to.deep.equal([]);
  });
});

describe('a page that slept', () => {
  const storage = new BrowserStorage();
  const store = new ConsentStore(new BrowserStorage());
  store.declare(plain);
  syncTabs(() => store.refresh());

  beforeEach(() => {
    store.reset();
    storage.write(decide(undefined, plain, { statistics: true, embeds: true }, today()));
    expect(store.isGranted('video')).to.be.false;
  });
  afterEach(forgetEverything);

  it('looks again when it comes back from history', () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(store.isGranted('video')).to.be.true;
  });

  it('has no need to when it is loaded anew', () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(store.isGranted('video')).to.be.false;
  });

  it('does not bring back what another tab has half forgotten', () => {
    store.refresh();
    document.cookie = 'cookies_preferences=; Path=/; Max-Age=0';
    dispatchEvent(new StorageEvent('storage'));
    expect(document.cookie).to.not.contain('cookies_preferences');
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage'));
    expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
    expect(storage.read()).to.be.undefined;
  });

  it('looks once more when it is told of a change before the browser shows it', async () => {
    store.refresh();
    const heard = next<ConsentChangeEvent>(store, change);
    dispatchEvent(new StorageEvent('storage'));
    expect(store.isGranted('video')).to.be.true;
    storage.clear();
    expect((await heard).revoked).to.include('video');
  });

  it('looks again when it becomes visible, not when it is hidden', () => {
    const show = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    };
    show('hidden');
    expect(store.isGranted('video')).to.be.false;
    show('visible');
    expect(store.isGranted('video')).to.be.true;
  });
});
