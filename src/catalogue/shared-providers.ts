import type { Provider } from '../declaration/declaration.js';

/** Providers behind several entries. */
export const google: Provider = {
  id: 'google',
  name: 'Google',
  privacyPolicy: 'https://policies.google.com/privacy',
  country: 'US',
};

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
  country: 'US',
};
