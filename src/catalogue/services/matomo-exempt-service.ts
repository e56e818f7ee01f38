import type { CatalogueEntry } from '../catalogue-entry.js';

export const matomoExempt: CatalogueEntry = {
  id: 'matomo-exempt',
  name: { fr: 'Matomo, sans accord préalable', en: 'Matomo, without consent' },
  categories: [
    {
      id: 'audience',
      exempt: true,
      label: { fr: 'Mesure d’audience', en: 'Audience measurement' },
      description: {
        fr: 'Compter les visites et repérer ce qui gêne la navigation, pour ce site seulement et sous une forme anonyme.',
        en: 'Count visits and find what hinders navigation, for this site alone and in anonymous form.',
      },
      justification: {
        fr: 'L’éditeur du site a évalué sa configuration\u00a0: la mesure ne sert qu’à lui, ne produit que des statistiques anonymes et ne suit personne d’un site à l’autre.',
        en: 'The publisher of the site has assessed its configuration: the measurement serves the publisher alone, produces only anonymous statistics and follows nobody from one site to another.',
      },
    },
  ],
  providers: [],
  services: [
    {
      id: 'matomo',
      name: { fr: 'Mesure d’audience Matomo', en: 'Matomo audience measurement' },
      provider: 'site',
      category: 'audience',
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
          name: '_pk_ses*',
          purpose: { fr: 'Relier les pages d’une même visite.', en: 'Link the pages of one visit.' },
          duration: 'PT30M',
        },
      ],
    },
  ],
  signals: { matomo: { exempt: 'audience' } },
  decide: [
    {
      fr: 'Nul ne dispense un outil à votre place\u00a0: activez le mode de conformité de Matomo, remplissez sa grille d’auto-évaluation, et gardez-la. Sinon, prenez «\u00a0matomo\u00a0».',
      en: 'Nobody exempts a tool in your place: switch on Matomo’s compliance mode, fill in its self-assessment table, and keep it. Otherwise take “matomo”.',
    },
    {
      fr: 'Ni campagnes, ni publicité, ni cohortes\u00a0: une seule de ces mesures demande l’accord.',
      en: 'No campaigns, no advertising, no cohorts: any of these needs consent.',
    },
    {
      fr: 'Chacun doit pouvoir s’opposer\u00a0: gardez le lien «\u00a0Gérer mes cookies\u00a0» dans toutes les pages.',
      en: 'Everybody must be able to object: keep the link “Gérer mes cookies” in all pages.',
    },
    {
      fr: 'Le prestataire «\u00a0site\u00a0» est vous-même. Donnez-lui l’adresse de votre politique de confidentialité et votre pays.',
      en: 'The provider “site” is yourself. Give it the address of your privacy policy and your country.',
    },
  ],
  sources: [
    {
      url: 'https://matomo.org/faq/how-do-i-configure-matomo-without-tracking-consent-for-french-visitors-cnil-exemption',
      seen: '2026-12-01',
    },
    { url: 'https://matomo.org/faq/general/faq_146/', seen: '2026-12-01' },
  ],
};
