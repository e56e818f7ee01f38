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
    'Supplier name',
    'Opérateur',
    'Propriétaire',
    'Owner',
    'Host',
    'Responsable',
    'Partenaire',
    'Source',
    'Déposé par',
    'Set by',
    'Anbieter',
    'Proveedor',
    'Fornitore',
    'Aanbieder',
    'Name des Anbieters',
  ],
  service: ['Service et emplacement', 'Service', 'Nom du service', 'Service and location'],
  location: ['Emplacement', 'Location'],
  category: ['Catégorie', 'Catégorie de cookies', 'Category', 'Kategorie', 'Categoría', 'Categorie'],
  consent: ['Consentement requis ?', 'Consentement', 'Consent required', 'Einwilligung erforderlich'],
  necessity: ['Is this cookie strictly necessary?', 'Obligatoire', 'Exempté de consentement ?'],
  name: [
    'Nom du cookies',
    'Nom du cookie',
    'NOM',
    'Cookie',
    'Cookies',
    'Traceur',
    'Name',
    'Cookie name',
    'Tracker',
    'Clé',
    'Nombre',
    'Nome',
    'Naam',
    'Naam / type',
    'Cookie-Name',
    'Nom technique du cookie',
  ],
  purpose: [
    'Finalités',
    'Finalité du cookie',
    'Objectif',
    'But',
    'Purpose',
    'Description',
    'Usage',
    'Fonction',
    'Rôle',
    'Traitement réalisé',
    'Goal',
    'Verwendungszweck',
    'Funktion',
    'Finalidad',
    'Scopo',
    'Doel',
  ],
  duration: [
    'Durée',
    'Durée de conservation',
    'Durée du cookie',
    'Expiration',
    'Expiry',
    'Lifetime',
    'Retention',
    'Échéance',
    'Validité',
    'Temps de stockage',
    'Lasts for',
    'Length of the storage',
    'Storage time',
    'Period',
    'Speicherdauer',
    'Ablauf',
    'Caducidad',
    'Scadenza preimpostata',
    'Bewaartermijn',
    'Vervaltermijn',
  ],
  kind: ['Type', 'Type de cookie', 'Nature', 'Lieu de stockage', 'Storage', 'Kind', 'Typ', 'Tipo', 'Soort', 'Famille'],
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
