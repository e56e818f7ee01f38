import type { CatalogueEntry } from '../catalogue-entry.js';

export const matomo: CatalogueEntry = {
  id: 'matomo',
  name: 'Matomo',
  providers: [],
  services: [
    {
      id: 'matomo',
      name: { fr: 'Mesure d’audience Matomo', en: 'Matomo audience measurement' },
      provider: 'site',
      category: 'statistics',
      cookies: [
        {
          name: '_pk_id*',
          purpose: {
            fr: 'Reconnaître un visiteur d’une visite à l’autre, par un numéro.',
            en: 'Recognise a visitor from one visit to the next, by a number.',
          },
          duration: 'P13M',
        },
        {
          name: '_pk_ref*',
          purpose: {
            fr: 'Retenir par quel site ou quelle campagne le visiteur est venu.',
            en: 'Remember which site or campaign the visitor came from.',
          },
          duration: 'P6M',
        },
        {
          name: '_pk_ses*',
          purpose: { fr: 'Relier les pages d’une même visite.', en: 'Link the pages of one visit.' },
          duration: 'PT30M',
        },
      ],
    },
  ],
  signals: { matomo: true },
  decide: [
    {
      fr: 'Matomo est ici sur votre serveur. Chez un hébergeur, nommez-le comme prestataire, avec son pays.',
      en: 'Matomo is on your own server here. Where a host runs it, name that host as the provider, with its country.',
    },
    {
      fr: 'Donnez au prestataire «\u00a0site\u00a0» l’adresse de votre politique de confidentialité, et au service l’hôte de Matomo (hosts).',
      en: 'Give the provider “site” the address of your privacy policy, and the service the host of Matomo (hosts).',
    },
    {
      fr: 'Cartes de chaleur, variables personnalisées\u00a0: ajoutez _pk_hsr* et _pk_cvar*, de 30 minutes chacun.',
      en: 'Heatmaps, custom variables: add _pk_hsr* and _pk_cvar*, of 30 minutes each.',
    },
  ],
  gate: '<script type="text/plain" data-service="matomo" data-src="https://MATOMO/matomo.js" async></script>',
  sources: [{ url: 'https://matomo.org/faq/general/faq_146/', seen: '2026-12-01' }],
};
