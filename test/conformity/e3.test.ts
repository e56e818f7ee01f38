import { expect } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/consent/consent-events.js';
import { pageConsent } from '../../src/boot/page-consent.js';
import { forgetEverything } from '../support/browser-faults.js';
import { next } from '../support/events.js';
import { declaredPlain } from '../support/fixtures.js';
import type { Tab } from '../support/tab.js';
import { openTab } from '../support/tab.js';
import { visit } from '../support/visit.js';

const site = declaredPlain();
const change = 'cookie-consent-change';

describe('E3: a change in one tab reaches the others, without loops; a page restored from history reads again', () => {
  const store = pageConsent();
  let tab: Tab;

  before(async () => {
    forgetEverything();
    store.refresh();
    tab = await openTab();
    await Promise.all([store.declare(site), tab.store.declare(site)]);
  });
  after(() => {
    tab.close();
    store.reset();
    forgetEverything();
  });

  it('acceptance, refusal, withdrawal and a reset reach the other tab, each as one change', async () => {
    const told: string[] = [];
    tab.store.addEventListener(change, (event) => {
      const { origin, snapshot } = event as ConsentChangeEvent;
      told.push(`${origin}: ${snapshot.states['embeds']}`);
    });
    const acts = [() => store.acceptAll(), () => store.withdraw(), () => store.acceptAll(), () => store.reset()];
    for (const act of acts) {
      const heard = next(tab.store, change);
      act();
      await heard;
      expect(tab.store.snapshot.consent).to.deep.equal(store.snapshot.consent);
    }
    expect(told).to.deep.equal([
      'elsewhere: granted',
      'elsewhere: refused',
      'elsewhere: granted',
      'elsewhere: undecided',
    ]);
  });

  it('what was heard from elsewhere is not told again', async () => {
    const own: string[] = [];
    const log = (event: Event) => own.push((event as ConsentChangeEvent).origin);
    store.addEventListener(change, log);
    for (const [from, to] of [
      [tab.store, store],
      [store, tab.store],
      [tab.store, store],
    ] as const) {
      const heard = next(to, change);
      if (from.isGranted('embeds')) from.refuseAll();
      else from.acceptAll();
      await heard;
    }
    store.removeEventListener(change, log);
    expect(own).to.deep.equal(['elsewhere', 'page', 'elsewhere']);
  });

  it('a page that comes back from history, or into view, holds what was decided meanwhile', () => {
    store.acceptAll();
    visit(site).refuseAll();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(store.isGranted('video')).to.be.false;
    visit(site).acceptAll();
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    expect(store.isGranted('video')).to.be.true;
  });
});
