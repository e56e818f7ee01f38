import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { enforce } from '../../../src/effects/effect.js';
import { MatomoSignal } from '../../../src/effects/signals/matomo.js';
import { FakeMatomo } from './fake-matomo.js';
import { all, forgetTools, layer, page, tell } from './tools.js';

const apart = { tracking: 'statistics', cookies: 'marketing' };

/** What waits for Matomo. */
const queue = () => layer('_paq');

describe('MatomoSignal', () => {
  beforeEach(forgetTools);
  after(forgetTools);

  describe('until Matomo has loaded', () => {
    it('requires both consents, before anything that waits', () => {
      page['_paq'] = [['trackPageView'], ['setSiteId', 1]];
      tell(new MatomoSignal());
      expect(queue()).to.deep.equal([
        ['requireConsent'],
        ['requireCookieConsent'],
        ['trackPageView'],
        ['setSiteId', 1],
      ]);
    });

    it('requires the one that is asked for', () => {
      tell(new MatomoSignal({ tracking: false }));
      expect(queue()).to.deep.equal([['requireCookieConsent']]);
      forgetTools();
      tell(new MatomoSignal({ cookies: false }));
      expect(queue()).to.deep.equal([['requireConsent']]);
    });

    it('replays what is stored', () => {
      tell(new MatomoSignal(), all(true));
      expect(queue()).to.deep.equal([
        ['requireConsent'],
        ['requireCookieConsent'],
        ['setConsentGiven'],
        ['setCookieConsentGiven'],
      ]);
    });

    it('says what holds, not how it came about, as Matomo has an order of its own', () => {
      const { store } = tell(new MatomoSignal(), all(true));
      store.withdraw();
      expect(queue()).to.deep.equal([['requireConsent'], ['requireCookieConsent']]);
      store.acceptAll();
      store.acceptAll();
      expect(queue()).to.have.lengthOf(4);
      expect(new FakeMatomo().load().standing).to.equal('tracked with cookies');
    });

    it('takes over from what head.js said, and leaves all else where it was', () => {
      page['_paq'] = [['requireConsent'], ['requireCookieConsent'], ['disableCookies'], ['trackPageView']];
      tell(new MatomoSignal({ tracking: false }));
      expect(queue()).to.deep.equal([['requireCookieConsent'], ['disableCookies'], ['trackPageView']]);
    });
  });

  describe('once Matomo has loaded', () => {
    it('gives and withdraws both consents', () => {
      const { store } = tell(new MatomoSignal());
      const matomo = new FakeMatomo().load();
      const before = matomo.done.length;
      store.acceptAll();
      expect(matomo.standing).to.equal('tracked with cookies');
      store.withdraw();
      expect(matomo.standing).to.equal('not tracked');
      store.withdraw();
      expect(matomo.done.slice(before)).to.deep.equal([
        ['setConsentGiven'],
        ['setCookieConsentGiven'],
        ['forgetConsentGiven', 1],
        ['forgetCookieConsentGiven'],
      ]);
    });

    it('keeps tracking and cookies apart', () => {
      const { store } = tell(new MatomoSignal(apart));
      const matomo = new FakeMatomo().load();
      store.choose({ marketing: true });
      expect(matomo.standing).to.equal('not tracked');
      store.choose({ statistics: true });
      expect(matomo.standing).to.equal('tracked with cookies');
      store.choose({ marketing: false });
      expect(matomo.standing).to.equal('tracked without cookies');
      store.choose({ marketing: true });
      expect(matomo.standing).to.equal('tracked with cookies');
      store.choose({ statistics: false });
      expect(matomo.standing).to.equal('not tracked');
      store.choose({ marketing: false, statistics: true });
      expect(matomo.standing).to.equal('tracked without cookies');
    });

    it('sends what waited for consent', () => {
      page['_paq'] = [['trackPageView']];
      const { store } = tell(new MatomoSignal());
      const matomo = new FakeMatomo().load();
      expect(matomo.sent).to.deep.equal([]);
      store.acceptAll();
      expect(matomo.sent).to.deep.equal(['with cookies']);
    });

    it('takes no cookies away from who has allowed them, when it comes late', () => {
      page['_paq'] = [['trackPageView']];
      const matomo = new FakeMatomo().load();
      tell(new MatomoSignal(), all(true));
      expect([matomo.standing, matomo.drops]).to.deep.equal(['tracked with cookies', 0]);
      forgetTools();
      const other = new FakeMatomo().load();
      tell(new MatomoSignal(apart), all(false, { statistics: true }));
      expect(other.standing).to.equal('tracked without cookies');
    });

    it('holds a page back that nobody has allowed, when it comes late', () => {
      const matomo = new FakeMatomo().load();
      tell(new MatomoSignal());
      expect(matomo.done).to.deep.equal([['requireConsent'], ['requireCookieConsent']]);
      expect(matomo.standing).to.equal('not tracked');
    });
  });

  describe('in the exempt profile', () => {
    const exempt = { exempt: 'audience' };

    it('requires nothing, and opts out who objects', () => {
      const { store } = tell(new MatomoSignal(exempt));
      expect(page['_paq'] ?? []).to.deep.equal([]);
      const matomo = new FakeMatomo().load();
      store.refuseAll();
      expect(matomo.done).to.deep.equal([['optUserOut']]);
      store.choose({ audience: true });
      expect(matomo.done.slice(1)).to.deep.equal([['forgetUserOptOut']]);
      expect(matomo.standing).to.match(/^tracked/);
    });

    it('opts out on every page who has objected, before Matomo sends anything', () => {
      page['_paq'] = [['trackPageView']];
      tell(new MatomoSignal(exempt), all(true, { audience: false }));
      expect(queue()).to.deep.equal([['optUserOut'], ['trackPageView']]);
      expect(new FakeMatomo().load().sent).to.deep.equal([]);
    });

    it('takes the objection back where it still waits', () => {
      const { store } = tell(new MatomoSignal(exempt), all(true, { audience: false }));
      store.choose({ audience: true });
      expect(queue()).to.deep.equal([['forgetUserOptOut']]);
    });

    it('may ask for cookies all the same', () => {
      const { store } = tell(new MatomoSignal({ ...exempt, cookies: 'statistics' }));
      const matomo = new FakeMatomo().load();
      expect(matomo.standing).to.equal('tracked without cookies');
      store.acceptAll();
      expect(matomo.standing).to.equal('tracked with cookies');
      store.choose({ audience: false });
      expect(matomo.standing).to.equal('not tracked');
      store.choose({ audience: true });
      expect(matomo.standing).to.equal('tracked with cookies');
    });

    it('never grants by the end of an objection what needs consent', () => {
      const { store } = tell(new MatomoSignal({ ...exempt, tracking: 'statistics', cookies: false }));
      const matomo = new FakeMatomo().load();
      store.refuseAll();
      store.choose({ audience: true });
      expect(matomo.standing).to.equal('not tracked');
      store.choose({ statistics: true });
      expect(matomo.standing).to.equal('tracked with cookies');
    });
  });

  it('says everything once, however many copies of it a page holds', () => {
    const { store } = tell(new MatomoSignal());
    enforce(store, new MatomoSignal());
    const matomo = new FakeMatomo().load();
    store.acceptAll();
    expect(matomo.done.filter(([name]) => name === 'setConsentGiven')).to.have.lengthOf(1);
  });

  it('ends with what was decided last, whenever Matomo loads, and never lets it remember', () => {
    const step = fc.record({
      choice: fc.dictionary(fc.constantFrom('statistics', 'marketing'), fc.boolean(), { minKeys: 1 }),
      loads: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        forgetTools();
        page['_paq'] = [['trackPageView']];
        const { store } = tell(new MatomoSignal(apart));
        let matomo: FakeMatomo | undefined;
        for (const { choice, loads } of steps) {
          if (loads) matomo ??= new FakeMatomo().load();
          store.choose({ ...choice });
        }
        matomo ??= new FakeMatomo().load();
        const [tracking, cookies] = [store.isGranted('statistics'), store.isGranted('marketing')];
        const expected = tracking ? `tracked ${cookies ? 'with' : 'without'} cookies` : 'not tracked';
        expect(matomo.standing).to.equal(expected);
        expect(matomo.done.some(([name]) => /^remember/.test(name))).to.be.false;
      }),
    );
  });
});
