/** A stored choice applies to what was asked: until the declaration’s text is known, nothing opens (A13, A15, E12). */
import assert from 'node:assert/strict';
import { declaration, everything, withNewTracker } from '../support/town.mjs';
import { attribute, auto, json, marked, page } from '../support/sites.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const gates = [...everything.map((id) => marked(id)), marked('newtracker', 'service')].join('');

/** The ways in which a page names the address of its declaration. */
const ways = {
  'the script’s tag': page(auto(), gates),
  'a banner of the page': page(auto(''), `<cookie-banner src="/cookies.json"></cookie-banner>${gates}`),
};

/** Keeps the declaration from arriving until the answered function is called. */
function hold(site) {
  let arrive;
  site.files['/cookies.json'].held = new Promise((resolve) => (arrive = resolve));
  return arrive;
}

inEngines('A slow, missing or hanging declaration', everyEngine, ({ engine, it }) => {
  /** Somebody who accepted everything that the page asked, and left. */
  async function accepted({ site, open }, way) {
    Object.assign(site.files, { '/': way, '/cookies.json': json(declaration()) });
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ stored, ran }) => stored && ran.length === 4, 'what was accepted to run');
    return tab;
  }

  const some = engine === 'chromium' ? Object.entries(ways) : Object.entries(ways).slice(0, 1);
  for (const [named, way] of some) {
    for (const delay of engine === 'chromium' ? [0, 300, 1500] : [300]) {
      it(`lets nothing run for somebody who accepted until the text is there, named by ${named}, ${delay} ms late [A13, A15, E12]`, async (visitor) => {
        const { site } = visitor;
        const tab = await accepted(visitor, way);
        const arrive = delay ? hold(site) : () => {};
        await tab.go('/');
        if (delay) {
          const early = await tab.upTo(delay, ({ ran, seen }) => ran.length + seen.granted.length > 0);
          assert.deepEqual(early.ran, [], 'nothing has run while the text is on its way');
          assert.deepEqual(early.seen.granted, [], 'nothing was ever granted while the text is on its way');
          assert.deepEqual([early.grants, early.isGranted], [{}, []], 'the store grants nothing meanwhile');
        }
        arrive();
        const { ran, isAsking } = await tab.until((report) => report.ran.length === 4, 'what was accepted to run');
        assert.deepEqual([...ran].sort(), [...everything].sort(), 'what was accepted runs once the text is known');
        assert.equal(isAsking, false, 'nobody is asked again for what was answered');
      });

      it(`runs no service that was added since, named by ${named}, ${delay} ms late, and asks for it [A13]`, async (visitor) => {
        const { site } = visitor;
        const tab = await accepted(visitor, way);
        site.files['/cookies.json'] = json(withNewTracker());
        const arrive = delay ? hold(site) : () => {};
        await tab.go('/');
        if (delay) await tab.upTo(delay);
        arrive();
        const { asked } = await tab.until(({ isAsking }) => isAsking, 'the banner, for what is new');
        const { ran, seen } = await tab.upTo(300);
        assert.deepEqual(asked, ['statistics'], 'what has changed is asked, and nothing else');
        assert.ok(!ran.includes('newtracker'), `a service that nobody was asked for has not run: ${ran}`);
        assert.ok(!ran.includes('statistics'), `nor has its purpose, which is asked again: ${ran}`);
        assert.ok(
          !seen.granted.some((id) => id === 'statistics' || id === 'newtracker'),
          `neither was granted for a moment: ${seen.granted}`,
        );
      });
    }

    it(`lets nothing run for somebody who accepted when the text never comes, named by ${named} [A13, A15, E12]`, async (visitor) => {
      const { site } = visitor;
      const tab = await accepted(visitor, way);
      site.hangs = (path) => path === '/cookies.json';
      await tab.go('/');
      const { ran, seen, grants, isGranted, stored } = await tab.upTo(1_500, (report) => report.ran.length > 0);
      assert.deepEqual(ran, [], 'nothing has run');
      assert.deepEqual(seen.granted, [], 'nothing was granted');
      assert.deepEqual([grants, isGranted], [{}, []], 'the store grants nothing');
      assert.equal(stored?.choices.statistics, true, 'the choice is still kept');
    });

    it(`lets nothing run and says so when the text cannot be had, named by ${named} [A13, A15, E12]`, async (visitor) => {
      const { site } = visitor;
      const tab = await accepted(visitor, way);
      site.lacks = (path) => path === '/cookies.json';
      await tab.go('/');
      const told = await tab.upTo(3_000, ({ errors }) => errors.some((each) => each.includes('cookies.json')));
      assert.deepEqual(told.ran, [], 'nothing has run');
      assert.deepEqual(told.seen.granted, [], 'nothing was granted');
      assert.ok(
        told.errors.some((each) => each.includes('cookies.json')),
        `the console names the address: ${told.told}`,
      );
      assert.deepEqual(told.thrown, [], 'nothing is thrown');
      assert.equal(told.stored?.choices.statistics, true, 'the choice is still kept');
    });
  }

  it('lets nothing run before the text is there for somebody new, not even what needs no consent [A13, A15]', async ({
    site,
    open,
  }) => {
    Object.assign(site.files, { '/': ways['the script’s tag'], '/cookies.json': json(declaration()) });
    const arrive = hold(site);
    const tab = await open('/');
    const early = await tab.upTo(400);
    assert.deepEqual(early.ran, [], 'nothing has run while the text is on its way');
    assert.deepEqual(early.seen.granted, [], 'nothing was granted while the text is on its way');
    arrive();
    const late = await tab.until(({ ran, isAsking }) => isAsking && ran.length > 1, 'the banner, and what is free');
    assert.deepEqual([...late.ran].sort(), ['audience', 'necessary'], 'what needs no consent runs, and nothing else');
  });

  it('knows a text in the tag or in the page at once, for somebody who accepted [A13]', async ({ site, open }) => {
    const text = declaration();
    Object.assign(site.files, {
      '/': page(auto(`data-declaration="${attribute(text)}"`), gates),
      '/page': page(
        `${auto('')}<script type="application/json" data-cookie-declaration>${JSON.stringify(text)}</script>`,
        gates,
      ),
    });
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ stored }) => stored, 'the choice to be kept');
    for (const path of ['/', '/page']) {
      await tab.go(path);
      const { ran } = await tab.until((report) => report.ran.length === 4, `what was accepted to run on ${path}`);
      assert.deepEqual([...ran].sort(), [...everything].sort(), `what was accepted runs on ${path}`);
    }
  });

  it('runs no service that was added since when the text in the tag names it [A13]', async ({ site, open }) => {
    const way = (value) => page(auto(`data-declaration="${attribute(value)}"`), gates);
    site.files['/'] = way(declaration());
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ stored }) => stored, 'the choice to be kept');
    // Two more visits, so that whatever is remembered of the text is.
    for (let i = 0; i < 2; i++) {
      await tab.go('/');
      await tab.until(({ ran }) => ran.length === 4, 'what was accepted to run');
    }
    site.files['/'] = way(withNewTracker());
    await tab.go('/');
    const { asked } = await tab.until(({ isAsking }) => isAsking, 'the banner, for what is new');
    const { ran, seen } = await tab.upTo(300);
    assert.deepEqual(asked, ['statistics'], 'what has changed is asked');
    assert.deepEqual([...ran].sort(), ['audience', 'embeds', 'necessary'], 'what has changed does not run');
    assert.ok(!seen.granted.includes('newtracker'), `and was not granted for a moment: ${seen.granted}`);
  });
});
