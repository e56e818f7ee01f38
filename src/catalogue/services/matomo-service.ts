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
      fr: 'Matomo est ici sur votre propre serveur. Chez un hébergeur, nommez-le comme prestataire, avec sa politique et son pays.',
      en: 'Matomo is on your own server here. Where a host runs it, name that host as the provider, with its policy and its country.',
    },
    {
      fr: 'Le prestataire «\u00a0site\u00a0» est vous-même. Donnez-lui l’adresse de votre politique de confidentialité et votre pays.',
      en: 'The provider “site” is yourself. Give it the address of your privacy policy and your country.',
    },
    {
      fr: 'Écrivez l’hôte de votre Matomo dans «\u00a0hosts\u00a0», pour que rien n’en soit chargé avant l’accord.',
      en: 'Write the host of your Matomo into “hosts”, so that nothing is loaded from it before consent.',
    },
    {
      fr: 'Avec les cartes de chaleur ou les variables personnalisées, ajoutez _pk_hsr* ou _pk_cvar*, de 30 minutes chacun.',
      en: 'With heatmaps or custom variables, add _pk_hsr* or _pk_cvar*, of 30 minutes each.',
    },
  ],
  gate: '<script async type="text/plain" data-service="matomo" data-src="https://MATOMO/matomo.js"></script>',
  sources: [{ url: 'https://matomo.org/faq/general/faq_146/', seen: '2026-12-01' }],
};
