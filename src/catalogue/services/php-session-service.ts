import type { CatalogueEntry } from '../catalogue-entry.js';

export const phpSession: CatalogueEntry = {
  id: 'php-session',
  name: 'PHP, session',
  providers: [],
  services: [
    {
      id: 'php-session',
      name: { fr: 'Session du site', en: 'Session of the site' },
      provider: 'site',
      category: 'necessary',
      cookies: [
        {
          name: 'PHPSESSID',
          purpose: {
            fr: 'Relier les pages d’une même visite, pour garder un formulaire ou une connexion.',
            en: 'Link the pages of one visit, to keep a form or a sign-in.',
          },
          duration: 'session',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'Le nom et la durée sont ceux de PHP par défaut\u00a0: votre site peut en avoir réglé d’autres.',
      en: 'Name and lifetime are PHP’s defaults: your site may have set others.',
    },
    {
      fr: 'N’est nécessaire qu’une session qui rend un service demandé\u00a0: si elle sert aussi à mesurer, demandez l’accord.',
      en: 'Only a session that serves what people ask for is necessary: if it measures as well, ask for consent.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [{ url: 'https://www.php.net/manual/en/session.configuration.php', seen: '2026-12-01' }],
};
