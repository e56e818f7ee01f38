import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DeclarationPart } from '../../src/declaration/tables/declaration-part.js';
import { joinParts } from '../../src/declaration/tables/declaration-part.js';
import type { TableData, TablePart } from '../../src/declaration/tables/from-table.js';
import { fromTable } from '../../src/declaration/tables/from-table.js';
import type { TableCell } from '../../src/declaration/tables/table-cell.js';
import type { DeclarationFault } from '../../src/declaration/check/declaration-error.js';
import { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';

type Cell = string | TableCell;

function table(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  more: Partial<TableData> = {},
): TableData {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
  return { caption: '', category: '', headings, rows: cells, ...more };
}

function read(...parameters: Parameters<typeof table>): TablePart {
  return fromTable(table(...parameters), 'Exemple');
}

function faultsOf(...parameters: Parameters<typeof table>): readonly DeclarationFault[] {
  try {
    read(...parameters);
  } catch (error) {
    if (error instanceof DeclarationError) return error.faults;
    throw error;
  }
  return [];
}

const cookiesOf = (part: DeclarationPart) => part.services.flatMap(({ cookies }) => cookies);

describe('fromTable', () => {
  it('reads the table of the model charter', () => {
    const part = read(
      ['Nom du prestataire', 'Service et emplacement', 'Nom du cookies', 'Finalités'],
      [
        [
          'Opendatasoft',
          'Authentification (front et back office)',
          'sessionid',
          'Se souvenir de l’utilisateur d’une page à une autre.',
        ],
        [
          'Opendatasoft',
          'Sélection de la langue (front et back office)',
          'django_language',
          'Se souvenir de la langue du visiteur',
        ],
        ['Opendatasoft', 'API (CSRF) (front et back office)', 'csrftoken', 'Récupérer des données via des appels API'],
        [
          'Opendatasoft',
          'Choix concernant vos préférences sur les cookies',
          'cookies_preferences',
          'Se souvenir du choix opéré par le visiteur concernant les cookies',
        ],
      ],
      { caption: 'Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels' },
    );
    expect(part.categories).to.deep.equal([{ id: 'necessary' }]);
    expect(part.providers).to.deep.equal([{ id: 'opendatasoft', name: 'Opendatasoft' }]);
    expect(part.services.map(({ name }) => name)).to.deep.equal([
      'Authentification (front et back office)',
      'Sélection de la langue (front et back office)',
      'API (CSRF) (front et back office)',
      'Choix concernant vos préférences sur les cookies',
    ]);
    expect(cookiesOf(part).map(({ name }) => name)).to.deep.equal([
      'sessionid',
      'django_language',
      'csrftoken',
      'cookies_preferences',
    ]);
    expect(cookiesOf(part)[1]!.purpose).to.equal('Se souvenir de la langue du visiteur');
  });

  it('reads English headings, durations, kinds and policies', () => {
    const part = read(
      ['Provider', 'Service', 'Location', 'Cookie name', 'Purpose', 'Expiry', 'Type', 'Privacy policy'],
      [
        [
          'Acme',
          'Counter',
          'everywhere',
          '_ct_*',
          'Count',
          '13 months',
          'Third-party cookie',
          { text: 'here', href: 'https://acme.example/privacy' },
        ],
      ],
      { caption: 'Statistics' },
    );
    expect(part.providers).to.deep.equal([{ id: 'acme', name: 'Acme', privacyPolicy: 'https://acme.example/privacy' }]);
    expect(part.services).to.deep.equal([
      {
        id: 'acme-counter',
        name: 'Counter',
        location: 'everywhere',
        provider: 'acme',
        category: 'statistics',
        cookies: [{ name: '_ct_*', purpose: 'Count', duration: 'P13M', party: 'third' }],
      },
    ]);
  });

  it('keeps unknown headings as columns of their own, and leaves out empty cells', () => {
    const part = read(
      ['Cookie', 'Pays', 'Base légale'],
      [
        ['sid', 'France', ''],
        ['tid', '', 'Contrat'],
      ],
    );
    expect(cookiesOf(part).map(({ extra }) => extra)).to.deep.equal([{ Pays: 'France' }, { 'Base légale': 'Contrat' }]);
  });

  it('keeps a duration or a kind that it does not understand in the column of that name', () => {
    const [cookie] = cookiesOf(read(['Cookie', 'Durée', 'Type'], [['sid', 'Persistant', 'Pixel']]));
    expect(cookie).to.not.have.any.keys('duration', 'storage', 'party');
    expect(cookie!.extra).to.deep.equal({ duration: 'Persistant', kind: 'Pixel' });
  });

  it('reads both things that a kind can say', () => {
    const [cookie] = cookiesOf(read(['Cookie', 'Type'], [['sid', 'localStorage, tiers']]));
    expect(cookie).to.include({ storage: 'local', party: 'third' });
  });

  it('lets no later column take the place of an earlier one', () => {
    const part = read(
      ['Nom du cookie', 'Domaine du cookie', 'Finalité', 'Description'],
      [['sid', '.example.fr', 'Servir', 'Longuement']],
    );
    expect(cookiesOf(part)).to.deep.equal([
      { name: 'sid', purpose: 'Servir', extra: { 'Domaine du cookie': '.example.fr', Description: 'Longuement' } },
    ]);
  });

  it('reads several names in one cell, each with the row’s purpose', () => {
    const part = read(['Cookie', 'Finalité'], [['_ga, _gid;_gat\n_gcl', 'Compter']]);
    expect(cookiesOf(part).map(({ name }) => name)).to.deep.equal(['_ga', '_gid', '_gat', '_gcl']);
    expect(cookiesOf(part).every(({ purpose }) => purpose === 'Compter')).to.be.true;
  });

  it('holds a row without provider for the site’s own', () => {
    const part = read(['Cookie'], [['sid']]);
    expect(part.providers).to.deep.equal([{ id: 'site', name: 'Exemple' }]);
  });

  it('makes one service of the rows that name one, and two of two categories', () => {
    const headings = ['Prestataire', 'Service', 'Cookie', 'Catégorie'];
    const part = read(headings, [
      ['Acme', 'Mesure', 'a', 'Statistiques'],
      ['Acme', 'Mesure', 'b', 'Statistiques'],
      ['Acme', '', 'c', 'Publicité'],
      ['Acme', '', 'd', 'Statistiques'],
    ]);
    expect(part.services.map(({ cookies, category }) => [category, cookies.map(({ name }) => name)])).to.deep.equal([
      ['statistics', ['a', 'b']],
      ['marketing', ['c']],
      ['statistics', ['d']],
    ]);
  });

  it('never lets a service in two categories run by the choice for one', () => {
    const part = read(
      ['Prestataire', 'Service', 'Cookie', 'Catégorie'],
      [
        ['Acme', 'Mesure', 'a', 'Nécessaires'],
        ['Acme', 'Mesure', 'b', 'Publicité'],
      ],
    );
    const categoryOf = (cookie: string) =>
      part.services.find(({ cookies }) => cookies.some(({ name }) => name === cookie))?.category;
    expect(categoryOf('a')).to.equal('necessary');
    expect(categoryOf('b')).to.equal('marketing');
  });

  it('takes a link of the provider for its policy, and only an address that leads somewhere', () => {
    const linked = (href: string) => read(['Prestataire', 'Cookie'], [[{ text: 'Acme', href }, 'sid']]).providers[0];
    expect(linked('/confidentialite')).to.include({ privacyPolicy: '/confidentialite' });
    for (const href of ['#', 'mailto:a@example.fr', 'javascript:alert(1)', 'page.html', 'https://a b']) {
      expect(linked(href), href).to.deep.equal({ id: 'acme', name: 'Acme' });
    }
  });

  it('takes the address of a policy that is not linked', () => {
    const headings = ['Prestataire', 'Cookie', 'Politique de confidentialité'];
    const part = read(headings, [['Acme', 'sid', 'https://acme.example/privacy']]);
    expect(part.providers[0]).to.include({ privacyPolicy: 'https://acme.example/privacy' });
  });

  it('keeps the policy that only a later row gives', () => {
    const headings = ['Prestataire', 'Cookie', 'Politique de confidentialité'];
    const part = read(headings, [
      ['Acme', 'a', ''],
      ['Acme', 'b', { text: 'lire', href: '/acme' }],
    ]);
    expect(part.providers).to.deep.equal([{ id: 'acme', name: 'Acme', privacyPolicy: '/acme' }]);
  });

  describe('finds the category', () => {
    const headings = ['Cookie', 'Catégorie'];
    const categoryOf = (cell: string, more: Partial<TableData> = {}) =>
      read(headings, [['sid', cell]], more).categories;

    it('in the row, before the mark, before the caption', () => {
      const more = { category: 'embeds', caption: 'Cookies publicitaires' };
      expect(categoryOf('Statistiques', more)).to.deep.equal([{ id: 'statistics' }]);
      expect(categoryOf('', more)).to.deep.equal([{ id: 'embeds' }]);
      expect(categoryOf('', { caption: 'Cookies publicitaires' })).to.deep.equal([{ id: 'marketing' }]);
    });

    it('in the row, of the site’s own words', () => {
      expect(categoryOf('Messagerie')).to.deep.equal([
        { id: 'messagerie', label: 'Messagerie', description: 'Messagerie' },
      ]);
    });

    it('in a row’s “Type”, and never as necessary where the row, or something nearer, says otherwise', () => {
      const typed = (type: string, more: Partial<TableData> = {}) =>
        read(['Cookie', 'Type'], [['sid', type]], more).categories[0]!.id;
      expect(typed('Analytique', { titles: ['Cookies nécessaires'] })).to.equal('statistics');
      expect(typed('Analytique', { category: 'necessary' })).to.equal('statistics');
      expect(typed('Technique', { category: 'marketing' })).to.equal('marketing');
      expect(typed('Première partie', { titles: ['Cookies nécessaires'] })).to.equal('necessary');
      expect(typed('', { titles: ['Cookies soumis à consentement', 'Cookies nécessaires'] })).to.equal('unclassified');
    });

    it('by what a row says of consent', () => {
      const asked = (answer: string, type: string, more: Partial<TableData> = {}) =>
        read(['Cookie', 'Type', 'Consentement requis ?'], [['sid', type, answer]], more).categories[0]!.id;
      expect(asked('Non', '')).to.equal('necessary');
      expect(asked('Non', 'Fonctionnel')).to.equal('necessary');
      expect(asked('Non (exempté)', 'Mesure d’audience')).to.equal('statistics');
      expect(asked('Non', 'Publicité')).to.equal('marketing');
      expect(asked('Oui', '', { titles: ['Cookies nécessaires'] })).to.equal('unclassified');
      expect(asked('Oui', 'Nécessaire', { category: 'necessary' })).to.equal('unclassified');
    });

    it('in the title of the rows', () => {
      const part = read(['Cookie'], [['sid'], ['ad']], {
        groups: ['Cookies techniques', 'Publicité'],
        category: 'social',
      });
      expect(part.services.map(({ category }) => category)).to.deep.equal(['necessary', 'marketing']);
    });

    it('nowhere: then it is asked about', () => {
      expect(categoryOf('')).to.deep.equal([{ id: 'unclassified' }]);
      expect(categoryOf('', { caption: 'Nos cookies' })).to.deep.equal([{ id: 'unclassified' }]);
      expect(categoryOf('', { caption: 'Cookies non nécessaires' })).to.deep.equal([{ id: 'unclassified' }]);
    });
  });

  describe('says', () => {
    it('that no column holds names, and which headings it saw', () => {
      expect(faultsOf(['Prestataire', 'Finalités'], [['Acme', 'Compter']], { caption: 'Nos outils' })).to.deep.equal([
        {
          path: 'table “Nos outils”, headings',
          found: '“Prestataire”, “Finalités”',
          expected: 'a column headed “Nom du cookie” (or “Cookie”, “Cookie name”)',
        },
      ]);
      expect(faultsOf([], [])[0]).to.include({ path: 'table, headings', found: 'nothing' });
    });

    it('once what is no name, and keeps it as words that erase nothing', () => {
      const part = read(
        ['Cookie', 'Catégorie'],
        [['sid'], ['deux mots'], ['a=b'], ['/^(a+)+$/']].map((row) => [...row, 'Techniques']),
      );
      expect(cookiesOf(part).map(({ name, inWords }) => [name, inWords])).to.deep.equal([
        ['sid', undefined],
        ['deux mots', true],
        ['a=b', true],
        ['/^(a+)+$/', true],
      ]);
      expect(part.remarks).to.deep.equal([
        'no names of cookies, so nothing is erased by them: “deux mots”, “a=b”, “/^(a+)+$/”',
      ]);
    });

    it('which headings it does not know, that it found no category, and how many rows it left out', () => {
      expect(
        read(
          ['Cookie', 'Pays'],
          [
            ['sid', 'FR'],
            ['', 'DE'],
          ],
        ).remarks,
      ).to.deep.equal([
        'headings not understood, shown as they stand: “Pays”',
        'no category found for some rows: write category="…" on the element, or a title above the table',
        '1 row without a name left out',
      ]);
    });

    it('nothing of a table that it understood', () => {
      expect(read(['Cookie', 'Finalité', 'Durée'], [['sid', 'Servir', 'Session']], { category: 'necessary' }).remarks)
        .to.be.empty;
    });
  });

  it('makes a valid declaration of every table that it takes', () => {
    const cell = fc.record(
      {
        text: fc.oneof(
          fc.constantFrom(
            '',
            'Acme',
            'sid',
            '_pk_*',
            'Statistiques',
            '13 mois',
            'Constructor',
            'site',
            'Яндекс',
            'a b',
          ),
          fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim()),
        ),
        href: fc.oneof(fc.constantFrom('/x', 'https://a.example', 'https://a b', '#'), fc.string()),
      },
      { requiredKeys: ['text'], noNullPrototype: true },
    );
    const heading = fc.constantFrom(
      'Cookie',
      'Prestataire',
      'Service',
      'Catégorie',
      'Durée',
      'Type',
      'Politique',
      'Pays',
      '',
    );
    const data = fc.record({
      caption: fc.constantFrom('', 'Cookies publicitaires', 'Divers'),
      category: fc.constantFrom('', 'embeds', 'a b'),
      headings: fc.array(heading, { minLength: 1, maxLength: 6 }),
      rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(data, (value) => {
        let part: DeclarationPart;
        try {
          part = fromTable(value, 'Exemple');
        } catch (error) {
          expect(error).to.be.instanceOf(DeclarationError);
          return;
        }
        readDeclaration(joinParts({ name: 'Exemple', url: 'https://www.example.fr' }, [part]));
      }),
      { numRuns: 1000 },
    );
  });
});
