import type { Declaration } from '../../declaration/declaration.js';
import type { AuditFinding, AuditPhase, TraceKind } from '../audit-report.js';
import type { Sighting } from '../observe/sightings.js';
import type { Standing } from './declared-as.js';
import { standingOf } from './declared-as.js';
import type { DraftFinding } from './draft-finding.js';
import { ofSighting } from './draft-finding.js';
import type { FindingId } from './finding-rules.js';
import { wellKnownOf } from './well-known.js';

/** What is set or asked for although nobody agreed, or somebody refused (CONFORMITY A1, A11, C4). */
export function* phaseFindings(
  declaration: Declaration | undefined,
  sightings: readonly Sighting[],
  phases: readonly AuditPhase[],
): Iterable<DraftFinding> {
  for (const sighting of sightings) {
    const standing = standingOf(declaration, sighting);
    const isFree = standing.status === 'required' || standing.status === 'exempt';
    const { pages, newIn, kind } = sighting;
    const more = { ...detailOf(standing), ...severityOf(declaration, sighting, standing) };
    if (!isFree && pages.has('before')) yield ofSighting(wordFor(kind, 'before-consent'), sighting, 'before', more);
    // What was there before is told of once, unless it is set again.
    if (!isFree && pages.has('refuse') && (newIn.has('refuse') || !pages.has('before'))) {
      yield ofSighting(wordFor(kind, 'after-refusal'), sighting, 'refuse', more);
    }
    if (!isFree && pages.has('withdraw')) {
      const isDeclaredSo = isDeclaredOutOfReach(standing);
      const id = withdrawalId(sighting, isDeclaredSo);
      const isTold = isDeclaredSo && id === 'out-of-reach-after-withdrawal';
      yield ofSighting(id, sighting, 'withdraw', { ...more, ...(isTold && { severity: 'warning' }) });
    }
    const isTold = !isFree && pages.has('before') && phases.includes('before');
    if (pages.has('gpc') && !isTold && isObjectedTo(declaration, standing, isFree)) {
      yield ofSighting('set-despite-objection', sighting, 'gpc', more);
    }
  }
}

type Moment = 'before-consent' | 'after-refusal' | 'after-withdrawal';

function wordFor(kind: TraceKind, moment: Moment): FindingId {
  if (kind === 'request') return `request-${moment}`;
  return kind === 'fingerprint' ? `fingerprint-${moment}` : `set-${moment}`;
}

function withdrawalId({ kind, newIn, httpOnly, party }: Sighting, isDeclaredSo: boolean): FindingId {
  if (newIn.has('withdraw')) return wordFor(kind, 'after-withdrawal');
  const isOutOfReach = kind === 'cookie' && (httpOnly || party === 'third' || isDeclaredSo);
  return isOutOfReach ? 'out-of-reach-after-withdrawal' : 'kept-after-withdrawal';
}

/** What a declaration says that a page cannot erase is told to visitors by the package (CONFORMITY A11). */
function isDeclaredOutOfReach({ cookie }: Standing): boolean {
  return cookie?.httpOnly === true || cookie?.party === 'third';
}

/** Without a declaration, nobody can say of what nobody knows that it is not necessary. */
function severityOf(
  declaration: Declaration | undefined,
  sighting: Sighting,
  { status }: Standing,
): { severity?: AuditFinding['severity'] } {
  if (declaration || status === 'optional') return {};
  const isOthers = sighting.party === 'third' && sighting.kind !== 'request';
  return isOthers || wellKnownOf(sighting) ? {} : { severity: 'warning' };
}

function isObjectedTo(declaration: Declaration | undefined, { status, category }: Standing, isFree: boolean): boolean {
  if (!isFree) return true;
  const { gpc } = { ...declaration?.signals };
  const objected: readonly string[] = gpc === true ? ['marketing'] : (gpc ?? []);
  return status === 'exempt' && category !== undefined && objected.includes(category);
}

function detailOf({ status, category }: Standing): { isDeclared: boolean; detail?: string } {
  return { isDeclared: status !== 'unknown', ...(category && { detail: category }) };
}
