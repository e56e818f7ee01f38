import type { CatalogueEntry } from '../catalogue-entry.js';

export const piano: CatalogueEntry = {
  id: 'piano-analytics',
  name: 'Piano Analytics (AT Internet)',
  providers: [{ id: 'piano', name: 'Piano', privacyPolicy: 'https://piano.io/privacy-policy/', country: 'US' }],
  services: [
    {
      id: 'piano-analytics',
      name: { fr: 'Mesure d’audience Piano Analytics', en: 'Piano Analytics audience measurement' },
      provider: 'piano',
      category: 'statistics',
      cookies: [
        {
          name: '_pcid',
          purpose: {
            fr: 'Reconnaître un visiteur d’une visite à l’autre, par un numéro.',
            en: 'Recognise a visitor from one visit to the next, by a number.',
          },
          duration: 'P13M',
        },
        {
          name: '_pctx',
          purpose: {
            fr: 'Transmettre aux autres outils de Piano ce qui est déjà connu de la visite.',
            en: 'Hand over to other tools of Piano what is known of the visit already.',
          },
          duration: 'P13M',
        },
        {
          name: '_pprv',
          purpose: {
            fr: 'Retenir le mode de consentement de la mesure.',
            en: 'Remember the consent mode of the measurement.',
          },
          duration: 'P13M',
        },
        {
          name: 'pa_user',
          purpose: {
            fr: 'Garder les informations que le site associe au visiteur.',
            en: 'Keep the information that the site ties to the visitor.',
          },
          duration: 'P13M',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'Ces noms sont ceux des versions 6.8 et suivantes\u00a0; avant, c’étaient pa_vid, pa_user et pa_privacy.',
      en: 'These are the names of versions 6.8 and later; before, they were pa_vid, pa_user and pa_privacy.',
    },
    {
      fr: 'pa_user n’est posé que si vous identifiez vos visiteurs\u00a0: retirez-le sinon.',
      en: 'pa_user is set only if you identify your visitors: remove it otherwise.',
    },
    {
      fr: 'Vérifiez dans votre contrat où vont les données, et corrigez le pays du prestataire s’il y a lieu.',
      en: 'See in your contract where data goes, and correct the provider’s country if need be.',
    },
  ],
  sources: [
    { url: 'https://developers.piano.io/analytics/data-collection/general/cookie-storage/', seen: '2026-12-01' },
    { url: 'https://www.piano.io/privacy-policy', seen: '2026-12-01' },
  ],
};
