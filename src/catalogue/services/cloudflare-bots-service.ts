import type { CatalogueEntry } from '../catalogue-entry.js';
import { cloudflare } from '../shared-providers.js';

export const cloudflareBots: CatalogueEntry = {
  id: 'cloudflare-bots',
  name: { fr: 'Cloudflare, robots', en: 'Cloudflare, bots' },
  providers: [cloudflare],
  services: [
    {
      id: 'cloudflare-bots',
      name: { fr: 'Protection contre les robots', en: 'Protection against bots' },
      provider: 'cloudflare',
      category: 'necessary',
      cookies: [
        {
          name: '__cf_bm',
          purpose: {
            fr: 'Distinguer les personnes des robots qui surchargent le site.',
            en: 'Tell people from bots that overload the site.',
          },
          duration: 'PT30M',
        },
        {
          name: 'cf_clearance',
          purpose: { fr: 'Retenir que vous n’êtes pas un robot.', en: 'Remember that you are no bot.' },
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'La durée de cf_clearance est réglée dans votre compte Cloudflare\u00a0: écrivez-la, ou retirez ce cookie si vous n’employez pas ces contrôles.',
      en: 'The lifetime of cf_clearance is set in your Cloudflare account: write it, or remove this cookie if you do not use these challenges.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [
    {
      url: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
      seen: '2026-12-01',
    },
  ],
};
