import type { WellKnown } from './well-known-service.js';
import { google, microsoft } from './large-providers.js';

const visits = { fr: 'Compter les visites et distinguer les visiteurs.', en: 'Count visits and tell visitors apart.' };

/** What counts and measures visits. */
export const measuringServices: readonly WellKnown[] = [
  { id: 'google-analytics', name: 'Google Analytics', ...google, category: 'statistics', purpose: visits, names: ['_ga', '_ga_*', '_gid', '_gat*', '__utm*'], hosts: ['google-analytics.com', 'analytics.google.com'] },
  { id: 'matomo', name: 'Matomo', provider: 'Matomo', policy: 'https://matomo.org/privacy-policy/', category: 'statistics', purpose: visits, names: ['_pk_id*', '_pk_ses*', '_pk_ref*', '_pk_cvar*', '_pk_hsr*', 'mtm_*', 'MATOMO_SESSID'], hosts: ['matomo.cloud'] },
  { id: 'piano', name: 'Piano Analytics', provider: 'Piano', policy: 'https://piano.io/privacy-policy/', country: 'FR', category: 'statistics', purpose: visits, names: ['atuserid', 'atidvisitor', 'atauthority', '_pcid', '_pctx', '_pprv'], hosts: ['xiti.com', 'pa-cd.com', 'piano.io'] },
  { id: 'eulerian', name: 'Eulerian', provider: 'Eulerian Technologies', policy: 'https://www.eulerian.com/vie-privee', country: 'FR', category: 'statistics', purpose: visits, names: ['etuix'], hosts: ['eulerian.net'] },
  { id: 'clarity', name: 'Microsoft Clarity', ...microsoft, category: 'statistics', purpose: visits, names: ['_clck', '_clsk', 'CLID'], hosts: ['clarity.ms'] },
  { id: 'hotjar', name: 'Hotjar', provider: 'Hotjar', policy: 'https://www.hotjar.com/legal/policies/privacy/', country: 'MT', category: 'statistics', purpose: visits, names: ['_hj*'], hosts: ['hotjar.com', 'hotjar.io'] },
  { id: 'plausible', name: 'Plausible', provider: 'Plausible', policy: 'https://plausible.io/privacy', country: 'EE', category: 'statistics', purpose: visits, names: [], hosts: ['plausible.io'] },
  { id: 'mixpanel', name: 'Mixpanel', provider: 'Mixpanel', policy: 'https://mixpanel.com/legal/privacy-policy/', country: 'US', category: 'statistics', purpose: visits, names: ['mp_*'], hosts: ['mixpanel.com'] },
  { id: 'segment', name: 'Segment', provider: 'Twilio', policy: 'https://www.twilio.com/legal/privacy', country: 'US', category: 'statistics', purpose: visits, names: ['ajs_*'], hosts: ['segment.com', 'segment.io'] },
];
