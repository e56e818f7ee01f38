/** Every service of the catalogue: its sources, and that it can stand in a declaration without a fault. */
import { expect } from '@open-wc/testing';
import { addEntries } from '../../src/catalogue/add-entries.js';
import { catalogueEntries } from '../../src/catalogue/catalogue-entries.js';
import { staleSources } from '../../src/catalogue/source-age.js';
import { validateConformity } from '../../src/conformity/validate-conformity.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { formatFindings } from '../../src/conformity/format-findings.js';

/** A site that has done what every entry asks of it: its own policy and country are known. */
const site: Declaration = readDeclaration({
  site: { name: 'Bourg', url: 'https://bourg.example', controller: 'Mairie de Bourg', contact: '/contact' },
  updated: '2026-12-01',
  categories: [
    { id: 'necessary', justification: 'Sans eux, le site ne peut ni vous connecter, ni retenir votre choix.' },
  ],
  services: [],
  providers: [{ id: 'site', name: 'Mairie de Bourg', privacyPolicy: '/confidentialite', country: 'FR' }],
});

const errorsOf = (declaration: unknown, language: 'fr' | 'en') =>
  validateConformity(declaration, { language }).filter(({ severity }) => severity === 'error');

/** Texts of a value by language, with where they stand. */
function texts(value: unknown, path = ''): readonly (readonly [string, Record<string, unknown>])[] {
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  if ('fr' in object || 'en' in object) return [[path, object]];
  return Object.entries(object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

describe('the catalogue of services', () => {
  it('has each id once', () => {
    const ids = catalogueEntries.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.length).to.be.above(10);
  });

  for (const entry of catalogueEntries) {
    it(`${entry.id}: is read, is without an error, and says where its facts are from`, () => {
      const { declaration, added } = addEntries(site, [entry]);
      expect(added).to.deep.equal(entry.services.map(({ id }) => id));
      readDeclaration(declaration);
      const errors = errorsOf(declaration, 'fr');
      expect(errors.length, formatFindings(errors)).to.equal(0);
      const vague = validateConformity(declaration).filter(({ id, path }) => id === 'D2' && path.includes('purpose'));
      expect(vague).to.deep.equal([]);
      expect(entry.sources).to.not.have.length(0);
      for (const { url, seen } of entry.sources) {
        expect(url).to.match(/^https:\/\/\S+$/);
        expect(new Date(`${seen}T00:00Z`).toISOString()).to.match(new RegExp(`^${seen}`));
        expect(seen <= new Date().toISOString().slice(0, 10), `${url} was seen on a day to come`).to.equal(true);
      }
      expect(entry.decide).to.not.have.length(0);
    });

    it(`${entry.id}: says everything in French and in English, and never that an authority exempts it`, () => {
      const said = texts(entry);
      for (const [path, text] of said) {
        expect(Object.keys(text).sort(), path).to.deep.equal(['en', 'fr']);
        expect(text['fr'], `${path}: a straight apostrophe, or an ordinary space before a sign`).to.not.match(
          /'| [:;!?»]|« /,
        );
      }
      expect(JSON.stringify({ ...entry, sources: [] })).to.not.match(
        /exempt[ée]{0,2}s? par la CNIL|CNIL[- ](exempt|approved|certified)/i,
      );
    });

    it(`${entry.id}: what waits in the page waits for this service`, () => {
      if (!entry.gate) return;
      const page = new DOMParser().parseFromString(entry.gate, 'text/html');
      const gate = page.querySelector<HTMLElement>('cookie-gate[service], [data-service]')!;
      const service = gate.getAttribute('service') ?? gate.dataset['service'];
      expect(entry.services.map(({ id }) => id)).to.include(service);
      expect(gate.localName !== 'script' || gate.getAttribute('type') === 'text/plain').to.equal(true);
      for (const frame of page.querySelectorAll('cookie-gate > :not(template)')) expect(frame).to.equal(undefined);
      const hosts = entry.services.flatMap((each) => each.hosts ?? []);
      for (const frame of page.querySelector('template')?.content.querySelectorAll('iframe') ?? []) {
        expect(frame.title).to.not.equal('');
        expect(hosts).to.include(new URL(frame.src).host);
      }
    });
  }

  it('can be added whole, in any order, and twice', () => {
    const forwards = addEntries(site, catalogueEntries).declaration;
    const backwards = addEntries(site, [...catalogueEntries].reverse()).declaration;
    for (const declaration of [forwards, backwards]) {
      readDeclaration(declaration);
      expect(errorsOf(declaration, 'en')).to.deep.equal([]);
    }
    const again = addEntries(forwards, catalogueEntries);
    expect(again.declaration).to.deep.equal(forwards);
    expect(again.added).to.deep.equal([]);
  });

  it('has sources that were read within a year; where not, it is time to read them again', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const entry of catalogueEntries) {
      for (const { url, seen } of staleSources(entry, today))
        console.warn(`${entry.id}: ${url} was last read on ${seen}.`);
    }
    const [entry] = catalogueEntries;
    const old = { ...entry!, sources: [{ url: 'https://example.org', seen: '2025-11-30' }] };
    expect(staleSources(old, '2026-11-30')).to.deep.equal([]);
    expect(staleSources(old, '2026-12-01')).to.deep.equal(old.sources);
  });
});
