import type { WellKnown } from './well-known-service.js';
import { google } from './large-providers.js';

const meta = { provider: 'Meta', policy: 'https://www.facebook.com/privacy/policy', country: 'US' } as const;
const video = { fr: 'Lire des vidéos et retenir les réglages du lecteur.', en: 'Play videos and remember the player’s settings.' };
const sharing = { fr: 'Afficher et partager des contenus de réseaux sociaux.', en: 'Show and share content of social networks.' };
const map = { fr: 'Afficher une carte.', en: 'Show a map.' };
const fonts = { fr: 'Charger des polices de caractères.', en: 'Load fonts.' };
const files = { fr: 'Charger des fichiers du site depuis un réseau de diffusion.', en: 'Load files of the site from a delivery network.' };
const robots = { fr: 'Distinguer les personnes des robots.', en: 'Tell people from robots.' };

/** What is embedded: films, maps, networks, files. */
export const embeddedServices: readonly WellKnown[] = [
  { id: 'youtube', name: 'YouTube', ...google, category: 'embeds', purpose: video, names: ['YSC', 'VISITOR_INFO1_LIVE', 'VISITOR_PRIVACY_METADATA', 'yt-remote-*', 'yt.innertube*'], hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com'] },
  { id: 'google-maps', name: 'Google Maps', ...google, category: 'embeds', purpose: map, names: [], hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'maps.google.com'] },
  { id: 'recaptcha', name: 'reCAPTCHA', ...google, category: 'embeds', purpose: robots, names: ['_GRECAPTCHA', 'rc::*'], hosts: ['recaptcha.net'] },
  { id: 'google-fonts', name: 'Google Fonts', ...google, category: 'embeds', purpose: fonts, names: [], hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'] },
  { id: 'facebook', name: 'Facebook', ...meta, category: 'social', purpose: sharing, names: [], hosts: ['facebook.com', 'instagram.com', 'fbcdn.net'] },
  { id: 'x', name: 'X', provider: 'X Corp.', policy: 'https://x.com/privacy', country: 'US', category: 'social', purpose: sharing, names: ['guest_id*', 'personalization_id'], hosts: ['twitter.com', 'x.com', 'twimg.com'] },
  { id: 'linkedin', name: 'LinkedIn', provider: 'LinkedIn', policy: 'https://www.linkedin.com/legal/privacy-policy', country: 'US', category: 'social', purpose: sharing, names: ['bcookie', 'lidc', 'li_*', 'AnalyticsSyncHistory', 'UserMatchHistory'], hosts: ['linkedin.com', 'licdn.com'] },
  { id: 'pinterest', name: 'Pinterest', provider: 'Pinterest', policy: 'https://policy.pinterest.com/privacy-policy', country: 'US', category: 'social', purpose: sharing, names: ['_pin_unauth', '_pinterest_*'], hosts: ['pinterest.com', 'pinimg.com'] },
  { id: 'vimeo', name: 'Vimeo', provider: 'Vimeo', policy: 'https://vimeo.com/privacy', country: 'US', category: 'embeds', purpose: video, names: ['vuid'], hosts: ['vimeo.com', 'vimeocdn.com'] },
  { id: 'dailymotion', name: 'Dailymotion', provider: 'Dailymotion', policy: 'https://legal.dailymotion.com/fr/politique-de-confidentialite/', country: 'FR', category: 'embeds', purpose: video, names: ['dmvk', 'ts', 'v1st'], hosts: ['dailymotion.com', 'dmcdn.net'] },
  { id: 'openstreetmap', name: 'OpenStreetMap', provider: 'OpenStreetMap Foundation', policy: 'https://osmfoundation.org/wiki/Privacy_Policy', country: 'GB', category: 'embeds', purpose: map, names: [], hosts: ['openstreetmap.org', 'openstreetmap.fr'] },
  { id: 'mapbox', name: 'Mapbox', provider: 'Mapbox', policy: 'https://www.mapbox.com/legal/privacy', country: 'US', category: 'embeds', purpose: map, names: ['mapbox.*'], hosts: ['mapbox.com'] },
  { id: 'addthis', name: 'AddToAny', provider: 'AddToAny', policy: 'https://www.addtoany.com/privacy', country: 'US', category: 'social', purpose: sharing, names: ['uvc', '__atuvc', '__atuvs'], hosts: ['addtoany.com'] },
  { id: 'hcaptcha', name: 'hCaptcha', provider: 'Intuition Machines', policy: 'https://www.hcaptcha.com/privacy', country: 'US', category: 'embeds', purpose: robots, names: ['hc_accessibility'], hosts: ['hcaptcha.com'] },
  { id: 'jsdelivr', name: 'jsDelivr', provider: 'jsDelivr', policy: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net', category: 'embeds', purpose: files, names: [], hosts: ['jsdelivr.net'] },
  { id: 'unpkg', name: 'UNPKG', provider: 'UNPKG', category: 'embeds', purpose: files, names: [], hosts: ['unpkg.com'] },
  { id: 'cdnjs', name: 'cdnjs', provider: 'Cloudflare', policy: 'https://www.cloudflare.com/privacypolicy/', country: 'US', category: 'embeds', purpose: files, names: [], hosts: ['cdnjs.cloudflare.com'] },
];
