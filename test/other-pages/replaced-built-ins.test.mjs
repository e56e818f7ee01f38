/** Pages whose libraries have put their own in the place of built-ins (kind 8). */
import assert from 'node:assert/strict';
import { libraries } from '../fixtures/old-libraries.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { declaration, everything } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

// WebKit’s driver writes what a page answers by the page’s own `JSON.stringify`.
const engines = everyEngine.filter((engine) => engine !== 'webkit');
const body = `${everything.map((id) => marked(id)).join('')}<button data-cookie-action="withdraw">Retirer</button>`;
const table = `<cookie-banner></cookie-banner><h2>Mesure d’audience</h2><table data-cookie-table>
  <tr><th>Nom</th><th>Fournisseur</th><th>Finalité</th><th>Durée</th></tr>
  <tr><td>_ct_id</td><td>Mesure SA</td><td>Distinguer les visiteurs</td><td>13 mois</td></tr></table>`;

const cookie = (tab) =>
  tab.evaluate(() => document.cookie.split('; ').find((each) => each.startsWith('cookies_preferences=')));

inEngines('A page whose built-ins were replaced', engines, ({ it }) => {
  for (const [name, code] of Object.entries(libraries)) {
    const library = `<script>${code.replaceAll('</', '<\\/')}</script>`;

    it(`keeps what others keep, and follows what they kept: ${name}`, async ({ site, open }) => {
      Object.assign(site.files, {
        '/cookies.json': json(declaration()),
        '/old': page(library + auto(), body),
        '/new': page(auto(), body),
      });
      for (const action of ['accept-all', 'refuse-all']) {
        const ran = action === 'accept-all' ? everything.length : 1;
        const kept = {};
        for (const [here, there] of [
          ['/old', '/new'],
          ['/new', '/old'],
        ]) {
          let tab = await open(here);
          await tab.until(({ isAsking }) => isAsking, `the banner of ${here}`);
          await tab.answer(action);
          await tab.until((report) => report.stored, `the choice of ${here}`);
          kept[here] = (await cookie(tab)).replace(/(%2C%22verdict.*)?%7D$/, '');
          tab = await open(there);
          const seen = await tab.until((report) => report.ran.length === ran, `what may run on ${there}`);
          assert.equal(seen.seen.asking, false, `${there} asks nobody again`);
          assert.deepEqual(seen.thrown, [], `${there} throws nothing`);
          await tab.evaluate(() => {
            localStorage.clear();
            for (const pair of document.cookie.split('; '))
              document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`;
          });
        }
        assert.equal(kept['/old'], kept['/new']);
      }
    });

    it(`reads an editor’s table: ${name}`, async ({ site, open }) => {
      site.files['/'] = page(library + auto(''), table);
      const tab = await open('/');
      const seen = await tab.until(({ isAsking }) => isAsking, 'the banner');
      assert.equal(seen.asked.join(), 'statistics');
      const [{ cookies }] = seen.declaration.services;
      assert.equal(cookies[0].duration, 'P13M');
      await tab.answer('refuse-all');
      const { stored } = await tab.until((report) => report.stored, 'the refusal');
      assert.equal(stored.choices.statistics, false);
      assert.deepEqual(seen.thrown, []);
    });
  }
});
