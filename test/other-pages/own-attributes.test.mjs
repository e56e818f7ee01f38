/** What is not ours stays as it is: attributes that anybody uses are gates only with ids that the page declares (kind 3; E13). */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const image = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const goods = Array.from(
  { length: 12 },
  (_, i) => `<img class="lazy" alt="" data-category="chaussures-${i}" data-src="${image}">`,
).join('');
const body = `
  <img id="name" class="lazy" alt="Produit" data-name="produit-12" data-src="${image}">
  <img id="purpose" class="lazy" alt="" data-purpose="decoration" data-src="${image}">
  <iframe id="plan" class="lazy" title="Plan" data-name="plan" data-src="/plan" width="300" height="200"></iframe>
  <video id="film" class="lazy" data-category="visite" data-src="/film.mp4" data-poster="${image}"></video>
  <template id="row" data-purpose="row"><p>Ligne</p></template>
  ${goods}
  <img id="ours" alt="" data-category="embeds" data-src="/third/ours">`;

inEngines('An element of the page’s own', everyEngine, ({ it }) => {
  for (const when of ['load', 'DOMContentLoaded', 'late']) {
    it(`that a lazy loader fills (${when}) keeps what it was given, before and after an answer`, async ({
      site,
      open,
    }) => {
      const loader = `<script>
        const fill = () => document.querySelectorAll('.lazy').forEach((each) => (each.src = each.dataset.src));
        ${when === 'late' ? 'setTimeout(fill, 1200)' : `addEventListener('${when}', fill)`};
      </script>`;
      Object.assign(site.files, {
        '/': page(auto() + loader, body),
        '/plan': page('', 'Plan'),
        '/cookies.json': json(declaration()),
      });
      const assertWhole = async (what) => {
        const state = await tab.evaluate(() => ({
          empty: [...document.querySelectorAll('.lazy')].filter((each) => !each.getAttribute('src')).length,
          gates: document.querySelectorAll('cookie-gate').length,
          hidden: [...document.querySelectorAll('.lazy')].filter((each) => getComputedStyle(each).display === 'none')
            .length,
          ours: document.querySelector('#ours').hasAttribute('src'),
          row: document.querySelector('#row').content.childElementCount,
        }));
        assert.deepEqual(state, { empty: 0, gates: 0, hidden: 0, ours: false, row: 1 }, what);
      };
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.upTo(when === 'late' ? 1_700 : 700);
      await assertWhole('while the banner asks');
      await tab.answer('refuse-all');
      await tab.until(({ stored }) => stored, 'the refusal to be kept');
      await tab.upTo(300);
      await assertWhole('after refusing');
      const { told } = await tab.report();
      const warnings = told.filter((each) => each.includes('left alone'));
      assert.equal(warnings.length, 1, `the console says so once: ${told.join('\n')}`);
      await tab.go('/');
      await tab.upTo(when === 'late' ? 1_700 : 700);
      await assertWhole('on the next visit');
    });
  }
});
