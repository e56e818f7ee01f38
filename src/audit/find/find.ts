import { createHash } from 'node:crypto';
import { matchesPattern } from '../../declaration/cookie-pattern.js';
import type { Declaration } from '../../declaration/declaration.js';
import type { AuditFinding, AuditPhase, Trace } from '../audit-report.js';
import type { SiteVisit } from '../visit/site-visit.js';
import type { AuditWords } from '../words/audit-words.js';
import { standingOf } from './declared-as.js';
import { declarationFindings } from './declaration-findings.js';
import type { DraftFinding } from './draft-finding.js';
import { findingRules } from './finding-rules.js';
import { phaseFindings } from './phase-findings.js';
import { siteFindings } from './site-findings.js';

export interface FindOptions {
  readonly declaration: Declaration | undefined;
  readonly phases: readonly AuditPhase[];
  readonly ignore: readonly string[];
  readonly baseline: readonly string[];
  readonly words: AuditWords;
}

/** Judges what was seen. Errors first; in an order that is the same each time. */
export function findingsOf(visit: SiteVisit, options: FindOptions): readonly AuditFinding[] {
  const { declaration, phases, ignore, baseline, words } = options;
  const sightings = visit.sightings.all;
  const { start, pages, choices, facts, statuses } = visit;
  const judged = [...phaseFindings(declaration, sightings, phases)];
  const drafts: readonly DraftFinding[] = [
    ...judged,
    ...declarationFindings(declaration, sightings, choices),
    ...siteFindings({ start, declaration, pages, choices, facts, statuses, needsConsent: judged.length > 0 }),
  ];
  const known = new Set(baseline);
  const isIgnored = ({ id, subject }: DraftFinding) =>
    ignore.some((pattern) => pattern === id || matchesPattern(pattern, subject));
  const order = ['error', 'warning', 'info'];
  return drafts
    .filter((draft) => !isIgnored(draft))
    .map((draft) => worded(draft, words, known))
    .sort(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) ||
        a.id.localeCompare(b.id) ||
        a.subject.localeCompare(b.subject) ||
        a.key.localeCompare(b.key),
    );
}

function worded(draft: DraftFinding, words: AuditWords, known: ReadonlySet<string>): AuditFinding {
  const { id, kind, subject, host, phase } = draft;
  const rule = findingRules[id];
  const pages = [...draft.pages].sort();
  const key = `${id}-${createHash('sha256')
    .update([kind, host, subject, phase ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 12)}`;
  return {
    ...{ id, severity: draft.severity ?? rule.severity, rule: rule.rule, phase, subject, kind, pages },
    by: [...draft.by].sort(),
    ...words.findings[id](draft),
    ...{ source: rule.source, key, known: known.has(key) },
  };
}

/** What was seen, for the report: by kind and name. */
export function tracesOf(visit: SiteVisit, declaration: Declaration | undefined): readonly Trace[] {
  return visit.sightings.all
    .map((sighting) => {
      const { kind, name, host, party, httpOnly, partitioned, lifetime, by, pages } = sighting;
      const { service, category } = standingOf(declaration, sighting);
      return {
        ...{ kind, name, host, party, httpOnly, partitioned, lifetime },
        by: [...by].sort(),
        seen: Object.fromEntries([...pages].map(([phase, seen]) => [phase, [...seen].sort()])),
        declared: service && category ? { service, category } : undefined,
      };
    })
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name) || a.host.localeCompare(b.host));
}
