import type { Declaration } from '../../declaration/declaration.js';
import { optionalCategories } from '../../declaration/declaration.js';
import type { AuditedChoice, AuditedPage } from '../audit-report.js';
import type { PageFacts } from '../visit/page-facts.js';
import type { DraftFinding } from './draft-finding.js';

export interface SiteSeen {
  readonly start: string;
  readonly declaration: Declaration | undefined;
  readonly pages: readonly AuditedPage[];
  readonly choices: readonly AuditedChoice[];
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly statuses: ReadonlyMap<string, number>;
  /** Whether anything was seen that needs consent, as far as one can tell. */
  readonly needsConsent: boolean;
}

/** What is amiss in pages: faults, the way to one’s choices, the banner, policies that are not there. */
export function* siteFindings(seen: SiteSeen): Iterable<DraftFinding> {
  yield* faults(seen);
  yield* links(seen);
  yield* banners(seen);
  for (const [address, status] of seen.statuses) {
    if (status >= 200 && status < 400) continue;
    yield { ...onPages('policy-link-broken', address, []), detail: String(status), kind: 'declaration' };
  }
  if (!seen.declaration) yield onPages('no-declaration', seen.start, []);
}

function onPages(id: DraftFinding['id'], subject: string, pages: readonly string[]): DraftFinding {
  return { id, kind: 'page', subject, host: '', pages, by: [] };
}

function* faults({ pages }: SiteSeen): Iterable<DraftFinding> {
  const told = new Set<string>();
  for (const { url, phase, fault } of pages) {
    if (fault === undefined || told.has(`${url} ${fault}`)) continue;
    told.add(`${url} ${fault}`);
    const isElsewhere = fault.startsWith('elsewhere ');
    const detail = isElsewhere ? fault.slice('elsewhere '.length) : fault;
    yield { ...onPages(isElsewhere ? 'page-elsewhere' : 'page-not-seen', url, [url]), phase, detail };
  }
}

/** CONFORMITY A10. A site that asks nothing needs no way back to an answer. */
function* links({ declaration, facts, choices, start }: SiteSeen): Iterable<DraftFinding> {
  const isAsked = declaration ? optionalCategories(declaration).length > 0 : choices.some(({ by }) => by !== 'none');
  const without = [...facts].filter(([, { hasChoiceLink }]) => !hasChoiceLink);
  if (!isAsked || !without.length) return;
  const isOurs = without.some(([, facts]) => facts.isOurs);
  const pages = without.map(([url]) => url);
  yield { ...onPages('no-permanent-link', new URL(start).host, pages), severity: isOurs ? 'error' : 'warning' };
}

function* banners({ declaration, choices, needsConsent }: SiteSeen): Iterable<DraftFinding> {
  if (declaration && !optionalCategories(declaration).length) return;
  for (const { phase, page, by } of choices) {
    if (by !== 'none') continue;
    const id = phase === 'withdraw' ? 'withdrawal-not-found' : 'banner-not-found';
    const isNeeded = needsConsent || declaration !== undefined;
    yield { ...onPages(id, page, [page]), phase, ...(!isNeeded && { severity: 'info' }) };
  }
}
