/**
 * What a browser remembers of a text that was read (the string `verdict` in the stored choice) spares work, and grants
 * nothing: whatever stands there, the page asks and lets run as the declaration and the choices demand (A13, E12).
 */
import assert from 'node:assert/strict';
import { declaration, everything, withNewTracker } from '../support/town.mjs';
import { attribute, auto, json, marked, page } from '../support/sites.mjs';
import { chromium, inEngines } from '../support/visitor.mjs';

const gates = [...everything.map((id) => marked(id)), marked('newtracker', 'service')].join('');
const ways = {
  'by address': (value, site) => {
    site.files['/cookies.json'] = json(value);
    return page(auto(), gates);
  },
  'in the tag': (value) => page(auto(`data-declaration="${attribute(value)}"`), gates),
};
const sorted = (list) => [...list].sort();

inEngines('A remembered verdict', chromium, ({ it }) => {
  /** Answers a declaration and comes back until it is remembered; answers what is stored then. */
  async function answered({ site, open }, value, action = 'accept-all', way = ways['by address']) {
    site.files['/'] = way(value, site);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer(action);
    await tab.until(({ stored }) => stored, 'the choice to be kept');
    for (let i = 0; i < 2; i++) {
      await tab.go('/');
      await tab.until(({ ran }) => ran.includes('necessary'), 'what is necessary to run');
      await tab.upTo(150);
    }
    return { tab, stored: (await tab.report()).stored };
  }

  /** Puts a value in the place of what is stored; nothing stays in the mirror but it, if at all. */
  function put(tab, value, { inMirror = true, raw = false } = {}) {
    return tab.evaluate(
      (text, isMirrored) => {
        document.cookie = `cookies_preferences=${text}; Path=/; SameSite=Lax`;
        if (isMirrored) localStorage.setItem('cookies_preferences', text);
        else localStorage.clear();
      },
      raw ? value : encodeURIComponent(JSON.stringify(value)),
      inMirror,
    );
  }

  async function assertAsks(tab, { asked, ran }, what) {
    await tab.go('/');
    const seen = await tab.upTo(6_000, (report) => (asked.length ? report.isAsking : report.ran.length >= ran.length));
    const last = await tab.upTo(200);
    assert.equal(seen.isAsking, asked.length > 0, `${what}: ${asked.length ? 'it asks' : 'it does not ask'}`);
    if (last.hasStore && last.declaration) assert.deepEqual(last.asked, asked, `${what}: what is asked`);
    assert.deepEqual(sorted(last.ran), sorted(ran), `${what}: what runs`);
    const beyond = last.seen.granted.filter((id) => everything.includes(id) && !ran.includes(id));
    assert.deepEqual(beyond, [], `${what}: nothing was granted beyond the choices`);
    assert.deepEqual(last.thrown, [], `${what}: nothing is thrown`);
  }

  const free = ['necessary', 'audience'];

  it('stands in the one cookie as text, the same for all who chose alike on one day [A14]', async (visitor) => {
    const first = await answered(visitor, declaration(), 'refuse-all');
    assert.equal(typeof first.stored.verdict, 'string', 'it is kept');
    await first.tab.evaluate(() => {
      document.cookie = 'cookies_preferences=; Path=/; Max-Age=0';
      localStorage.clear();
    });
    const second = await answered(visitor, declaration(), 'refuse-all');
    assert.deepEqual(second.stored, first.stored, 'it tells nobody from another');
  });

  for (const [way, pageOf] of Object.entries(ways)) {
    it(`of one text is worth nothing under another: what was added is asked, given ${way} [A13]`, async (visitor) => {
      const { site } = visitor;
      const { tab } = await answered(visitor, declaration(), 'accept-all', pageOf);
      site.files['/'] = pageOf(withNewTracker(), site);
      await assertAsks(tab, { asked: ['statistics'], ran: [...free, 'embeds'] }, 'the text with a new tracker');
    });

    it(`that belongs to the right text, copied, does not answer for who has not: given ${way} [A13]`, async (visitor) => {
      const { site } = visitor;
      const next = withNewTracker();
      // Somebody else accepted the new text; their verdict is put beside an older choice.
      const other = await answered(visitor, next, 'accept-all', pageOf);
      const { verdict } = other.stored;
      await other.tab.evaluate(() => {
        document.cookie = 'cookies_preferences=; Path=/; Max-Age=0';
        localStorage.clear();
      });
      const { tab, stored } = await answered(visitor, declaration(), 'accept-all', pageOf);
      await put(tab, { ...stored, verdict });
      site.files['/'] = pageOf(next, site);
      const expected = { asked: ['statistics'], ran: [...free, 'embeds'] };
      await assertAsks(tab, expected, 'an older choice with the new text’s verdict');
    });
  }

  it('does not answer what was never asked: copied to a choice of less, or of nothing [A13]', async (visitor) => {
    const { tab, stored } = await answered(visitor, declaration());
    const { choices, rev } = stored;
    const { statistics: _, ...less } = choices;
    await put(tab, { ...stored, choices: less });
    await assertAsks(tab, { asked: ['statistics'], ran: [...free, 'embeds'] }, 'a choice without statistics');

    const { embeds: __, ...revisions } = rev;
    await put(tab, { ...stored, rev: revisions });
    await assertAsks(tab, { asked: ['embeds'], ran: [...free, 'statistics'] }, 'a choice whose revision is missing');

    await put(tab, { ...stored, rev: { ...rev, embeds: 'zzzz' } });
    await assertAsks(tab, { asked: ['embeds'], ran: [...free, 'statistics'] }, 'a choice of another revision');

    await put(tab, { ...stored, choices: {}, rev: {} });
    await assertAsks(tab, { asked: ['statistics', 'embeds'], ran: free }, 'an empty choice');
  });

  it('does not make a choice last longer, nor begin earlier [A12]', async (visitor) => {
    const { tab, stored } = await answered(visitor, declaration());
    const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    for (const [what, on] of Object.entries({ 'of last year': day(-300), 'of next year': day(300) })) {
      await put(tab, { ...stored, on });
      await assertAsks(tab, { asked: ['statistics', 'embeds'], ran: free }, `a choice ${what}`);
    }
  });

  const fakes = {
    'an empty text': '',
    words: 'granted',
    everything: '*',
    zeros: '0000000000000000',
    'what every object has': '__proto__',
    'four thousand letters': 'x'.repeat(4_000),
    'a number': 1,
    null: null,
    'a list': ['statistics'],
    'an object': { statistics: true },
    'an accent': 'é\u0000\u2028',
  };
  it('that is forged leaves an acceptance as it is', async (visitor) => {
    const { tab, stored } = await answered(visitor, declaration());
    for (const [what, verdict] of Object.entries(fakes)) {
      const value = encodeURIComponent(JSON.stringify({ ...stored, verdict }));
      await put(tab, { ...stored, verdict });
      // What no cookie holds is no choice; of what is no text, the whole may be refused: then it asks.
      if (value.length > 4_000 || typeof verdict !== 'string') {
        await tab.go('/');
        const { ran, isAsking, thrown } = await tab.upTo(4_000, (report) => report.isAsking || report.ran.length >= 4);
        assert.ok(isAsking || ran.length === 4, `${what}: it asks, or goes by the choices`);
        if (isAsking) assert.deepEqual(sorted(ran), sorted(free), `${what}: nothing runs while it asks`);
        assert.deepEqual(thrown, [], `${what}: nothing is thrown`);
      } else await assertAsks(tab, { asked: [], ran: everything }, what);
    }
  });

  it('that is forged turns no refusal into a grant', async (visitor) => {
    const { tab, stored } = await answered(visitor, declaration(), 'refuse-all');
    for (const [what, verdict] of Object.entries(fakes)) {
      await put(tab, { ...stored, verdict });
      await tab.go('/');
      const { ran, seen, thrown } = await tab.upTo(1_500, (report) => report.ran.includes('necessary'));
      const last = await tab.upTo(100);
      const granted = [...ran, ...last.ran, ...seen.granted].filter((id) => id === 'statistics' || id === 'embeds');
      assert.deepEqual(granted, [], `${what}: what was refused stays so`);
      assert.deepEqual(thrown, [], `${what}: nothing is thrown`);
    }
  });

  it('of an acceptance, copied to a refusal, turns it into no grant', async (visitor) => {
    const accepted = await answered(visitor, declaration());
    const { verdict } = accepted.stored;
    const refused = { ...accepted.stored, choices: { audience: false, statistics: false, embeds: false } };
    await put(accepted.tab, { ...refused, verdict });
    await assertAsks(accepted.tab, { asked: [], ran: ['necessary'] }, 'a refusal with the verdict of an acceptance');
  });

  it('opens nothing under a text that has become faulty [E12]', async (visitor) => {
    const { site } = visitor;
    const { tab } = await answered(visitor, declaration());
    site.files['/cookies.json'] = json(declaration((value) => (value.updated = 'hier')));
    await tab.go('/');
    const { ran, seen, errors } = await tab.upTo(3_000, (report) => report.errors.length > 0);
    assert.deepEqual(ran, [], 'nothing runs');
    assert.deepEqual(seen.granted, [], 'nothing was granted');
    assert.equal(seen.asking, false, 'nobody is asked');
    assert.ok(
      errors.some((each) => each.includes('$.updated')),
      `the fault is told: ${errors}`,
    );
  });

  it('that the browser does not keep changes nothing: without a cookie, without a mirror', async (visitor) => {
    const { tab, stored } = await answered(visitor, declaration());
    const { verdict: _, ...bare } = stored;
    await put(tab, bare);
    await assertAsks(tab, { asked: [], ran: everything }, 'a choice without a verdict');
    await put(tab, stored, { inMirror: false });
    await assertAsks(tab, { asked: [], ran: everything }, 'a cookie without a mirror');
    await tab.evaluate(
      (value) => {
        document.cookie = 'cookies_preferences=; Path=/; Max-Age=0';
        localStorage.setItem('cookies_preferences', value);
      },
      encodeURIComponent(JSON.stringify(bare)),
    );
    await assertAsks(tab, { asked: [], ran: everything }, 'a mirror without a cookie');
  });

  const blocked = {
    'cookies that throw': `Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true, get() { throw new DOMException('no', 'SecurityError'); }, set() { throw new DOMException('no', 'SecurityError'); } });`,
    'cookies that are not kept': `Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} });`,
  };
  for (const [what, code] of Object.entries(blocked)) {
    it(`is not needed: with ${what}, the mirror’s choice applies, and no more`, async (visitor) => {
      const { site } = visitor;
      const { tab, stored } = await answered(visitor, declaration());
      const choices = { audience: true, statistics: false, embeds: true };
      await put(tab, { ...stored, choices });
      site.files['/'] = page(`<script>${code}</script>${auto()}`, gates);
      await assertAsks(tab, { asked: [], ran: [...free, 'embeds'] }, what);
    });
  }

  it('does not outlast a browser’s new objection to all tracking [A13, C4]', async (visitor) => {
    const { site } = visitor;
    const withSignal = declaration((value) => (value.signals = { gpc: ['statistics'] }));
    // Only statistics is left undecided: the browser’s objection is what answers it.
    const signal =
      "<script>Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })</script>";
    const pages = { on: page(signal + auto(), gates), off: page(auto(), gates) };
    site.files['/cookies.json'] = json(withSignal);
    site.files['/'] = pages.on;
    const tab = await visitor.open('/');
    const first = await tab.until(({ isAsking }) => isAsking, 'the banner');
    assert.deepEqual(first.asked, ['embeds'], 'what the browser objects to is not asked');
    await tab.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].choose({ embeds: true }));
    await tab.until(({ stored }) => stored, 'the choice to be kept');
    for (let i = 0; i < 2; i++) await assertAsks(tab, { asked: [], ran: [...free, 'embeds'] }, 'with the objection');
    site.files['/'] = pages.off;
    await assertAsks(tab, { asked: ['statistics'], ran: [...free, 'embeds'] }, 'without the objection');
  });
});
