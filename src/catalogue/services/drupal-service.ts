import type { CatalogueEntry } from '../catalogue-entry.js';

export const drupal: CatalogueEntry = {
  id: 'drupal',
  name: 'Drupal',
  providers: [],
  services: [
    {
      id: 'drupal',
      name: { fr: 'Connexion au site', en: 'Sign-in to the site' },
      provider: 'site',
      category: 'necessary',
      cookies: [
        {
          name: '/^S?SESS[0-9a-f]{32}$/',
          purpose: {
            fr: 'Reconnaître la personne connectée d’une page à l’autre.',
            en: 'Recognise the signed-in person from one page to the next.',
          },
          duration: 'P23D',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'La durée est celle de Drupal par défaut (2 000 000 secondes, un peu plus de 23 jours)\u00a0: écrivez celle de votre fichier services.yml.',
      en: 'The lifetime is Drupal’s default (2,000,000 seconds, a little over 23 days): write that of your services.yml.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [
    {
      url: 'https://github.com/drupal/drupal/blob/HEAD/core/assets/scaffold/files/default.services.yml',
      seen: '2026-12-01',
    },
    {
      url: 'https://github.com/drupal/drupal/blob/HEAD/core/lib/Drupal/Core/Session/SessionConfiguration.php',
      seen: '2026-12-01',
    },
  ],
};
