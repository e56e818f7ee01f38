import type { CatalogueEntry } from '../catalogue-entry.js';

export const wordpressComments: CatalogueEntry = {
  id: 'wordpress-comments',
  name: { fr: 'WordPress, commentaires', en: 'WordPress, comments' },
  providers: [],
  services: [
    {
      id: 'wordpress-comments',
      name: { fr: 'Commentaires', en: 'Comments' },
      provider: 'site',
      category: 'preferences',
      cookies: [
        {
          name: 'comment_author_*',
          purpose: {
            fr: 'Remplir de nouveau le nom, l’adresse e-mail et le site de la personne qui a commenté.',
            en: 'Fill in again the name, e-mail address and website of the person who has commented.',
          },
          duration: 'P1Y',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'WordPress ne les pose que si la personne coche la case du formulaire\u00a0: laissez cette case, non cochée.',
      en: 'WordPress sets them only if the person ticks the box in the form: keep that box, unticked.',
    },
    {
      fr: 'Le prestataire «\u00a0site\u00a0» est vous-même. Donnez-lui l’adresse de votre politique de confidentialité et votre pays.',
      en: 'The provider “site” is yourself. Give it the address of your privacy policy and your country.',
    },
  ],
  sources: [
    { url: 'https://developer.wordpress.org/reference/functions/wp_set_comment_cookies/', seen: '2026-12-01' },
    {
      url: 'https://github.com/WordPress/Advanced-administration-handbook/blob/main/wordpress/cookies.md',
      seen: '2026-12-01',
    },
  ],
};
