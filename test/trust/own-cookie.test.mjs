/** A site that keeps the choice under a name of its own: every form of name that a declaration may have (E12, A13). */
import assert from 'node:assert/strict';
import { links, marks } from './faults.mjs';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { chromium, inEngines } from '../support/visitor.mjs';

const names = ['choix', 'choix.site-1', '_c'.padEnd(100, 'x')];
const manage = '<a class="manage" href="#cookie-preferences">Gérer mes cookies</a>';
const kept = (tab, name) =>
  tab.evaluate((own) => {
    const pair = document.cookie.split('; ').find((each) => each.startsWith(`${own}=`));
    return pair ? JSON.parse(decodeURIComponent(pair.slice(own.length + 1))).choices : null;
  }, name);

inEngines('A choice under a name of the site’s own', chromium, ({ it }) => {
  for (const cookie of names) {
    const terms = { cookie, duration: 'P12M' };
    const shown = cookie.slice(0, 16);

    it(`is refused there under a faulty declaration, and nowhere else: ${shown} [E12]`, async ({ site, open }) => {
      const faulty = declaration((value) => Object.assign(value, { consent: terms, updated: 'hier' }));
      Object.assign(site.files, { '/': page(auto(), marks + links), '/cookies.json': json(faulty) });
      const tab = await open('/');
      await tab.upTo(1_500, ({ errors, hasStore }) => errors.length > 0 && hasStore);
      await tab.click('[data-cookie-action="refuse-all"]');
      await tab.upTo(600);
      assert.equal((await kept(tab, cookie))?.statistics, false, 'it is kept under its name');
      assert.equal(await kept(tab, 'cookies_preferences'), null, 'and under no other');
    });

    it(`is read, and nothing is withdrawn by reading it: ${shown} [A13]`, async ({ site, open }) => {
      const own = declaration((value) => (value.consent = terms));
      Object.assign(site.files, { '/': page(auto(), marks + manage), '/cookies.json': json(own) });
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.answer('accept-all');
      await tab.until(({ ran }) => ran.includes('statistics'), 'what was accepted to run');
      await tab.go('/');
      await tab.until(({ ran }) => ran.includes('statistics'), 'it to run on the next page');
      await tab.click('.manage');
      await tab.raw.waitFor(() =>
        document.querySelector('cookie-preferences')?.shadowRoot?.querySelector('dialog[open]'),
      );
      const { reloads, changes, ran } = await tab.upTo(500);
      assert.deepEqual([reloads, changes.length], [0, 0], 'no change is told, and the page does not start anew');
      assert.ok(ran.includes('statistics'));
      assert.equal((await kept(tab, cookie))?.statistics, true);
    });
  }
});
