/* global order */
/** What a choice unlocks waits for the next frame, so that the click is seen to have done something first [E7]. */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { chromium, inEngines } from '../support/visitor.mjs';

inEngines('E7: a click on a choice', chromium, ({ it }) => {
  it('paints first, and unlocks afterwards', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    site.files['/'] = page(
      auto(),
      '<script type="text/plain" data-category="statistics">order.push("script"); ran.push("statistics")</script>',
    );
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          // What a first frame loads and lays out is over.
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    await tab.evaluate(() => {
      window.order = [];
      const { shadowRoot } = document.querySelector('cookie-banner');
      shadowRoot.querySelector('[data-action="accept-all"]').click();
      requestAnimationFrame(() => order.push(shadowRoot.querySelector('.banner') ? 'frame with the banner' : 'frame'));
    });
    await tab.until(({ ran }) => ran.includes('statistics'), 'what was accepted to run');
    assert.deepEqual(await tab.evaluate(() => order), ['frame', 'script']);
  });
});
