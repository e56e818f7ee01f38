import { decodeConsent, encodeConsent } from '../consent/stored-consent.js';
import type { ConsentTerms } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import type { ProofRecord } from '../records/proof-record.js';

/**
 * The cookie of the choice as the browser has it, set by a server until the day on which the choice ends: Safari erases after seven days
 * what a script has set (CONFORMITY E4, E5). Undefined where the browser has another choice by now, or none: a record that comes late sets
 * no old choice.
 *
 * `cookies`: the request's header; `isSecure`: whether the page has https.
 */
export function choiceCookie(
  record: ProofRecord,
  cookies: string | null,
  terms: ConsentTerms,
  isSecure: boolean,
): string | undefined {
  const { cookie = defaultConsentTerms.cookie, domain } = terms;
  const values = (cookies ?? '')
    .split(/; */)
    .flatMap((pair) => (pair.startsWith(`${cookie}=`) ? [pair.slice(cookie.length + 1)] : []));
  const { on, choices, revisions } = record;
  const chosen = encodeConsent({ on, choices, rev: revisions });
  const isChosen = (raw: string) => {
    const consent = decodeConsent(raw);
    return consent !== undefined && encodeConsent(consent) === chosen && /^[\w%.!~*'()-]+$/.test(raw);
  };
  if (!values.length || !values.every(isChosen)) return undefined;
  const expires = new Date(`${record.until}T00:00Z`).toUTCString();
  const place = domain === undefined ? '' : `; Domain=${domain}`;
  return `${cookie}=${values[0]}; Path=/${place}; Expires=${expires}; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}
