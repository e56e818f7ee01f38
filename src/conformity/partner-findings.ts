import type { Declaration, Provider } from '../declaration/declaration.js';
import { isOutsideEurope } from '../declaration/countries.js';
import { partners } from '../declaration/partners.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './rule-sources.js';
import type { FindingWords } from './words/findings-en.js';

/** Domains of companies that are known to take data out of the European Union. */
const abroad =
  /(?:^|\.)(?:google(?:-analytics|tagmanager|syndication|adservices|apis|video)?|gstatic|youtube(?:-nocookie)?|ytimg|doubleclick|facebook|fbcdn|instagram|meta|whatsapp|microsoft|clarity|bing|live|linkedin|licdn|twitter|twimg|x|tiktok|tiktokcdn|vimeo|vimeocdn|hubspot|hs-analytics|hsforms|pinterest|pinimg|snapchat|sc-static|amazon|amazonaws|cloudfront|adobe|typekit|mixpanel|segment|intercom|intercomcdn|mapbox|stripe|paypal|disqus|reddit|giphy|unpkg|jsdelivr)\.(?:com|net|io|ms|org|be|fr|co)$/i;

/** Who is behind the services: where to read what they do, and where data goes (CONFORMITY A9, D1). */
export function* partnerFindings(declaration: Declaration, words: FindingWords): Iterable<Finding> {
  const isPartner = new Set(partners(declaration));
  for (const [i, provider] of declaration.providers.entries()) {
    const path = `$.providers[${i}]`;
    if (provider.privacyPolicy === undefined && isPartner.has(provider)) {
      yield {
        id: 'A9',
        severity: 'error',
        path: `${path}.privacyPolicy`,
        actual: words.nothingFor(show(provider.id)),
        ...words.partners.policy,
        source: sources.recommendation,
      };
    }
    if (provider.country !== undefined) {
      if (isOutsideEurope(provider.country) && !provider.transfer) {
        yield {
          id: 'D1',
          severity: 'warning',
          path: `${path}.transfer`,
          actual: words.partners.to(show(provider.id), provider.country),
          ...words.partners.transfer,
          source: sources.gdpr,
        };
      }
      continue;
    }
    const host = hostsOf(declaration, provider).find((each) => abroad.test(each));
    if (!host && !isPartner.has(provider)) continue;
    yield {
      id: 'D1',
      severity: host ? 'error' : 'warning',
      path: `${path}.country`,
      actual: host ? words.partners.using(show(provider.id), host) : words.nothingFor(show(provider.id)),
      ...words.partners.country,
      source: sources.gdpr,
    };
  }
}

function hostsOf({ services }: Declaration, { id, privacyPolicy }: Provider): readonly string[] {
  const [, policy] = /^https?:\/\/([^/:?#]+)/.exec(privacyPolicy ?? '') ?? [];
  const own = services.filter(({ provider }) => provider === id).flatMap(({ hosts = [] }) => hosts);
  return policy ? [...own, policy] : own;
}
