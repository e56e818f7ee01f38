/* global deep */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import {
  all,
  clickInPreferences,
  go,
  inEveryEngine,
  openPreferences,
  standing,
  textPages,
  untilAsking,
  untilPreferencesClosed,
  wait,
} from '../journeys/portal.mjs';
import { until } from '../support/deep-query.mjs';

/** The switches of the open dialog. */
const switches = () => {
  const state = (id) => deep(`dialog[open] input[data-id="${id}"]`).checked;
  return { statistics: state('statistics'), embeds: state('embeds') };
};

/** Decides from a page’s permanent link, and tells in how many clicks. */
async function decide(page, action) {
  const clicks = [() => openPreferences(page), () => clickInPreferences(page, `[data-action="${action}"]`)];
  for (const click of clicks) await click();
  await untilPreferencesClosed(page);
  return clicks.length;
}

inEveryEngine('A10: withdrawing is as easy as giving, from every page', (journey) => {
  journey.it('“Gérer mes cookies” opens what really holds, and withdraws in no more clicks than it gives', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="accept-all"]');
    await untilAsking(page, false);
    for (const path of [...textPages, '/en/']) {
      await go(page, journey.portal.origin + path);
      await openPreferences(page);
      assert.deepEqual(await page.evaluate(switches), all(true), path);
      await page.press('Escape');
      await untilPreferencesClosed(page);

      const toWithdraw = await decide(page, 'refuse-all');
      assert.deepEqual(await standing(page), all('refused'), path);
      await openPreferences(page);
      assert.deepEqual(await page.evaluate(switches), all(false), path);
      await page.press('Escape');
      await untilPreferencesClosed(page);

      const toGive = await decide(page, 'accept-all');
      assert.deepEqual(await standing(page), all('granted'), path);
      assert.ok(toWithdraw <= toGive, `${path}: ${toWithdraw} clicks to withdraw, ${toGive} to give`);
      // What is still on its way when a page is left looks like an error to it.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    }
  });

  journey.it('the address of the page may ask for the preferences', async () => {
    const page = await journey.visit('/charte-cookies.html#cookie-preferences');
    assert.ok(await wait(page, () => deep('dialog[open]') !== null));
  });

  journey.it('one click withdraws where the page offers that', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="accept-all"]');
    await untilAsking(page, false);
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.dataset.cookieAction = 'withdraw';
      button.textContent = 'Retirer mon accord';
      document.querySelector('main').prepend(button);
    });
    await page.click('[data-cookie-action="withdraw"]');
    await until(async () => isDeepStrictEqual(await standing(page), all('refused')), 'all refused');
  });
});
