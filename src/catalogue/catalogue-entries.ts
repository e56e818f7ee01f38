import type { CatalogueEntry } from './catalogue-entry.js';
import { cloudflareBalancer } from './services/cloudflare-balancer-service.js';
import { cloudflareBots } from './services/cloudflare-bots-service.js';
import { drupal } from './services/drupal-service.js';
import { googleAnalytics } from './services/google-analytics-service.js';
import { laravel } from './services/laravel-service.js';
import { matomo } from './services/matomo-service.js';
import { matomoExempt } from './services/matomo-exempt-service.js';
import { openstreetmap } from './services/openstreetmap-service.js';
import { phpSession } from './services/php-session-service.js';
import { piano } from './services/piano-service.js';
import { spip } from './services/spip-service.js';
import { typo3 } from './services/typo3-service.js';
import { vimeo } from './services/vimeo-service.js';
import { woocommerce } from './services/woocommerce-service.js';
import { wordpressAccounts } from './services/wordpress-accounts-service.js';
import { wordpressComments } from './services/wordpress-comments-service.js';
import { youtube } from './services/youtube-service.js';

/** Every entry of the catalogue, by kind: measuring, embedding, and what sites are made with. */
export const catalogueEntries: readonly CatalogueEntry[] = [
  matomo,
  matomoExempt,
  piano,
  googleAnalytics,
  youtube,
  vimeo,
  openstreetmap,
  wordpressComments,
  wordpressAccounts,
  woocommerce,
  phpSession,
  laravel,
  typo3,
  spip,
  drupal,
  cloudflareBots,
  cloudflareBalancer,
];
