import { expect, fixture, html } from '@open-wc/testing';
import '../../src/preferences.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { PageConsent, pageConsent } from '../../src/boot/page-consent.js';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { gpcObjections } from '../../src/effects/signals/gpc.js';
import { declaredAll, sendGpc } from '../effects/signals/tools.js';
import { forgetEverything } from '../support/browser-faults.js';
import { openTab } from '../support/tab.js';
import { cookieText } from '../support/visit.js';

const declaration = () => declaredAll({ gpc: true });
const everything = ['audience', 'embeds', 'marketing', 'preferences', 'statistics'];

/** What is stored, by category. */
function storedChoices(): Record<string, boolean> | undefined {
  const text = cookieText();
  return text && JSON.parse(decodeURIComponent(text)).choices;
}

/** The store of another page view. */
const nextPage = () => new PageConsent(new BrowserStorage(), { objections: gpcObjections });

describe('C4: Global Privacy Control', () => {
  beforeEach(forgetEverything);
  afterEach(() => {
    sendGpc(undefined);
    pageConsent().reset();
    forgetEverything();
  });

  it('C4: it refuses what is undecided, which is asked no more', async () => {
    sendGpc(true);
    await pageConsent().declare(declaration());
    const { states, pending } = pageConsent().snapshot;
    expect(states).to.include({ marketing: 'refused', 'marketing-service': 'refused', statistics: 'undecided' });
    expect(pending).to.deep.equal(['statistics', 'embeds', 'preferences']);
  });

  it('C4: it never grants: without it, or with another value, nothing changes', async () => {
    for (const value of [false, undefined, 'true', 1]) {
      sendGpc(value);
      const store = nextPage();
      await store.declare(declaration());
      expect(store.isGranted('marketing'), String(value)).to.be.false;
      expect(store.snapshot.pending, String(value)).to.include('marketing');
    }
  });

  it('C4: it is not stored as a choice, neither by itself nor with what the visitor decides', async () => {
    sendGpc(true);
    await pageConsent().declare(declaration());
    expect(storedChoices()).to.be.undefined;
    pageConsent().choose({ statistics: true });
    pageConsent().withdraw();
    expect(storedChoices()).to.deep.equal({ statistics: false, audience: false });
    sendGpc(undefined);
    pageConsent().reset();
    expect(pageConsent().snapshot.pending).to.include('marketing');
  });

  it('C4: an explicit later choice wins, also on the next page and against a browser that still objects', async () => {
    sendGpc(true);
    await pageConsent().declare(declaration());
    pageConsent().choose({ marketing: true });
    expect(pageConsent().isGranted('marketing')).to.be.true;
    const tab = await openTab();
    Object.defineProperty(tab.window.navigator, 'globalPrivacyControl', { value: true });
    await tab.store.declare(declaration());
    expect(tab.store.isGranted('marketing')).to.be.true;
    tab.store.refuseAll();
    expect(tab.store.snapshot.states).to.include({ marketing: 'refused' });
    expect(tab.store.snapshot.optedOut).to.deep.equal([]);
    tab.close();
  });

  it('C4: an earlier choice stands', async () => {
    await pageConsent().declare(declaration());
    pageConsent().acceptAll();
    sendGpc(true);
    const tab = await openTab();
    Object.defineProperty(tab.window.navigator, 'globalPrivacyControl', { value: true });
    await tab.store.declare(declaration());
    for (const id of everything) expect(tab.store.isGranted(id), id).to.be.true;
    tab.close();
  });

  it('C4: what was done with it is told', async () => {
    sendGpc(true);
    const store = nextPage();
    await store.declare(declaration());
    expect(store.snapshot.optedOut).to.deep.equal(['marketing']);
    store.choose({ marketing: false });
    expect(store.snapshot.optedOut).to.deep.equal([]);
  });

  it('C4: what is done with it is disclosed in the preferences, until the visitor decides on it', async () => {
    sendGpc(true);
    const store = nextPage();
    await store.declare(declaration());
    const element = await fixture<CookiePreferences>(html`<cookie-preferences .store=${store}></cookie-preferences>`);
    const notice = () => element.shadowRoot!.querySelector('.objected');
    expect(notice()!.textContent).to.include('Global Privacy Control').and.include('ni vendues ni partagées');
    expect(notice()!.getClientRects().length).to.be.above(0);
    await expect(element).to.be.accessible();
    store.choose({ marketing: true });
    await element.updateComplete;
    expect(notice()).to.equal(null);
    sendGpc(undefined);
    store.reset();
    await element.updateComplete;
    expect(notice(), 'no signal, no notice').to.equal(null);
  });

  it('C4: the declaration says for which categories, and whether at all', async () => {
    sendGpc(true);
    await pageConsent().declare(declaredAll({ gpc: ['statistics', 'audience'] }));
    expect(pageConsent().snapshot.optedOut).to.deep.equal(['audience', 'statistics']);
    expect(pageConsent().isGranted('tally')).to.be.false;
    await pageConsent().declare(declaredAll());
    expect(pageConsent().snapshot.optedOut).to.deep.equal([]);
    expect(pageConsent().isGranted('tally')).to.be.true;
  });
});
