/* global deep */
import assert from 'node:assert/strict';
import {
  all,
  choice,
  clickInPreferences,
  inEveryEngine,
  standing,
  untilAsking,
  untilPreferencesClosed,
  wait,
} from '../journeys/portal.mjs';

const choices = { 'accept-all': ['granted', true], 'refuse-all': ['refused', false] };

inEveryEngine('A3: refusing is one click, beside accepting, wherever one can accept', (journey) => {
  for (const [action, [state, stored]] of Object.entries(choices)) {
    journey.it(`one click on ${action} in the banner decides, and nothing more is asked`, async () => {
      const page = await journey.visit('/');
      await page.click(`[data-action="${action}"]`);
      await untilAsking(page, false);
      assert.deepEqual(await standing(page), all(state));
      assert.deepEqual((await choice(page)).choices, all(stored));
    });

    journey.it(`one click on ${action} in the preferences decides, and closes them`, async () => {
      const page = await journey.visit('/');
      await page.click('[data-action="preferences"]');
      await wait(page, () => deep('dialog[open]') !== null);
      await clickInPreferences(page, `[data-action="${action}"]`);
      await untilAsking(page, false);
      assert.deepEqual(await standing(page), all(state));
      assert.deepEqual((await choice(page)).choices, all(stored));
      await untilPreferencesClosed(page);
    });
  }

  journey.it('on every layer there are as many ways to refuse as to accept, side by side', async () => {
    for (const [path, tag] of [
      ['/', 'cookie-banner'],
      ['/gerer-mes-cookies.html', 'cookie-preferences'],
    ]) {
      const page = await journey.visit(path);
      await wait(
        page,
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('[data-action]') !== null,
        tag,
      );
      const [accept, refuse] = await page.evaluate((name) => {
        const root = document.querySelector(name).shadowRoot;
        return ['accept-all', 'refuse-all'].map((action) =>
          [...root.querySelectorAll(`[data-action="${action}"]`)].map((each) => {
            const { left, top, width, height } = each.getBoundingClientRect();
            // Side by side, or below each other.
            return { size: [width, height].map(Math.round), place: [left, top].map(Math.round) };
          }),
        );
      }, tag);
      assert.equal(accept.length, 1);
      assert.equal(refuse.length, 1);
      assert.deepEqual(refuse[0].size, accept[0].size);
      const isBeside = [0, 1].some((axis) => refuse[0].place[axis] === accept[0].place[axis]);
      assert.ok(isBeside, JSON.stringify([accept, refuse]));
    }
  });
});
