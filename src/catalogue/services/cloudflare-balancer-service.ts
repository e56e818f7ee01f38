import type { CatalogueEntry } from '../catalogue-entry.js';
import { cloudflare } from '../shared-providers.js';

export const cloudflareBalancer: CatalogueEntry = {
  id: 'cloudflare-load-balancer',
  name: { fr: 'Cloudflare, répartition de charge', en: 'Cloudflare, load balancing' },
  providers: [cloudflare],
  services: [
    {
      id: 'cloudflare-load-balancer',
      name: { fr: 'Répartition entre les serveurs', en: 'Distribution among servers' },
      provider: 'cloudflare',
      category: 'necessary',
      cookies: [
        {
          name: '__cflb',
          purpose: {
            fr: 'Adresser toutes les demandes d’une visite au même serveur.',
            en: 'Send all requests of a visit to the same server.',
          },
          duration: 'PT24H',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'Il dure de quelques secondes à 24 heures, selon votre réglage\u00a0: corrigez-le.',
      en: 'It lasts from some seconds to 24 hours, as you have set it: correct it.',
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
