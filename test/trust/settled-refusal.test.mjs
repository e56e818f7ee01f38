/** Refusing needs no further file, also in a page that only opened gates for who came back (A11, E12). */
import assert from 'node:assert/strict';
import { declaration } from '../support/town.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

/** Where the choice is to be kept. */
const places = {
  'on this host': {},
  'on a domain that the browser refuses': { consent: { domain: 'ailleurs.example' } },
  'for a month': { consent: { duration: 'P1M' } },
};

inEngines('A page in which only gates were opened, when no file comes any more', everyEngine, ({ it }) => {
  for (const [action, place] of [
    ['refuse-all', 'on this host'],
    ['withdraw', 'on this host'],
    ['refuse-all', 'on a domain that the browser refuses'],
    ['refuse-all', 'for a month'],
  ]) {
    it(`keeps, tells and follows “${action}”, ${place} [A10, A11, E12]`, async ({ site, open }) => {
      const embed = '<iframe title="Film" data-src="/third/film" data-service="film"></iframe>';
      site.files['/third/film'] = page('', 'Film');
      site.files['/cookies.json'] = json(declaration((value) => Object.assign(value, places[place])));
      site.files['/'] = page(
        auto(),
        `${marked('statistics')}${embed}<button data-cookie-action="${action}">Refuser</button>`,
      );
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.answer('accept-all');
      await tab.until(({ stored }) => stored?.verdict, 'the choice to be kept, with what was read');
      await tab.go('/');
      await tab.until(({ ran }) => ran.includes('statistics'), 'what was accepted to run');
      assert.equal((await tab.report()).hasStore, false, 'only gates were opened');
      site.hangs = () => true;
      await tab.click('[data-cookie-action]');
      const last = await tab.until(
        ({ stored }) => stored?.choices.statistics === false,
        'the refusal to be kept',
        5_000,
      );
      assert.deepEqual(last.stored.choices, { audience: false, embeds: false, statistics: false });
      const cookie = (await tab.raw.cookies()).find(({ name }) => name === 'cookies_preferences');
      const days = (cookie.expires * 1000 - Date.now()) / 86_400_000;
      const [least, most] = place === 'for a month' ? [28, 32] : [181, 185];
      assert.ok(days > least && days < most, `as long as is declared: ${days} days [A12]`);
      const { changes } = await tab.until(({ reloads }) => reloads, 'the page to ask to be loaded anew', 2_000);
      assert.equal(changes.length, 1, 'it is told');
      assert.equal(await tab.evaluate(() => document.querySelector('iframe').hasAttribute('src')), false);
      site.hangs = () => false;
      await tab.go('/');
      const next = await tab.upTo(1_500);
      assert.deepEqual([next.ran, next.isAsking], [[], false], 'the next page keeps to it');
    });
  }
});
