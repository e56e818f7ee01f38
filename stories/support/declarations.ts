import type { Cookie, Declaration } from '../../src/store.js';
import { readDeclaration } from '../../src/store.js';
import { site } from '../site.js';

/** All that a banner may have to ask, in the words of a site that says much. */
export const fivePurposes: Declaration = readDeclaration({
  ...site,
  site: {
    ...site.site,
    controller: {
      fr: 'La Fédération régionale des entreprises d’insertion par l’activité économique de Normandie',
      en: 'The Regional Federation of Inclusive Social Enterprises of Normandy',
    },
  },
  categories: [
    ...site.categories.filter(({ id }) => id === 'necessary'),
    { id: 'preferences' },
    {
      id: 'statistics',
      description: {
        fr: 'Compter les visites, reconnaître les pages où l’on se perd, comparer les parcours selon l’appareil et la région, et publier chaque trimestre un bilan de fréquentation ouvert à tous.',
        en: 'Count visits, find the pages where people get lost, compare journeys by device and region, and publish an attendance report every quarter.',
      },
    },
    { id: 'marketing' },
    {
      id: 'social',
      label: { fr: 'Réseaux sociaux et messageries instantanées', en: 'Social networks and instant messaging' },
    },
    { id: 'embeds' },
  ],
  services: [
    ...site.services,
    ...['preferences', 'marketing', 'social'].map((category) => ({
      id: `service-${category}`,
      name: { fr: 'Service d’exemple', en: 'Sample service' },
      provider: 'atlas',
      category,
      cookies: [],
    })),
  ],
});

/** Audience measurement that needs no consent, because the site keeps to what the CNIL exempts. */
export const exemptMeasurement: Declaration = readDeclaration({
  ...site,
  categories: site.categories.map((category) =>
    category.id === 'statistics'
      ? {
          ...category,
          exempt: true,
          justification: {
            fr: 'Mesure réservée à ce site, anonyme, conservée treize mois au plus.',
            en: 'Measured for this site alone, anonymous, kept thirteen months at most.',
          },
        }
      : category,
  ),
});

/** The map has come to set one more cookie since the visitor chose. */
export const changedEmbeds: Declaration = readDeclaration({
  ...site,
  services: site.services.map((service) =>
    service.id === 'atlas'
      ? {
          ...service,
          cookies: [
            ...service.cookies,
            {
              name: 'atlas_position',
              purpose: { fr: 'Retenir la zone affichée.', en: 'Remember the area on show.' },
              duration: 'P3M',
            },
          ],
        }
      : service,
  ),
});

/** One cookie of each kind and each way to write how long it lives. */
const kinds: readonly Cookie[] = [
  { name: 'langue', duration: 'P12M', purpose: { fr: 'Retenir la langue.', en: 'Remember the language.' } },
  { name: 'panier', duration: 'session', purpose: { fr: 'Garder le panier.', en: 'Keep the basket.' } },
  {
    name: 'apercu',
    duration: 'PT30M',
    storage: 'session',
    purpose: { fr: 'Garder un brouillon.', en: 'Keep a draft.' },
  },
  {
    name: 'favoris',
    duration: 'P1Y2M',
    storage: 'local',
    purpose: { fr: 'Retenir les favoris.', en: 'Remember favourites.' },
  },
  {
    name: 'jeux-de-donnees',
    duration: 'P2W',
    storage: 'indexeddb',
    purpose: { fr: 'Relire des données hors ligne.', en: 'Read data offline.' },
  },
  {
    name: 'pages-*',
    duration: 'P1D',
    storage: 'cache',
    purpose: { fr: 'Rouvrir des pages hors ligne.', en: 'Open pages again offline.' },
  },
  {
    name: '/^tuiles_[a-z]+$/',
    duration: 'P3M',
    party: 'third',
    purpose: { fr: 'Afficher le fond de carte.', en: 'Show the map’s background.' },
  },
];

/** A service of the site's own that sets these cookies. */
function withCookies(cookies: readonly Cookie[]): Declaration {
  return readDeclaration({
    ...site,
    categories: [{ id: 'preferences' }],
    providers: site.providers.filter(({ id }) => id === 'atlas'),
    services: [
      {
        id: 'confort',
        name: { fr: 'Confort de lecture', en: 'Reading comfort' },
        location: { fr: 'toutes les pages', en: 'all pages' },
        provider: 'atlas',
        category: 'preferences',
        cookies,
      },
    ],
  });
}

export const allKinds: Declaration = withCookies(kinds);

export const extraColumns: Declaration = withCookies(
  kinds.slice(0, 3).map((cookie, i) => ({
    ...cookie,
    extra: { Hébergement: i ? 'Caen' : 'Rouen', 'Base légale': 'Consentement' },
  })),
);

export const manyCookies: Declaration = withCookies(
  Array.from({ length: 200 }, (_, i) => ({
    ...kinds[i % kinds.length]!,
    name: `confort_${String(i + 1).padStart(3, '0')}`,
  })),
);

/** The whole site, in eight columns. */
export const manyColumns: Declaration = readDeclaration({
  ...site,
  services: site.services.map((service) => ({
    ...service,
    cookies: service.cookies.map((cookie) => ({
      ...cookie,
      extra: { Hébergement: 'Caen', 'Base légale': service.category === 'necessary' ? 'Nécessité' : 'Consentement' },
    })),
  })),
});
