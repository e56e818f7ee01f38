/** Providers of several services. */
export const google = { provider: 'Google', policy: 'https://policies.google.com/privacy', country: 'US' } as const;

export const microsoft = {
  provider: 'Microsoft',
  policy: 'https://www.microsoft.com/privacy/privacystatement',
  country: 'US',
} as const;
