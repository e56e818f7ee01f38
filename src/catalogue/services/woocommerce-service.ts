import type { CatalogueEntry } from '../catalogue-entry.js';

export const woocommerce: CatalogueEntry = {
  id: 'woocommerce',
  name: 'WooCommerce',
  providers: [],
  services: [
    {
      id: 'woocommerce',
      name: { fr: 'Panier et commandes', en: 'Basket and orders' },
      provider: 'site',
      category: 'necessary',
      cookies: [
        {
          name: 'woocommerce_cart_hash',
          purpose: {
            fr: 'Savoir quand le contenu du panier a changé.',
            en: 'Know when the content of the basket has changed.',
          },
          duration: 'session',
        },
        {
          name: 'woocommerce_items_in_cart',
          purpose: {
            fr: 'Savoir si le panier contient quelque chose.',
            en: 'Know whether there is something in the basket.',
          },
          duration: 'session',
        },
        {
          name: 'wp_woocommerce_session_*',
          purpose: {
            fr: 'Retrouver le panier de la personne, par un numéro.',
            en: 'Find the person’s basket again, by a number.',
          },
          duration: 'P2D',
        },
      ],
    },
  ],
  decide: [
    {
      fr: 'D’autres cookies dépendent de ce que votre boutique active\u00a0: voyez la source.',
      en: 'Other cookies depend on what your shop switches on: see the source.',
    },
    {
      fr: 'Dites pourquoi ces cookies sont nécessaires, dans la justification de la catégorie «\u00a0necessary\u00a0».',
      en: 'Say why these cookies are necessary, in the justification of the category “necessary”.',
    },
  ],
  sources: [
    { url: 'https://woocommerce.com/document/woocommerce-cookies/', seen: '2026-12-01' },
    {
      url: 'https://woocommerce.com/wc-apidocs/files/woocommerce-includes-class-wc-session-handler.html',
      seen: '2026-12-01',
    },
  ],
};
