/** Whatever file hangs: a refusal is stored, told and followed; it needs no further file (E12, A11). */
import assert from 'node:assert/strict';
import { declaration, everything } from '../support/town.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { assertNone, chromium, inEngines } from '../support/visitor.mjs';

const key = 'charte-cookies/page-consent/1';
const own = declaration((value) => (value.signals = { google: true }));
const tracker = `<script type="text/plain" data-category="statistics">
  ran.push('statistics');
  document.cookie = '_ct_1=x; Path=/';
</script>`;
const links = ['refuse-all', 'withdraw']
  .map((action) => `<a href="#${action}" data-cookie-action="${action}">${action}</a>`)
  .join(' ');
const files = {
  '/': page(
    `<script>
      window.dataLayer = [];
      const tell = report;
      window.report = () => ({ ...tell(), layer: dataLayer.map((each) => JSON.parse(JSON.stringify([...each]))) });
    </script>${auto()}`,
    everything
      .filter((id) => id !== 'statistics')
      .map((id) => marked(id))
      .join('') +
      tracker +
      links,
  ),
  '/cookies.json': json(own),
  '/blank.html': page('', ''),
};

/** What Google's tags were last told of statistics: undefined when nothing. */
function told({ layer }) {
  const words = layer.filter(([word]) => word === 'consent').map(([, , values]) => values?.analytics_storage);
  return words.filter(Boolean).at(-1);
}

inEngines('A refusal while files hang', chromium, ({ it }) => {
  async function asking({ site, open }) {
    Object.assign(site.files, files);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    return tab;
  }

  /** Somebody who accepted, came back, and has what was accepted running. */
  async function accepted(visitor) {
    const tab = await asking(visitor);
    await tab.answer('accept-all');
    await tab.until((report) => report.stored && report.ran.length === 4, 'what was accepted to run');
    await tab.go('/');
    await tab.until(
      (report) => report.ran.length === 4 && told(report) === 'granted',
      'it to run, and tags to be told',
    );
    await tab.upTo(300);
    return tab;
  }

  /** What is missing of a refusal, four seconds after it. */
  async function missing(tab, act, { before, mayReload = true }) {
    const start = await tab.evaluate(() => performance.now());
    await act();
    const isStored = ({ stored }) => stored?.choices.statistics === false;
    const isSaid = ({ changes }) => changes.some((time) => time >= start);
    const isDenied = (report) => told(report) === 'denied';
    const isFollowed = ({ reloads }) => !mayReload || reloads > before.reloads;
    const kept = await tab.upTo(1_000, isStored);
    const last = await tab.upTo(5_000, (report) => isSaid(report) && isDenied(report) && isFollowed(report));
    const late = last.changes.find((time) => time >= start) - start;
    return [
      ...(isStored(kept) ? [] : ['it is not stored within a second']),
      ...(late < 4_000 ? [] : ['cookie-consent-change is not said within four seconds']),
      ...(isDenied(last) ? [] : ['tag managers are not told within four seconds']),
      ...(isFollowed(last) ? [] : ['the page is not to start anew within four seconds']),
      ...last.thrown,
    ];
  }

  const acts = {
    'the link “refuse-all”': (tab) => () => tab.click('[data-cookie-action="refuse-all"]'),
    'the link “withdraw”': (tab) => () => tab.click('[data-cookie-action="withdraw"]'),
    'the page’s own script': (tab) => () => tab.evaluate((name) => void document[Symbol.for(name)].refuseAll(), key),
  };
  for (const [what, act] of Object.entries(acts)) {
    it(`by ${what} is stored, told and followed when no further file is answered [A11, E12]`, async (visitor) => {
      const tab = await accepted(visitor);
      visitor.site.hangs = (path) => path.startsWith('/cdn/');
      const before = await tab.report();
      assert.deepEqual(await missing(tab, act(tab), { before }), [], 'nothing of the refusal is missing');
    });
  }

  it('by the banner is stored and told when no further file is answered [E12]', async (visitor) => {
    const tab = await asking(visitor);
    visitor.site.hangs = (path) => path.startsWith('/cdn/');
    await tab.answer('refuse-all');
    const { stored } = await tab.upTo(1_000, (report) => report.stored);
    assert.equal(stored?.choices.statistics, false, 'it is stored within a second');
    const { changes, isAsking, ran } = await tab.upTo(4_000, (report) => report.changes.length && !report.isAsking);
    assert.ok(changes.length, 'cookie-consent-change is said within four seconds');
    assert.equal(isAsking, false, 'the banner goes');
    assert.ok(!ran.includes('statistics') && !ran.includes('embeds'), `nothing of what was refused runs: ${ran}`);
  });

  it('in one page is told in its other tabs when no further file is answered', async (visitor) => {
    const tab = await accepted(visitor);
    const other = await visitor.openBeside('/');
    await other.until((report) => report.ran.length === 4, 'what was accepted to run in the other tab');
    await other.upTo(300);
    visitor.site.hangs = (path) => path.startsWith('/cdn/');
    const before = await tab.report();
    await tab.click('[data-cookie-action="refuse-all"]');
    const here = await tab.upTo(4_000, ({ changes }) => changes.length > before.changes.length);
    assert.ok(here.changes.length > before.changes.length, 'it is said here');
    const there = await other.upTo(4_000, (report) => told(report) === 'denied' && report.changes.length > 0);
    assert.equal(told(there), 'denied', 'tag managers are told there');
    assert.ok(there.changes.length, 'it is said there');
  });

  it('is stored, told and followed whichever one file hangs from the beginning [A11, E12]', async (visitor) => {
    const tab = await accepted(visitor);
    const { stored } = await tab.report();
    const value = encodeURIComponent(JSON.stringify(stored));
    await tab.click('[data-cookie-action="refuse-all"]');
    await tab.until(({ changes }) => changes.length, 'the refusal to be said');
    await tab.upTo(500);
    // The script that the page names itself is there, or there is nothing at all.
    const parts = visitor.site.parts.filter((path) => path !== '/cdn/auto.js');
    assert.ok(parts.length, 'something is loaded besides the entry');

    const wrong = {};
    for (const part of parts) {
      const site = visitor.elsewhere();
      Object.assign(site.files, files);
      tab.site = site;
      await tab.go('/blank.html');
      await tab.evaluate((text) => {
        document.cookie = `cookies_preferences=${text}; Path=/; SameSite=Lax`;
        localStorage.setItem('cookies_preferences', text);
      }, value);
      site.hangs = (path) => path === part;
      await tab.go('/');
      const before = await tab.upTo(2_500, (report) => report.ran.length === 4 && told(report) === 'granted');
      if (!before.hasStore || !before.declaration) {
        // What the store itself needs hangs: then there is nothing to withdraw from.
        wrong[part] = [
          ...(before.ran.length ? [`without a declaration this runs: ${before.ran}`] : []),
          ...(told(before) === 'granted' ? ['without a declaration tags are told that they may'] : []),
        ];
        continue;
      }
      const refuse = () => tab.click('[data-cookie-action="refuse-all"]');
      const isTold = told(before) === 'granted';
      const all = await missing(tab, refuse, { before, mayReload: before.ran.includes('statistics') });
      // Who was never told that they may need not be told that they may not.
      wrong[part] = all.filter((each) => isTold || !each.startsWith('tag managers'));
    }
    assertNone(wrong, 'nothing of the refusal is missing');
  });
});
