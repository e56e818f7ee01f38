/** A service that many sites use, as is generally known in November 2026: a start for a draft, which somebody has to check. */
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
