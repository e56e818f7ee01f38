import type { CatalogueEntry } from '../catalogue-entry.js';
import { google } from '../shared-providers.js';

export const googleAnalytics: CatalogueEntry = {
  id: 'google-analytics',
  name: 'Google Analytics 4',
  providers: [google],
  services: [
    {
      id: 'google-analytics',
      name: { fr: 'Mesure d’audience Google Analytics', en: 'Google Analytics audience measurement' },
      provider: 'google',
      category: 'statistics',
      cookies: [
        {
          name: '_ga',
          purpose: {
            fr: 'Reconnaître un visiteur d’une visite à l’autre, par un numéro.',
            en: 'Recognise a visitor from one visit to the next, by a number.',
          },
          duration: 'P2Y',
        },
        {
          name: '_ga_*',
          purpose: { fr: 'Relier les pages d’une même visite.', en: 'Link the pages of one visit.' },
          duration: 'P2Y',
        },
      ],
      hosts: ['www.googletagmanager.com'],
    },
  ],
  signals: { google: true },
  decide: [
    {
      fr: 'Réglez dans Google Analytics une durée plus courte que deux ans, treize mois au plus, et corrigez-la ici.',
      en: 'Set a lifetime shorter than two years in Google Analytics, thirteen months at most, and correct it here.',
    },
    {
      fr: 'Si la propriété est liée à Google Ads, d’autres cookies s’y ajoutent\u00a0: déclarez-les dans une catégorie de publicité.',
      en: 'If the property is linked to Google Ads, other cookies are added: declare them in a category of advertising.',
    },
  ],
  gate: '<script async type="text/plain" data-service="google-analytics" data-src="https://www.googletagmanager.com/gtag/js?id=G-MESURE"></script>',
  sources: [
    { url: 'https://support.google.com/analytics/answer/11397207', seen: '2026-12-01' },
    { url: 'https://policies.google.com/privacy/frameworks', seen: '2026-12-01' },
  ],
};
