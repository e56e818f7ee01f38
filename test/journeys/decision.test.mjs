import assert from 'node:assert/strict';
import {
  all,
  choice,
  frames,
  go,
  inEveryEngine,
  isAsking,
  settled,
  standing,
  untilAsking,
  untilAt,
  untilFrames,
  wait,
} from './portal.mjs';

/** The day six calendar months from now, at midnight by this clock; the last of its month where there is no such day. */
function inSixMonths() {
  const now = new Date();
  const target = new Date(now.getFullYear(), now.getMonth() + 6, 1);
  const last = new Date(target.getFullYear(), target.getMonth() + 1, 0).getDate();
  // To the end of the last day.
  return new Date(target.getFullYear(), target.getMonth(), Math.min(now.getDate(), last) + 1);
}

inEveryEngine('a decision', (journey) => {
  for (const [action, state] of [
    ['accept-all', 'granted'],
    ['refuse-all', 'refused'],
  ]) {
    journey.it(`outlasts the page: ${action}`, async () => {
      const page = await journey.visit('/');
      await page.click(`[data-action="${action}"]`);
      await untilAsking(page, false);
      await page.reload();
      await settled(page);
      assert.deepEqual(await standing(page), all(state));
      assert.equal(await isAsking(page), false);
      assert.equal((await frames(page)).length, state === 'granted' ? 2 : 0);
    });
  }

  journey.it('is kept for six calendar months, for the whole site, and readable by its server', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="accept-all"]');
    await untilAsking(page, false);
    const cookie = (await page.cookies()).find(({ name }) => name === 'cookies_preferences');
    assert.ok(Math.abs(cookie.expires * 1000 - inSixMonths()) < 120_000, `${new Date(cookie.expires * 1000)}`);
    assert.equal(cookie.path, '/');
    const { v, on, choices, rev } = await choice(page);
    assert.equal(v, 1);
    assert.match(on, /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual(choices, all(true));
    assert.deepEqual(Object.keys(rev), ['embeds', 'statistics']);
  });

  journey.it('is followed by other tabs at once, in both directions', async () => {
    const page = await journey.visit('/');
    const other = await journey.open('/');
    assert.equal(await isAsking(other), true);
    await page.bringToFront();
    await page.click('[data-action="accept-all"]');
    await untilAsking(other, false);
    await untilFrames(other, 2);
    await other.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].withdraw());
    await untilFrames(page, 0);
    assert.deepEqual(await standing(page), all('refused'));
  });

  journey.it('is shown as it is by a page that the back button brings back', async () => {
    await journey.visit('/');
    const page = await journey.open('/');
    await page.click('[data-action="accept-all"]');
    await untilFrames(page, 2);
    await go(page, `${journey.portal.origin}/gerer-mes-cookies.html`);
    await page.click('[data-action="refuse-all"]');
    await wait(page, () => document[Symbol.for('charte-cookies/page-consent/1')].snapshot.states.embeds === 'refused');
    await page.back();
    await untilAt(page, '/');
    await untilFrames(page, 0);
    assert.deepEqual(await standing(page), all('refused'));
    assert.equal(await isAsking(page), false);
  });

  journey.it('leaves pages to the back/forward cache, with what is in them', async () => {
    await journey.visit('/');
    const page = await journey.open('/');
    await page.click('[data-action="accept-all"]');
    await untilFrames(page, 2);
    await page.evaluate(() => (window.wasHere = true));
    await go(page, `${journey.portal.origin}/gerer-mes-cookies.html`);
    await page.back();
    await untilAt(page, '/');
    await untilFrames(page, 2);
    const why = await page.evaluate(() =>
      JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons ?? 'no reason is told'),
    );
    assert.equal(await page.evaluate(() => window.wasHere === true), journey.browser.can('restore'), why);
  });

  journey.it('by a gate’s “toujours” stores that service, and still asks for the rest', async () => {
    const page = await journey.visit('/');
    await page.evaluate(() => {
      const [gate] = document.querySelectorAll('cookie-gate[service="atlas"]');
      gate.scrollIntoView({ block: 'start' });
      gate.shadowRoot.querySelector('[data-action="always"]').click();
    });
    await untilFrames(page, 1);
    assert.equal((await choice(page)).choices.atlas, true);
    assert.equal(await isAsking(page), true);
    await page.reload();
    await settled(page);
    assert.deepEqual(await frames(page), ['/tiers/carte/carte.html']);
  });

  journey.it('by a gate’s “une fois” stores nothing, and is over with the page', async () => {
    const page = await journey.visit('/');
    await page.evaluate(() => {
      document.querySelector('cookie-gate[service="atlas"]').shadowRoot.querySelector('[data-action="once"]').click();
    });
    await untilFrames(page, 1);
    assert.equal(await choice(page), undefined);
    assert.equal(await page.evaluate(() => document.activeElement.title.startsWith('Carte')), true);
    await page.reload();
    await settled(page);
    assert.deepEqual(await frames(page), []);
  });
});
