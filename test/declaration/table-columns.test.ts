import { expect } from '@open-wc/testing';
import type { Column } from '../../src/declaration/tables/table-columns.js';
import { readColumn } from '../../src/declaration/tables/table-columns.js';

const headings: Readonly<Record<Column, readonly string[]>> = {
  provider: [
    'Nom du prestataire',
    'Prestataire',
    'Fournisseur',
    'Émetteur',
    'Éditeur',
    'Société',
    'Provider',
    'Vendor',
  ],
  service: ['Service et emplacement', 'Service', 'Nom du service', 'Service and location'],
  location: ['Emplacement', 'Location'],
  category: ['Catégorie', 'Catégorie de cookies', 'Category'],
  name: ['Nom du cookies', 'Nom du cookie', 'NOM', 'Cookie', 'Cookies', 'Traceur', 'Name', 'Cookie name', 'Tracker'],
  purpose: ['Finalités', 'Finalité du cookie', 'Objectif', 'But', 'Purpose', 'Description', 'Usage'],
  duration: ['Durée', 'Durée de conservation', 'Durée du cookie', 'Expiration', 'Expiry', 'Lifetime', 'Retention'],
  kind: ['Type', 'Type de cookie', 'Nature', 'Lieu de stockage', 'Storage', 'Kind'],
  policy: ['Politique de confidentialité', 'Privacy policy', 'Confidentialité du prestataire'],
  extra: ['Pays', 'Base légale', 'Butoir', ''],
};

describe('readColumn', () => {
  for (const [column, forms] of Object.entries(headings)) {
    it(`recognises ${column} by ${forms.filter(Boolean).join(', ')}`, () => {
      for (const heading of forms) expect(readColumn(heading), heading).to.equal(column);
    });
  }

  it('minds neither capitals, accents nor spaces', () => {
    for (const heading of [' FINALITÉS ', 'finalites', 'Finalite\u0301s']) {
      expect(readColumn(heading), heading).to.equal('purpose');
    }
  });
});
