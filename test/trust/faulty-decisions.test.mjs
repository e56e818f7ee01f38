/** Under a faulty declaration a refusal is kept, and an acceptance is not (E12, A15). */
import assert from 'node:assert/strict';
import { declaration, optional } from '../support/town.mjs';
import { assertOpensNothing, assertTold, faulty, links, marks } from './faults.mjs';
import { auto, json, page } from '../support/sites.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

inEngines('A decision under a faulty declaration', everyEngine, ({ engine, it }) => {
  const slip = (value) => (value.updated = '2026-13-01');
  // What mending changes in what was asked may be asked again, and nothing else.
  const faults = {
    'a date that does not exist': [slip, []],
    'an exempt tracker of 24 months': [faulty['an exempt tracker of 24 months'], []],
    'a site that is a text': [faulty['a site that is a text'], optional],
    'a service without cookies': [faulty['a service without cookies'], ['embeds']],
  };
  const kinds = Object.entries(faults).slice(0, engine === 'chromium' ? undefined : 1);
  const files = (change) => ({
    '/': page(auto('data-src="/cookies.json" data-accept-links'), marks + links),
    '/cookies.json': json(declaration(change)),
  });
  const key = 'charte-cookies/page-consent/1';

  /** Lets what is wrong be found, as a visitor who reads the page a moment, with the pointer over it. */
  async function read(tab) {
    await tab.upTo(1_500, ({ errors, hasStore }) => errors.length > 0 && hasStore);
    await tab.evaluate(() => {
      for (const type of ['pointerover', 'pointermove', 'focusin']) {
        document.body.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    });
    return tab.upTo(200);
  }

  /** Somebody has accepted everything while the declaration was right. */
  async function accepted({ site, open }) {
    const right = files(() => {});
    Object.assign(site.files, right);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ stored, ran }) => stored && ran.length === 5, 'what was accepted to run');
    return tab;
  }

  const refusals = {
    'a link': (tab) => tab.click('[data-cookie-action="refuse-all"]'),
    'the page’s own script': (tab) =>
      tab.evaluate((name) => void document[Symbol.for(name)].refuseAll(), key).catch((error) => error),
  };

  for (const [fault, [change, mayAsk]] of kinds) {
    for (const [way, refuse] of Object.entries(refusals)) {
      it(`keeps a refusal by ${way} all the same, also when it is mended: ${fault} [E12, A15]`, async ({
        site,
        open,
      }) => {
        Object.assign(site.files, files(change));
        const tab = await open('/');
        assertOpensNothing(await read(tab), 'before the refusal');
        await refuse(tab);
        const { stored, thrown } = await tab.upTo(2_000, (report) => report.stored);
        assert.deepEqual(thrown, [], 'nothing is thrown');
        assert.ok(stored, 'the refusal is in the cookie');
        for (const id of optional) assert.equal(stored.choices[id], false, `${id} is refused`);
        assert.ok(!Object.values(stored.choices).includes(true), 'nothing is granted');

        await tab.go('/');
        const again = await read(tab);
        assert.deepEqual(again.stored?.choices, stored.choices, 'it is kept over a reload');
        assert.deepEqual([again.ran, again.seen.asking], [[], false], 'nothing runs then, and nobody is asked');

        site.files['/cookies.json'] = json(declaration());
        await tab.go('/');
        const mended = await tab.upTo(3_000, ({ ran }) => ran.includes('necessary'));
        assert.deepEqual(mended.ran, ['necessary'], 'mended, only what is necessary runs');
        for (const id of optional) assert.equal(mended.stored?.choices[id], false, `${id} stays refused`);
        const extra = mended.asked.filter((id) => !mayAsk.includes(id));
        assert.deepEqual(extra, [], 'mended, it asks nobody again for a purpose that is unchanged');
      });
    }

    it(`keeps no acceptance, by a link or by the page’s own script: ${fault} [E12]`, async ({ site, open }) => {
      Object.assign(site.files, files(change));
      const tab = await open('/');
      await read(tab);
      await tab.click('[data-cookie-action="accept-all"]');
      await tab.upTo(500);
      // What it answers, and whether it throws for its caller to catch, is its own affair.
      await tab
        .evaluate(async (name) => void (await document[Symbol.for(name)]?.acceptAll()), key)
        .catch(() => undefined);
      const { stored, mirror, ran, seen, thrown } = await tab.upTo(500);
      assert.equal(stored ?? mirror, null, 'nothing is stored');
      assert.deepEqual(ran, [], 'nothing runs');
      assert.deepEqual(seen.granted, [], 'nothing was granted for a moment');
      assert.deepEqual(thrown, [], 'nothing is thrown that nobody catches');
      await tab.go('/');
      const after = await read(tab);
      assert.deepEqual([after.stored ?? after.mirror, after.ran], [null, []], 'nor after a reload');
    });
  }

  it('stops what was accepted, which goes on unasked when it is mended [E12, A13]', async ({ site, open }) => {
    const tab = await accepted({ site, open });

    site.files['/cookies.json'] = json(declaration(slip));
    await tab.go('/');
    const faultyNow = await read(tab);
    assert.deepEqual(faultyNow.ran, [], 'under the faulty text nothing runs');
    assert.deepEqual(faultyNow.seen.granted, [], 'under the faulty text nothing is granted');
    assert.equal(faultyNow.seen.asking, false, 'under the faulty text nobody is asked');
    assert.equal(faultyNow.stored?.choices.statistics, true, 'the choice stays');
    assertTold(faultyNow, JSON.stringify(declaration(slip)), 'for somebody who has chosen');

    site.files['/cookies.json'] = json(declaration());
    await tab.go('/');
    const mended = await tab.until(({ ran }) => ran.length === 5, 'what was accepted to run again');
    assert.equal(mended.seen.asking, false, 'nobody is asked again');
  });

  it('keeps a withdrawal of what was accepted before it was faulty [E12, A11]', async ({ site, open }) => {
    const tab = await accepted({ site, open });
    site.files['/cookies.json'] = json(declaration(faulty['no providers']));
    await tab.go('/');
    await read(tab);
    await tab.click('[data-cookie-action="withdraw"]');
    const { stored, ran } = await tab.upTo(2_000, (report) => report.stored?.choices.statistics === false);
    assert.equal(stored?.choices.statistics, false, 'statistics is refused');
    assert.ok(!Object.values(stored.choices).includes(true), 'nothing is granted');
    assert.deepEqual(ran, [], 'nothing runs');
  });

  it('keeps an objection to what is exempt when it is mended [A15, E12]', async ({ site, open }) => {
    Object.assign(site.files, files(faulty['an exempt tracker of 24 months']));
    const tab = await open('/');
    await read(tab);
    await tab.click('[data-cookie-action="refuse-all"]');
    await tab.upTo(2_000, ({ stored }) => stored);
    site.files['/cookies.json'] = json(declaration());
    for (let visit = 1; visit <= 2; visit++) {
      await tab.go('/');
      const { ran, stored } = await tab.upTo(2_000, (report) => report.ran.includes('necessary'));
      assert.equal(stored?.choices.audience, false, `the objection is kept, visit ${visit}`);
      assert.deepEqual(ran, ['necessary'], `exempt measurement does not run, visit ${visit}`);
    }
  });
});
