import type { CatalogueEntry } from '../catalogue-entry.js';

export const openstreetmap: CatalogueEntry = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  providers: [
    {
      id: 'openstreetmap',
      name: { fr: 'Fondation OpenStreetMap', en: 'OpenStreetMap Foundation' },
      privacyPolicy: 'https://osmfoundation.org/wiki/Privacy_Policy',
      country: 'GB',
    },
  ],
  services: [
    {
      id: 'openstreetmap',
      name: { fr: 'Fonds de carte OpenStreetMap', en: 'OpenStreetMap map tiles' },
      provider: 'openstreetmap',
      category: 'embeds',
      cookies: [],
      hosts: ['tile.openstreetmap.org', 'www.openstreetmap.org'],
    },
  ],
  decide: [
    {
      fr: 'Les images de la carte sont demandées à des serveurs du Royaume-Uni, d’Irlande, des Pays-Bas, et à ceux du réseau Fastly\u00a0: l’adresse IP du visiteur leur parvient.',
      en: 'The pictures of the map are asked of servers in the United Kingdom, Ireland, the Netherlands, and of those of the Fastly network: the visitor’s IP address reaches them.',
    },
    {
      fr: 'Une carte de uMap ou d’un autre site qui emploie ces images a son propre prestataire\u00a0: déclarez-le aussi.',
      en: 'A map of uMap or of another site that uses these pictures has a provider of its own: declare that as well.',
    },
  ],
  gate: '<cookie-gate service="openstreetmap">\n  <template>\n    <iframe src="https://www.openstreetmap.org/export/embed.html?bbox=CADRE" title="TITRE" width="640" height="360"></iframe>\n  </template>\n</cookie-gate>',
  sources: [{ url: 'https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ', seen: '2026-12-01' }],
};
