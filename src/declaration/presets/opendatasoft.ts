import type { Category, Provider, Service } from '../declaration.js';

/**
 * What every Opendatasoft portal sets: `sessionid`, `django_language`, `csrftoken` and `cookies_preferences`. All four
 * are strictly necessary and never erased. CONFORMITY D5.
 */
export const opendatasoft: {
  readonly categories: readonly Category[];
  readonly providers: readonly Provider[];
  readonly services: readonly Service[];
} = {
  categories: [{ id: 'necessary' }],
  providers: [
    {
      id: 'opendatasoft',
      name: 'Opendatasoft',
      privacyPolicy: 'https://www.opendatasoft.com/fr/politique-de-confidentialite/',
      country: 'FR',
    },
  ],
  services: [
    {
      id: 'opendatasoft-authentication',
      name: { fr: 'Authentification', en: 'Authentication' },
      location: { fr: 'front et back office', en: 'front and back office' },
      provider: 'opendatasoft',
      category: 'necessary',
      cookies: [
        {
          name: 'sessionid',
          purpose: {
            fr: 'Reconnaître la personne connectée d’une page à l’autre.',
            en: 'Recognise the signed-in person from one page to the next.',
          },
          duration: 'P2W',
        },
      ],
    },
    {
      id: 'opendatasoft-language',
      name: { fr: 'Sélection de la langue', en: 'Language selection' },
      location: { fr: 'front et back office', en: 'front and back office' },
      provider: 'opendatasoft',
      category: 'necessary',
      cookies: [
        {
          name: 'django_language',
          purpose: {
            fr: 'Retenir la langue choisie par la personne.',
            en: 'Remember the language that the person chose.',
          },
          duration: 'P12M',
        },
      ],
    },
    {
      id: 'opendatasoft-api',
      name: { fr: 'API (CSRF)', en: 'API (CSRF)' },
      location: { fr: 'front et back office', en: 'front and back office' },
      provider: 'opendatasoft',
      category: 'necessary',
      cookies: [
        {
          name: 'csrftoken',
          purpose: {
            fr: 'Protéger les appels à l’API, qui fournissent les données, contre les requêtes falsifiées.',
            en: 'Protect the API calls that fetch data against forged requests.',
          },
          duration: 'P12M',
        },
      ],
    },
    {
      id: 'opendatasoft-consent',
      name: { fr: 'Choix relatif aux cookies', en: 'Cookie choice' },
      provider: 'opendatasoft',
      category: 'necessary',
      cookies: [
        {
          name: 'cookies_preferences',
          purpose: {
            fr: 'Retenir le choix de la personne au sujet des cookies.',
            en: 'Remember the person’s choice about cookies.',
          },
          duration: 'P6M',
        },
      ],
    },
  ],
};
