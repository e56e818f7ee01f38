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
    const page = await journey.visit('/gerer-mes-cookies.html');
    const layers = await page.evaluate(() =>
      ['cookie-banner', 'cookie-preferences'].map((tag) => {
        const root = document.querySelector(tag).shadowRoot;
        const boxes = ['accept-all', 'refuse-all'].map((action) =>
          [...root.querySelectorAll(`[data-action="${action}"]`)].map((each) => {
            const { top, width, height } = each.getBoundingClientRect();
            return [top, width, height].map(Math.round);
          }),
        );
        return boxes;
      }),
    );
    for (const [accept, refuse] of layers) {
      assert.equal(accept.length, 1);
      assert.deepEqual(refuse, accept);
    }
  });
});
