/** A service that many sites use. Facts from the provider’s own documentation, read in November 2026; wording ours. */
export interface WellKnown {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  /** Address of the provider’s privacy policy. */
  readonly policy?: string;
  /** ISO 3166 code of the country that data goes to. */
  readonly country?: string;
  readonly category: 'necessary' | 'statistics' | 'marketing' | 'social' | 'embeds';
  readonly names: readonly string[];
  readonly hosts?: readonly string[];
  readonly purpose: { readonly fr: string; readonly en: string };
}

const google = { provider: 'Google', policy: 'https://policies.google.com/privacy', country: 'US' } as const;
const microsoft = { provider: 'Microsoft', policy: 'https://www.microsoft.com/privacy/privacystatement', country: 'US' } as const;
const meta = { provider: 'Meta', policy: 'https://www.facebook.com/privacy/policy', country: 'US' } as const;
const own = { provider: '', category: 'necessary' } as const;

const session = {
  fr: 'Reconnaître la personne d’une page à l’autre pendant sa visite.',
  en: 'Recognise the person from one page to the next during the visit.',
};
const choice = { fr: 'Retenir le choix de la personne au sujet des cookies.', en: 'Remember the person’s choice about cookies.' };
const forgery = { fr: 'Protéger les formulaires contre les requêtes falsifiées.', en: 'Protect forms against forged requests.' };
const balance = {
  fr: 'Répartir les visites entre les serveurs du site.',
  en: 'Spread visits over the servers of the site.',
};
const visits = { fr: 'Compter les visites et distinguer les visiteurs.', en: 'Count visits and tell visitors apart.' };
const adverts = { fr: 'Mesurer et cibler la publicité.', en: 'Measure and target advertising.' };
const video = { fr: 'Lire des vidéos et retenir les réglages du lecteur.', en: 'Play videos and remember the player’s settings.' };
const sharing = { fr: 'Afficher et partager des contenus de réseaux sociaux.', en: 'Show and share content of social networks.' };
const map = { fr: 'Afficher une carte.', en: 'Show a map.' };
const fonts = { fr: 'Charger des polices de caractères.', en: 'Load fonts.' };
const files = { fr: 'Charger des fichiers du site depuis un réseau de diffusion.', en: 'Load files of the site from a delivery network.' };
const robots = { fr: 'Distinguer les personnes des robots.', en: 'Tell people from robots.' };

export const wellKnownServices: readonly WellKnown[] = [
  { ...own, id: 'session', name: 'Session', purpose: session, names: ['PHPSESSID', 'JSESSIONID', 'sessionid', 'ASP.NET_SessionId', 'connect.sid', 'spip_session', 'SSESS*', 'SESS*', 'laravel_session', '_session_id', 'fe_typo_user'] },
  { ...own, id: 'forms', name: 'Formulaires', purpose: forgery, names: ['csrftoken', 'XSRF-TOKEN', '_csrf', 'CSRF-TOKEN', '__RequestVerificationToken*', 'symfony/*'] },
  { ...own, id: 'load-balancing', name: 'Répartition', purpose: balance, names: ['AWSALB*', 'SERVERID', 'BIGipServer*', 'ARRAffinity*', 'ROUTEID'] },
  { ...own, id: 'consent-choice', name: 'Choix', purpose: choice, names: ['tarteaucitron', 'cc_cookie', 'klaro', 'orejime', 'eu-consent', 'axeptio_*', 'didomi_token', 'euconsent-v2', 'OptanonConsent', 'OptanonAlertBoxClosed', 'CookieConsent', 'cookielawinfo-*', 'cmplz_*', 'hide-notice', 'cookieconsent_status'] },
  { id: 'google-analytics', name: 'Google Analytics', ...google, category: 'statistics', purpose: visits, names: ['_ga', '_ga_*', '_gid', '_gat*', '__utm*'], hosts: ['google-analytics.com', 'analytics.google.com'] },
  { id: 'google-tag-manager', name: 'Google Tag Manager', ...google, category: 'marketing', purpose: adverts, names: [], hosts: ['googletagmanager.com'] },
  { id: 'google-ads', name: 'Google Ads', ...google, category: 'marketing', purpose: adverts, names: ['_gcl_*', '__gads', '__gpi', 'IDE', 'DSID', 'test_cookie'], hosts: ['doubleclick.net', 'googleadservices.com', 'googlesyndication.com'] },
  { id: 'youtube', name: 'YouTube', ...google, category: 'embeds', purpose: video, names: ['YSC', 'VISITOR_INFO1_LIVE', 'VISITOR_PRIVACY_METADATA', 'yt-remote-*', 'yt.innertube*'], hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com'] },
  { id: 'google-maps', name: 'Google Maps', ...google, category: 'embeds', purpose: map, names: [], hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'maps.google.com'] },
  { id: 'recaptcha', name: 'reCAPTCHA', ...google, category: 'embeds', purpose: robots, names: ['_GRECAPTCHA', 'rc::*'], hosts: ['recaptcha.net'] },
  { id: 'google-fonts', name: 'Google Fonts', ...google, category: 'embeds', purpose: fonts, names: [], hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'] },
  { id: 'matomo', name: 'Matomo', provider: 'Matomo', policy: 'https://matomo.org/privacy-policy/', category: 'statistics', purpose: visits, names: ['_pk_id*', '_pk_ses*', '_pk_ref*', '_pk_cvar*', '_pk_hsr*', 'mtm_*', 'MATOMO_SESSID'], hosts: ['matomo.cloud'] },
  { id: 'piano', name: 'Piano Analytics', provider: 'Piano', policy: 'https://piano.io/privacy-policy/', country: 'FR', category: 'statistics', purpose: visits, names: ['atuserid', 'atidvisitor', 'atauthority', '_pcid', '_pctx', '_pprv'], hosts: ['xiti.com', 'pa-cd.com', 'piano.io'] },
  { id: 'eulerian', name: 'Eulerian', provider: 'Eulerian Technologies', policy: 'https://www.eulerian.com/vie-privee', country: 'FR', category: 'statistics', purpose: visits, names: ['etuix'], hosts: ['eulerian.net'] },
  { id: 'clarity', name: 'Microsoft Clarity', ...microsoft, category: 'statistics', purpose: visits, names: ['_clck', '_clsk', 'CLID'], hosts: ['clarity.ms'] },
  { id: 'microsoft-advertising', name: 'Microsoft Advertising', ...microsoft, category: 'marketing', purpose: adverts, names: ['MUID', '_uetsid*', '_uetvid*'], hosts: ['bat.bing.com'] },
  { id: 'hotjar', name: 'Hotjar', provider: 'Hotjar', policy: 'https://www.hotjar.com/legal/policies/privacy/', country: 'MT', category: 'statistics', purpose: visits, names: ['_hj*'], hosts: ['hotjar.com', 'hotjar.io'] },
  { id: 'plausible', name: 'Plausible', provider: 'Plausible', policy: 'https://plausible.io/privacy', country: 'EE', category: 'statistics', purpose: visits, names: [], hosts: ['plausible.io'] },
  { id: 'mixpanel', name: 'Mixpanel', provider: 'Mixpanel', policy: 'https://mixpanel.com/legal/privacy-policy/', country: 'US', category: 'statistics', purpose: visits, names: ['mp_*'], hosts: ['mixpanel.com'] },
  { id: 'segment', name: 'Segment', provider: 'Twilio', policy: 'https://www.twilio.com/legal/privacy', country: 'US', category: 'statistics', purpose: visits, names: ['ajs_*'], hosts: ['segment.com', 'segment.io'] },
  { id: 'hubspot', name: 'HubSpot', provider: 'HubSpot', policy: 'https://legal.hubspot.com/privacy-policy', country: 'US', category: 'marketing', purpose: adverts, names: ['hubspotutk', '__hstc', '__hssc', '__hssrc'], hosts: ['hubspot.com', 'hs-analytics.net', 'hs-scripts.com', 'hsforms.com'] },
  { id: 'meta-pixel', name: 'Meta Pixel', ...meta, category: 'marketing', purpose: adverts, names: ['_fbp', '_fbc', 'lastExternalReferrer*'], hosts: ['connect.facebook.net'] },
  { id: 'facebook', name: 'Facebook', ...meta, category: 'social', purpose: sharing, names: [], hosts: ['facebook.com', 'instagram.com', 'fbcdn.net'] },
  { id: 'x', name: 'X', provider: 'X Corp.', policy: 'https://x.com/privacy', country: 'US', category: 'social', purpose: sharing, names: ['guest_id*', 'personalization_id'], hosts: ['twitter.com', 'x.com', 'twimg.com'] },
  { id: 'linkedin', name: 'LinkedIn', provider: 'LinkedIn', policy: 'https://www.linkedin.com/legal/privacy-policy', country: 'US', category: 'social', purpose: sharing, names: ['bcookie', 'lidc', 'li_*', 'AnalyticsSyncHistory', 'UserMatchHistory'], hosts: ['linkedin.com', 'licdn.com'] },
  { id: 'tiktok', name: 'TikTok', provider: 'TikTok', policy: 'https://www.tiktok.com/legal/privacy-policy-eea', country: 'IE', category: 'marketing', purpose: adverts, names: ['_ttp', '_tt_*'], hosts: ['tiktok.com'] },
  { id: 'pinterest', name: 'Pinterest', provider: 'Pinterest', policy: 'https://policy.pinterest.com/privacy-policy', country: 'US', category: 'social', purpose: sharing, names: ['_pin_unauth', '_pinterest_*'], hosts: ['pinterest.com', 'pinimg.com'] },
  { id: 'snapchat', name: 'Snap Pixel', provider: 'Snap', policy: 'https://values.snap.com/privacy/privacy-policy', country: 'US', category: 'marketing', purpose: adverts, names: ['_scid*'], hosts: ['sc-static.net', 'snapchat.com'] },
  { id: 'criteo', name: 'Criteo', provider: 'Criteo', policy: 'https://www.criteo.com/privacy/', country: 'FR', category: 'marketing', purpose: adverts, names: ['cto_*'], hosts: ['criteo.com', 'criteo.net'] },
  { id: 'vimeo', name: 'Vimeo', provider: 'Vimeo', policy: 'https://vimeo.com/privacy', country: 'US', category: 'embeds', purpose: video, names: ['vuid'], hosts: ['vimeo.com', 'vimeocdn.com'] },
  { id: 'dailymotion', name: 'Dailymotion', provider: 'Dailymotion', policy: 'https://legal.dailymotion.com/fr/politique-de-confidentialite/', country: 'FR', category: 'embeds', purpose: video, names: ['dmvk', 'ts', 'v1st'], hosts: ['dailymotion.com', 'dmcdn.net'] },
  { id: 'openstreetmap', name: 'OpenStreetMap', provider: 'OpenStreetMap Foundation', policy: 'https://osmfoundation.org/wiki/Privacy_Policy', country: 'GB', category: 'embeds', purpose: map, names: [], hosts: ['openstreetmap.org', 'openstreetmap.fr'] },
  { id: 'mapbox', name: 'Mapbox', provider: 'Mapbox', policy: 'https://www.mapbox.com/legal/privacy', country: 'US', category: 'embeds', purpose: map, names: ['mapbox.*'], hosts: ['mapbox.com'] },
  { id: 'addthis', name: 'AddToAny', provider: 'AddToAny', policy: 'https://www.addtoany.com/privacy', country: 'US', category: 'social', purpose: sharing, names: ['uvc', '__atuvc', '__atuvs'], hosts: ['addtoany.com'] },
  { id: 'intercom', name: 'Intercom', provider: 'Intercom', policy: 'https://www.intercom.com/legal/privacy', country: 'US', category: 'marketing', purpose: { fr: 'Échanger par messages avec les visiteurs.', en: 'Chat with visitors.' }, names: ['intercom-*'], hosts: ['intercom.io', 'intercomcdn.com'] },
  { id: 'crisp', name: 'Crisp', provider: 'Crisp', policy: 'https://crisp.chat/fr/privacy/', country: 'FR', category: 'marketing', purpose: { fr: 'Échanger par messages avec les visiteurs.', en: 'Chat with visitors.' }, names: ['crisp-client*'], hosts: ['crisp.chat'] },
  { id: 'hcaptcha', name: 'hCaptcha', provider: 'Intuition Machines', policy: 'https://www.hcaptcha.com/privacy', country: 'US', category: 'embeds', purpose: robots, names: ['hc_accessibility'], hosts: ['hcaptcha.com'] },
  { id: 'jsdelivr', name: 'jsDelivr', provider: 'jsDelivr', policy: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net', category: 'embeds', purpose: files, names: [], hosts: ['jsdelivr.net'] },
  { id: 'unpkg', name: 'UNPKG', provider: 'UNPKG', category: 'embeds', purpose: files, names: [], hosts: ['unpkg.com'] },
  { id: 'cdnjs', name: 'cdnjs', provider: 'Cloudflare', policy: 'https://www.cloudflare.com/privacypolicy/', country: 'US', category: 'embeds', purpose: files, names: [], hosts: ['cdnjs.cloudflare.com'] },
];
