/* global deep */
import assert from 'node:assert/strict';
import {
  all,
  choice,
  inEveryEngine,
  isAsking,
  settled,
  standing,
  toOthers,
  untilAt,
  untilPreferencesClosed,
  wait,
} from '../journeys/portal.mjs';

const pause = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

/** What somebody may do who has not decided. */
const acts = {
  scrolling: (page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)),
  'pressing Escape': (page) => page.press('Escape'),
  'pressing Escape in the banner': async (page) => {
    await page.evaluate(() => {
      document.querySelector('cookie-banner').shadowRoot.querySelector('[data-action="accept-all"]').focus();
    });
    await page.press('Escape');
  },
  'clicking beside the banner': (page) => page.click('h1'),
  'using the page': async (page) => {
    await page.click('#recherche');
    await page.type('jardins');
    await page.press('Enter');
  },
  'opening the preferences and closing them': async (page) => {
    await page.click('[data-action="preferences"]');
    await wait(page, () => deep('dialog[open]') !== null);
    await page.press('Escape');
    await untilPreferencesClosed(page);
  },
  waiting: (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000))),
  'loading the page again': async (page) => {
    await page.reload();
    await settled(page);
  },
  'going to another page': async (page) => {
    await page.click('.top a[href="/en/"]');
    await untilAt(page, '/en/');
  },
};

inEveryEngine('A2: nothing but a choice is consent', (journey) => {
  journey.it('no act of somebody who passes by decides anything, and the banner stays', async () => {
    const page = await journey.visit('/');
    for (const [name, act] of Object.entries(acts)) {
      await act(page);
      await pause(page);
      assert.deepEqual(await standing(page), all('undecided'), name);
      assert.equal(await isAsking(page), true, name);
      assert.equal(await choice(page), undefined, name);
      assert.deepEqual(toOthers(journey.portal), [], name);
    }
  });
});
