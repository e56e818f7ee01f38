import type { WellKnown } from './well-known-service.js';

const own = { provider: '', category: 'necessary' } as const;
const session = {
  fr: 'Reconnaître la personne d’une page à l’autre pendant sa visite.',
  en: 'Recognise the person from one page to the next during the visit.',
};
const choice = {
  fr: 'Retenir le choix de la personne au sujet des cookies.',
  en: 'Remember the person’s choice about cookies.',
};
const forgery = {
  fr: 'Protéger les formulaires contre les requêtes falsifiées.',
  en: 'Protect forms against forged requests.',
};
const balance = {
  fr: 'Répartir les visites entre les serveurs du site.',
  en: 'Spread visits over the servers of the site.',
};

/** What a site does for itself, and what keeps the choice of other consent tools. */
export const ownServices: readonly WellKnown[] = [
  {
    ...own,
    id: 'session',
    name: 'Session',
    purpose: session,
    names: [
      'PHPSESSID',
      'JSESSIONID',
      'sessionid',
      'ASP.NET_SessionId',
      'connect.sid',
      'spip_session',
      'SSESS*',
      'SESS*',
      'laravel_session',
      '_session_id',
      'fe_typo_user',
    ],
  },
  {
    ...own,
    id: 'forms',
    name: 'Formulaires',
    purpose: forgery,
    names: ['csrftoken', 'XSRF-TOKEN', '_csrf', 'CSRF-TOKEN', '__RequestVerificationToken*', 'symfony/*'],
  },
  {
    ...own,
    id: 'load-balancing',
    name: 'Répartition',
    purpose: balance,
    names: ['AWSALB*', 'SERVERID', 'BIGipServer*', 'ARRAffinity*', 'ROUTEID'],
  },
  {
    ...own,
    id: 'consent-choice',
    name: 'Choix',
    purpose: choice,
    names: [
      'tarteaucitron',
      'cc_cookie',
      'klaro',
      'orejime',
      'eu-consent',
      'axeptio_*',
      'didomi_token',
      'euconsent-v2',
      'OptanonConsent',
      'OptanonAlertBoxClosed',
      'CookieConsent',
      'cookielawinfo-*',
      'cmplz_*',
      'hide-notice',
      'cookieconsent_status',
    ],
  },
];
