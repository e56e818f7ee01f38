import type { CatalogueEntry } from '../catalogue-entry.js';
import { google } from '../shared-providers.js';

export const youtube: CatalogueEntry = {
  id: 'youtube',
  name: 'YouTube',
  providers: [google],
  services: [
    {
      id: 'youtube',
      name: { fr: 'Vidéos YouTube', en: 'YouTube videos' },
      provider: 'google',
      category: 'embeds',
      cookies: [
        {
          name: 'VISITOR_INFO1_LIVE',
          purpose: {
            fr: 'Retenir vos préférences et repérer les problèmes du lecteur, par un numéro propre à votre navigateur.',
            en: 'Remember your preferences and detect problems of the player, by a number of your browser.',
          },
          duration: 'P6M',
          party: 'third',
        },
        {
          name: 'YSC',
          purpose: {
            fr: 'S’assurer que les demandes d’une visite viennent de la même personne, et non d’un autre site.',
            en: 'Make sure that the requests of a visit come from the same person, and not from another site.',
          },
          duration: 'session',
          party: 'third',
        },
      ],
      hosts: ['www.youtube-nocookie.com', 'www.youtube.com'],
    },
  ],
  decide: [
    {
      fr: 'Préférez l’adresse www.youtube-nocookie.com\u00a0: elle attend la lecture, mais pose des cookies ensuite. L’accord reste nécessaire.',
      en: 'Prefer the address www.youtube-nocookie.com: it waits until the video is played, and sets cookies then. Consent is needed all the same.',
    },
    {
      fr: 'Donnez à chaque vidéo un titre, et dites dans «\u00a0location\u00a0» sur quelles pages elles sont.',
      en: 'Give each video a title, and say in “location” on which pages they are.',
    },
  ],
  gate: '<cookie-gate service="youtube">\n  <template>\n    <iframe src="https://www.youtube-nocookie.com/embed/VIDEO" title="TITRE" width="640" height="360" allowfullscreen></iframe>\n  </template>\n</cookie-gate>',
  sources: [
    { url: 'https://policies.google.com/technologies/cookies', seen: '2026-12-01' },
    { url: 'https://policies.google.com/privacy/frameworks', seen: '2026-12-01' },
  ],
};
