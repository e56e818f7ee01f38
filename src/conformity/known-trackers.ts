import { matchesPattern } from '../declaration/cookie-pattern.js';

/** Cookies that are never exempt: their makers use what they record for themselves, or follow people across sites. */
const asked: readonly string[] = [
  ...['_ga', '_ga_*', '_gid', '_gat*', '_gcl_*', '__gads', '__gpi', '__utm*', 'IDE', 'NID', 'DSID'],
  ...['YSC', 'VISITOR_INFO1_LIVE', '_fbp', '_fbc', '_clck', '_clsk', 'CLID', 'MUID', '_uetsid', '_uetvid'],
  ...['_hjid', '_hjSession*', '_ttp', '_tt_*', 'bcookie', 'lidc', 'li_gc', 'li_fat_id', 'AnalyticsSyncHistory'],
  ...['UserMatchHistory', 'guest_id', 'personalization_id', '_pin_unauth', '_scid', 'cto_bundle', 'hubspotutk'],
  ...['__hstc', 'mp_*', 'ajs_*', 'intercom-*', 'vuid'],
];

/** Of audience measurement that can be exempt, and yet is not necessary: one may object. */
const measuring: readonly string[] = ['_pk_id*', '_pk_ses*', '_pk_ref*', 'mtm_*', 'atuserid', 'atidvisitor', 'xtuid'];

/** What a declared name or pattern is known to belong to. */
export function trackerKind(name: string): 'asked' | 'measuring' | undefined {
  const isAmong = (known: readonly string[]) => known.some((pattern) => overlaps(pattern, name));
  return isAmong(asked) ? 'asked' : isAmong(measuring) ? 'measuring' : undefined;
}

/** Whether one pattern matches what the other might stand for. */
function overlaps(known: string, declared: string): boolean {
  const isExpression = declared.startsWith('/');
  return matchesPattern(declared, sample(known)) || (!isExpression && matchesPattern(known, sample(declared)));
}

function sample(pattern: string): string {
  return pattern.replaceAll('*', '1');
}
