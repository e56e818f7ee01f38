import type { CatalogueEntry } from '../catalogue-entry.js';

export const wordpressAccounts: CatalogueEntry = {
  id: 'wordpress-accounts',
  name: { fr: 'WordPress, comptes', en: 'WordPress, accounts' },
  providers: [],
  services: [
    {
      id: 'wordpress-accounts',
      name: { fr: 'Connexion à l’espace d’administration', en: 'Sign-in to the administration' },
      provider: 'site',
      category: 'necessary',
      cookies: [
        {
          name: 'wordpress_*',
          purpose: {
            fr: 'Reconnaître la personne connectée, et vérifier avant cela que le navigateur accepte les cookies.',
            en: 'Recognise the signed-in person, and check before that the browser accepts cookies.',
          },
        },
        {
          name: 'wp-settings-*',
          purpose: {
            fr: 'Garder l’affichage choisi par la personne connectée.',
            en: 'Keep the display that the signed-in person chose.',
          },
        },
        {
          name: 'wp_lang',
          purpose: {
            fr: 'Retenir la langue choisie sur la page de connexion.',
            en: 'Remember the language chosen on the sign-in page.',
          },
          duration: 'session',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'Seules les personnes qui se connectent les reçoivent. La durée de la connexion est celle que votre site a réglée\u00a0: écrivez-la.',
      en: 'Only people who sign in get them. A sign-in lasts as long as your site has set: write it.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [
    {
      url: 'https://github.com/WordPress/Advanced-administration-handbook/blob/main/wordpress/cookies.md',
      seen: '2026-12-01',
    },
  ],
};
