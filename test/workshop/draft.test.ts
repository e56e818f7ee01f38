/** What the form edits, exports and imports again is the same value. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { catalogueEntries } from '../../src/catalogue/catalogue-entries.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { changed } from '../../src/workshop/changed.js';
import {
  declaredBy,
  emptyDraft,
  withCategory,
  withEntry,
  withOwnService,
  withoutService,
} from '../../src/workshop/draft.js';
import type { Draft } from '../../src/workshop/draft.js';
import { readPasted } from '../../src/workshop/read-pasted.js';
import { policyOf } from '../../src/workshop/site-lines.js';
import { declaration as anyDeclaration } from '../support/arbitraries.js';

const exported = (draft: Draft) => JSON.stringify(declaredBy(draft));

/** A draft that says all that must be said. */
function whole(draft: Draft): Draft {
  const site = { name: 'Bourg', url: 'https://bourg.example', controller: 'Mairie de Bourg', contact: '/contact' };
  return { ...draft, site };
}

const entry = fc.constantFrom(...catalogueEntries);
type Act = (draft: Draft) => Draft;
const act: fc.Arbitrary<Act> = fc.oneof(
  entry.map((each) => (draft: Draft) => withEntry(draft, each)),
  fc.constant((draft: Draft) => withOwnService(draft)),
  fc
    .nat()
    .map((n) => (draft: Draft) => (draft.services.length ? withoutService(draft, n % draft.services.length) : draft)),
  fc.tuple(fc.nat(), fc.constantFrom('necessary', 'statistics', 'embeds')).map(
    ([n, category]) =>
      (draft: Draft) =>
        draft.services.length ? withCategory(draft, n % draft.services.length, category) : draft,
  ),
);

describe('a draft of the form', () => {
  it('that is exported and imported again is the same, whatever was declared', () => {
    fc.assert(
      fc.property(anyDeclaration, (declaration) => {
        const imported = readPasted(JSON.stringify(declaration), emptyDraft('2026-12-01'));
        expect(imported).to.deep.equal(JSON.parse(JSON.stringify(declaration)));
        expect(readPasted(exported(imported), imported)).to.deep.equal(imported);
      }),
    );
  });

  it('that is put together in any order is a declaration, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const draft = acts.reduce((value, each) => each(value), whole(emptyDraft('2026-12-01')));
        const named = draft.services.reduce(
          (value, service, i) =>
            service.name === ''
              ? changed(changed(value, ['services', i, 'name'], 'Contact'), ['services', i, 'cookies'], [])
              : value,
          draft,
        );
        const text = exported(named);
        const back = readPasted(text, emptyDraft('2026-12-01'));
        expect(exported(back)).to.equal(text);
        readDeclaration(text);
        const used = new Set(back.services.map(({ provider }) => provider));
        expect(back.providers.filter(({ id }) => !used.has(id))).to.deep.equal([]);
      }),
    );
  });

  it('is changed in one place alone', () => {
    const draft = withEntry(whole(emptyDraft('2026-12-01')), catalogueEntries[0]!);
    const next = changed(draft, ['services', 0, 'cookies', 1, 'purpose'], 'Autre chose.');
    expect(next.services[0]!.cookies[1]!.purpose).to.equal('Autre chose.');
    expect(next.services[0]!.cookies[0]).to.equal(draft.services[0]!.cookies[0]);
    expect(next.site).to.equal(draft.site);
    expect(changed(next, ['services', 0, 'cookies', 1], undefined).services[0]!.cookies).to.have.length(2);
    expect(changed(draft, ['site', 'contact'], undefined).site).to.not.have.property('contact');
  });

  it('takes the tables of a page over, and runs nothing of it', () => {
    const page = `<h2>Mesure d’audience</h2><img src="x" onerror="window.isRun = true"><script>window.isRun = true</script>
      <table><tr><th>Prestataire</th><th>Nom du cookie</th><th>Finalités</th><th>Durée</th></tr>
      <tr><td>Acme</td><td>_ac</td><td>Compter les visites.</td><td>13 mois</td></tr></table>`;
    const draft = readPasted(page, whole(emptyDraft('2026-12-01')));
    expect(draft.site.name).to.equal('Bourg');
    expect(
      draft.services.map(({ category, cookies }) => [category, cookies[0]!.name, cookies[0]!.duration]),
    ).to.deep.equal([['statistics', '_ac', 'P13M']]);
    expect(window).to.not.have.property('isRun');
    for (const wrong of ['', '{}', '<p>Rien</p>', 'Bonjour', '[]', 'null', '{"site":1,"services":null}']) {
      expect(() => readPasted(wrong, draft), wrong).to.throw(Error, /fault/);
    }
  });

  it('says which hosts a policy must allow: embedded content in frames, all else as scripts', () => {
    const services = catalogueEntries.filter(({ id }) => id === 'youtube' || id === 'google-analytics');
    const draft = services.reduce(withEntry, whole(emptyDraft('2026-12-01')));
    const policy = policyOf(draft);
    expect(policy).to.include("script-src 'self' https://www.googletagmanager.com;");
    expect(policy).to.match(/frame-src 'self' https:\/\/www\.youtube-nocookie\.com https:\/\/www\.youtube\.com$/);
  });
});
