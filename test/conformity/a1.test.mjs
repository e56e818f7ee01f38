import assert from 'node:assert/strict';
import { all, go, inEveryEngine, standing, textPages, toOthers } from '../journeys/portal.mjs';

inEveryEngine('A1: nothing is read, written or requested before a positive act', (journey) => {
  journey.it(
    'a visitor who reads, scrolls and goes from page to page leaves nothing and is seen by nobody',
    async () => {
      const page = await journey.visit('/');
      for (const path of textPages) {
        await go(page, new URL(path, await page.url()).href);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        assert.deepEqual(await standing(page), all('undecided'));
      }
      assert.deepEqual(await page.cookies(), []);
      const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
      assert.deepEqual(kept, [[], []]);
      assert.deepEqual(toOthers(journey.portal), []);
    },
  );
});
