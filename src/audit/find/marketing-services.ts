import type { WellKnown } from './well-known-service.js';
import { google, microsoft } from './large-providers.js';

const meta = { provider: 'Meta', policy: 'https://www.facebook.com/privacy/policy', country: 'US' } as const;
const adverts = { fr: 'Mesurer et cibler la publicité.', en: 'Measure and target advertising.' };

/** What advertises, and what sells. */
export const marketingServices: readonly WellKnown[] = [
  { id: 'google-tag-manager', name: 'Google Tag Manager', ...google, category: 'marketing', purpose: adverts, names: [], hosts: ['googletagmanager.com'] },
  { id: 'google-ads', name: 'Google Ads', ...google, category: 'marketing', purpose: adverts, names: ['_gcl_*', '__gads', '__gpi', 'IDE', 'DSID', 'test_cookie'], hosts: ['doubleclick.net', 'googleadservices.com', 'googlesyndication.com'] },
  { id: 'microsoft-advertising', name: 'Microsoft Advertising', ...microsoft, category: 'marketing', purpose: adverts, names: ['MUID', '_uetsid*', '_uetvid*'], hosts: ['bat.bing.com'] },
  { id: 'hubspot', name: 'HubSpot', provider: 'HubSpot', policy: 'https://legal.hubspot.com/privacy-policy', country: 'US', category: 'marketing', purpose: adverts, names: ['hubspotutk', '__hstc', '__hssc', '__hssrc'], hosts: ['hubspot.com', 'hs-analytics.net', 'hs-scripts.com', 'hsforms.com'] },
  { id: 'meta-pixel', name: 'Meta Pixel', ...meta, category: 'marketing', purpose: adverts, names: ['_fbp', '_fbc', 'lastExternalReferrer*'], hosts: ['connect.facebook.net'] },
  { id: 'tiktok', name: 'TikTok', provider: 'TikTok', policy: 'https://www.tiktok.com/legal/privacy-policy-eea', country: 'IE', category: 'marketing', purpose: adverts, names: ['_ttp', '_tt_*'], hosts: ['tiktok.com'] },
  { id: 'snapchat', name: 'Snap Pixel', provider: 'Snap', policy: 'https://values.snap.com/privacy/privacy-policy', country: 'US', category: 'marketing', purpose: adverts, names: ['_scid*'], hosts: ['sc-static.net', 'snapchat.com'] },
  { id: 'criteo', name: 'Criteo', provider: 'Criteo', policy: 'https://www.criteo.com/privacy/', country: 'FR', category: 'marketing', purpose: adverts, names: ['cto_*'], hosts: ['criteo.com', 'criteo.net'] },
  { id: 'intercom', name: 'Intercom', provider: 'Intercom', policy: 'https://www.intercom.com/legal/privacy', country: 'US', category: 'marketing', purpose: { fr: 'Échanger par messages avec les visiteurs.', en: 'Chat with visitors.' }, names: ['intercom-*'], hosts: ['intercom.io', 'intercomcdn.com'] },
  { id: 'crisp', name: 'Crisp', provider: 'Crisp', policy: 'https://crisp.chat/fr/privacy/', country: 'FR', category: 'marketing', purpose: { fr: 'Échanger par messages avec les visiteurs.', en: 'Chat with visitors.' }, names: ['crisp-client*'], hosts: ['crisp.chat'] },
];
