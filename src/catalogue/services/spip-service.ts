import type { CatalogueEntry } from '../catalogue-entry.js';

export const spip: CatalogueEntry = {
  id: 'spip',
  name: 'SPIP',
  providers: [],
  services: [
    {
      id: 'spip',
      name: { fr: 'Connexion et langue du site', en: 'Sign-in and language of the site' },
      provider: 'site',
      category: 'necessary',
      cookies: [
        {
          name: 'spip_session',
          purpose: {
            fr: 'Reconnaître la personne connectée d’une page à l’autre.',
            en: 'Recognise the signed-in person from one page to the next.',
          },
          duration: 'P10D',
        },
        {
          name: 'spip_admin',
          purpose: {
            fr: 'Montrer les boutons d’administration à la personne qui publie.',
            en: 'Show the administration buttons to the person who publishes.',
          },
        },
        {
          name: 'spip_lang',
          purpose: { fr: 'Retenir la langue choisie.', en: 'Remember the chosen language.' },
          duration: 'P1Y',
        },
        {
          name: 'spip_lang_ecrire',
          purpose: {
            fr: 'Retenir la langue choisie dans l’espace privé.',
            en: 'Remember the language chosen in the private area.',
          },
          duration: 'P1Y',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'spip_session dure dix jours pour qui demande à rester connecté, et un jour sinon.',
      en: 'spip_session lasts ten days for those who ask to stay signed in, and one day otherwise.',
    },
    {
      fr: 'Si votre site change le préfixe des cookies, corrigez les noms.',
      en: 'If your site changes the prefix of cookies, correct the names.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [
    { url: 'https://github.com/spip/SPIP/blob/HEAD/ecrire/inc/session.php', seen: '2026-12-01' },
    { url: 'https://github.com/spip/SPIP/blob/HEAD/ecrire/action/converser.php', seen: '2026-12-01' },
  ],
};
