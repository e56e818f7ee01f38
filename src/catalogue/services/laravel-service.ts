import type { CatalogueEntry } from '../catalogue-entry.js';

export const laravel: CatalogueEntry = {
  id: 'laravel',
  name: 'Laravel',
  providers: [],
  services: [
    {
      id: 'laravel',
      name: { fr: 'Session et formulaires du site', en: 'Session and forms of the site' },
      provider: 'site',
      category: 'necessary',
      cookies: [
        {
          name: 'laravel-session',
          purpose: {
            fr: 'Relier les pages d’une même visite, pour garder un formulaire ou une connexion.',
            en: 'Link the pages of one visit, to keep a form or a sign-in.',
          },
          duration: 'PT2H',
        },
        {
          name: 'XSRF-TOKEN',
          purpose: {
            fr: 'Protéger les formulaires contre les demandes falsifiées.',
            en: 'Protect forms against forged requests.',
          },
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'Le nom de la session commence par celui de l’application (APP_NAME), et peut finir par _session dans les versions plus anciennes\u00a0: corrigez-le.',
      en: 'The session’s name begins with that of the application (APP_NAME), and may end with _session in older versions: correct it.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [
    { url: 'https://github.com/laravel/laravel/blob/HEAD/config/session.php', seen: '2026-12-01' },
    { url: 'https://laravel.com/docs/csrf', seen: '2026-12-01' },
  ],
};
