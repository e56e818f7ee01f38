import { addDays } from '../consent/calendar.js';
import type { Consent } from '../consent/consent.js';
import { cookieEnd } from '../consent/lifetime.js';
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
  const chosen = withoutEnds({ on, choices, rev: revisions });
  const isChosen = (raw: string) => {
    const consent = decodeConsent(raw);
    return consent !== undefined && /^[\w%.!~*'()-]+$/.test(raw) && withoutEnds(consent) === chosen;
  };
  const [raw] = values;
  if (!raw || !values.every(isChosen)) return undefined;
  const expires = new Date(`${addDays(cookieEnd(record.until, decodeConsent(raw)!.until), 1)}T00:00Z`).toUTCString();
  const place = domain === undefined ? '' : `; Domain=${domain}`;
  return `${cookie}=${raw}; Path=/${place}; Expires=${expires}; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** Parts may end on days of their own, which a record does not say. */
function withoutEnds({ on, choices, rev }: Consent): string {
  return encodeConsent({ on, choices, rev });
}
