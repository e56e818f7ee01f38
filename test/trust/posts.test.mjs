/**
 * A site that declares by an element of its own, below a post: filters of CMSs let `data-` attributes through, and whoever may
 * write a post writes placeholders. None of them declares for the site.
 */
import assert from 'node:assert/strict';
import { attribute, auto, json, marked, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

/** The same site, with what it asks for called necessary. */
const hostile = () =>
  declaration((value) => {
    value.site.name = 'Autre';
    for (const service of value.services) if (service.category === 'statistics') service.category = 'necessary';
  });
const text = attribute(hostile());

const posts = {
  'a table that names a file': '<div data-cookie-table data-src="/post.json">texte</div>',
  'a table with a declaration': `<table data-cookie-table data-declaration="${text}"><tr><td>x</td></tr></table>`,
  'a banner with a declaration': `<div data-cookie-banner data-declaration="${text}"></div>`,
  'a charter and preferences that name a file':
    '<div data-cookie-charter data-src="/post.json"></div><div data-cookie-preferences data-src="/post.json"></div>',
};
const row = '<tr><th>Nom du cookie</th><th>Catégorie</th><th>Finalité</th></tr>';
const own = {
  'by a charter that names a file': '<cookie-charter src="/cookies.json"></cookie-charter>',
  'by a table inside an element': `<cookie-table><table>${row}<tr><td>_ct_1</td><td>Mesure d’audience</td><td>Compter.</td></tr></table></cookie-table>`,
  'by a table behind an element': `<cookie-table></cookie-table><figure><table>${row}<tr><td>_ct_1</td><td>Mesure d’audience</td><td>Compter.</td></tr></table></figure>`,
};

inEngines('A site that declares', everyEngine, ({ it }) => {
  for (const [way, element] of Object.entries(own)) {
    it(`${way} is declared by no post above it [E10]`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/post.json'] = json(hostile());
      const gates = marked('statistics') + marked('compteur', 'service');
      for (const [what, post] of Object.entries(posts)) {
        site.files['/'] = page(auto(''), `<article>${post}</article>${element}${gates}`);
        const tab = await open('/');
        // Preferences in the page ask in place of a banner, by what the site declares.
        const isKnown = (report) => report.isAsking || (what.includes('preferences') && report.declaration);
        const { asked, ran, declaration: known } = await tab.until(isKnown, `what asks, ${what}`);
        await tab.upTo(600);
        const last = await tab.report();
        assert.ok(asked.includes('statistics'), `${what}: what the site declares is asked: ${asked}`);
        assert.deepEqual([...ran, ...last.ran], [], `${what}: nothing has run`);
        assert.deepEqual(
          last.seen.granted.filter((id) => id === 'compteur' || id === 'statistics'),
          [],
          `${what}: nothing was granted`,
        );
        assert.notEqual(known.site.name, 'Autre', what);
      }
    });
  }

  it('by placeholders alone is declared by the first of them', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    site.files['/'] = page(auto(''), '<div data-cookie-charter data-src="/cookies.json"></div>');
    const tab = await open('/');
    const { declaration: known } = await tab.until(({ isAsking }) => isAsking, 'the banner');
    assert.equal(known.site.name, 'Mairie de Bourg');
  });
});
