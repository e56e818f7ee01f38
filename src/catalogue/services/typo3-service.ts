import type { CatalogueEntry } from '../catalogue-entry.js';

export const typo3: CatalogueEntry = {
  id: 'typo3',
  name: 'TYPO3',
  providers: [],
  services: [
    {
      id: 'typo3',
      name: { fr: 'Connexion et session du site', en: 'Sign-in and session of the site' },
      provider: 'site',
      category: 'necessary',
      cookies: [
        {
          name: 'fe_typo_user',
          purpose: {
            fr: 'Reconnaître la personne connectée d’une page à l’autre.',
            en: 'Recognise the signed-in person from one page to the next.',
          },
          duration: 'session',
        },
        {
          name: 'be_typo_user',
          purpose: {
            fr: 'Reconnaître la personne connectée à l’administration.',
            en: 'Recognise the person signed in to the administration.',
          },
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'Avec le réglage FE/lifetime, fe_typo_user dure plus longtemps que la session\u00a0: écrivez cette durée.',
      en: 'With the setting FE/lifetime, fe_typo_user outlasts the session: write that lifetime.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [
    {
      url: 'https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/Configuration/Typo3ConfVars/FE.html',
      seen: '2026-12-01',
    },
    {
      url: 'https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/ApiOverview/Authentication/AuthenticationService/Index.html',
      seen: '2026-12-01',
    },
  ],
};
