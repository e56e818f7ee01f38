/** Sites of one domain may keep choices in one place, or each its own (on-other-pages.md, kind 1; CONFORMITY A11). */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const gated = `<a href="#" data-cookie-action="refuse-all">Refuser</a><a href="#cookie-preferences">Gérer</a>
  <script type="text/plain" data-category="statistics">ran.push("gated")</script>`;

let towns = 0;

/** The first tab, on a site of its own: others are opened beside it. */
async function begin({ site, open }) {
  site.files['/'] = page('');
  await open('/');
}

/** Two sites below one domain. `shares`: whether each declares that the choice is kept for the domain. */
function siblings({ elsewhere }, shares) {
  const domain = `bourg-${++towns}.localhost`;
  return ['portail', 'agenda'].map((name, i) => {
    const site = elsewhere(`${name}.${domain}`);
    site.files['/cookies.json'] = json(declaration((value) => shares[i] && (value.consent = { domain })));
    site.files['/'] = page(auto(), gated);
    return site;
  });
}

inEngines('A choice of one day on sites of one domain', everyEngine, ({ it }) => {
  const ways = {
    'the first shares, the second does not': [true, false],
    'the second shares, the first does not': [false, true],
    'both share': [true, true],
  };
  for (const [way, shares] of Object.entries(ways)) {
    it(`that is a refusal at last stays one there: ${way}`, async (visitor) => {
      await begin(visitor);
      const [portal, agenda] = siblings(visitor, shares);
      const tab = await visitor.openBeside('/', portal);
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.answer('accept-all');
      await tab.until(({ ran }) => ran.length, 'what was accepted to run');

      const other = await visitor.openBeside('/', agenda);
      await other.until(({ isAsking, ran }) => isAsking || ran.length, 'the other site');
      await other.click('[data-cookie-action]');
      await other.until(({ stored }) => stored?.choices.statistics === false, 'the refusal to be kept');
      await other.go('/');
      const { ran, stored, isAsking } = await other.upTo(1_500, (report) => report.ran.length > 0);
      assert.deepEqual([ran, stored?.choices.statistics, isAsking], [[], false, false], 'after a reload');

      await tab.go('/');
      const before = await tab.upTo(1_000, (report) => report.ran.length > 0);
      if (shares[0] && shares[1]) assert.deepEqual(before.ran, [], 'and on the first, where they share it');
    });
  }

  it('is found again where a site ceases to share it, and where it begins to', async (visitor) => {
    await begin(visitor);
    const [portal] = siblings(visitor, [true, true]);
    const tab = await visitor.openBeside('/', portal);
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('refuse-all');
    await tab.until(({ stored }) => stored, 'the refusal to be kept');
    portal.files['/cookies.json'] = json(declaration());
    await tab.go('/');
    const { ran, isAsking } = await tab.upTo(1_000);
    assert.deepEqual([ran, isAsking], [[], false], 'nobody is asked again');
    await tab.raw.evaluate(async () => {
      const { pageConsent } = await import('/dist/store.js');
      await pageConsent().declare(await (await fetch('/cookies.json')).json());
      pageConsent().acceptAll();
    });
    await tab.go('/');
    await tab.until((report) => report.ran.length, 'what was accepted to run');
    await tab.click('[data-cookie-action]');
    await tab.until(({ stored }) => stored?.choices.statistics === false, 'the refusal to be kept');
    await tab.go('/');
    const after = await tab.upTo(1_000, (report) => report.ran.length > 0);
    assert.deepEqual([after.ran, after.stored?.choices.statistics], [[], false], 'the last refusal holds');
  });
});
