/** What is wrong is said in the console when the page has loaded, once, and without `?cookie-debug`. */
import assert from 'node:assert/strict';
import { auto, json, marked, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const mistyped = {
  'a script': marked('statistcs'),
  'a script, by its service': marked('compteurs', 'service'),
  'a condition': marked('statistcs && embeds', 'consent'),
  'an embed': '<iframe title="Film" data-src="/third/film" data-consent="embed"></iframe>',
};

const row = (name) => `<tr><td>${name}</td><td>Régie SA</td><td>Publicité ciblée</td><td>1 an</td></tr>`;
const table = (title, name) =>
  `<h2>${title}</h2><table data-cookie-table><tr><th>Nom</th><th>Fournisseur</th><th>Finalité</th><th>Durée</th></tr>${row(name)}</table>`;

inEngines('An id that there is not', everyEngine, ({ it }) => {
  for (const [what, markup] of Object.entries(mistyped)) {
    it(`on ${what} is told of at load, once, with those that there are`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(auto(), markup);
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.until(({ told }) => told.some((each) => each.includes('stays shut')), 'the warning');
      await tab.answer('accept-all');
      await tab.until(({ stored }) => stored, 'the choice to be kept');
      await tab.upTo(400);
      const { told, ran } = await tab.report();
      assert.equal(told.filter((each) => each.includes('stays shut')).length, 1, told.join('\n'));
      assert.match(told.join('\n'), /expected ids of the declaration \(.*statistics/);
      assert.deepEqual(ran, [], 'it does not run');
    });
  }

  it('is not told of before all tables were read', async ({ site, open }) => {
    site.files['/'] = page(
      auto(''),
      `${table('Publicité', '_ads')}${table('Mesure d’audience', '_ct')}${marked('statistics')}${marked('marketing')}`,
    );
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('accept-all');
    await tab.until(({ ran }) => ran.length === 2, 'both scripts to run');
    const { told } = await tab.report();
    assert.deepEqual(
      told.filter((each) => each.includes('stays shut')),
      [],
    );
  });
});

inEngines('A table that cannot be read', everyEngine, ({ it }) => {
  const broken = (heading) =>
    `<cookie-table><table><tr><th>${heading}</th><th>Remarques</th></tr><tr><td>Acme</td><td>Rien</td></tr></table></cookie-table>`;

  it('is told of once, and so is an id that is no table, beside others that are read', async ({ site, open }) => {
    site.files['/'] = page(
      auto(''),
      `${table('Publicité', '_ads')}${broken('Prestataire')}<cookie-table for="nulle-part"></cookie-table>${table('Mesure d’audience', '_ct')}`,
    );
    const tab = await open('/');
    const { asked } = await tab.until(({ isAsking }) => isAsking, 'the banner');
    assert.deepEqual(asked, ['marketing', 'statistics'], 'what can be read is asked');
    await tab.upTo(1_000);
    const { told } = await tab.report();
    assert.equal(told.filter((each) => each.includes('Prestataire')).length, 1, told.join('\n'));
    assert.equal(told.filter((each) => each.includes('nulle-part')).length, 1, told.join('\n'));
  });

  it('is told of, each once, where none can be read', async ({ site, open }) => {
    site.files['/'] = page(auto(''), broken('Prestataire') + broken('Sous-traitant'));
    const tab = await open('/');
    await tab.upTo(5_000, ({ told }) => told.length > 1);
    const { told, isAsking } = await tab.upTo(1_000);
    assert.equal(isAsking, false);
    for (const heading of ['Prestataire', 'Sous-traitant'])
      assert.equal(told.filter((each) => each.includes(heading)).length, 1, told.join('\n'));
  });
});
