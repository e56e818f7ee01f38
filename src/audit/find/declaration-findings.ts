import { trackerKind } from '../../conformity/known-trackers.js';
import type { Cookie, Declaration } from '../../declaration/declaration.js';
import { parseDuration } from '../../declaration/durations.js';
import { matchesPattern } from '../../declaration/cookie-pattern.js';
import { defaultConsentTerms } from '../../declaration/declaration.js';
import type { AuditedChoice } from '../audit-report.js';
import type { Sighting } from '../observe/sightings.js';
import type { Standing } from './declared-as.js';
import { standingOf } from './declared-as.js';
import type { DraftFinding } from './draft-finding.js';
import { ofSighting } from './draft-finding.js';

const day = 86_400;
const thirteenMonths = 397 * day;

/** Where what a declaration says and what was seen differ (CONFORMITY A9, A12, A15, D2). */
export function* declarationFindings(
  declaration: Declaration | undefined,
  sightings: readonly Sighting[],
  choices: readonly AuditedChoice[],
): Iterable<DraftFinding> {
  for (const sighting of sightings) {
    const standing = standingOf(declaration, sighting);
    if (declaration) yield* undeclared(sighting, standing);
    yield* lifetimes(sighting, standing);
    yield* moves(sighting, standing);
    if (standing.status === 'required' && trackerKind(sighting.name) === 'asked' && isStored(sighting)) {
      yield ofSighting('tracker-as-necessary', sighting, undefined, { isDeclared: true });
    }
  }
  const isAccepted = choices.some(({ phase, by }) => phase === 'accept' && by !== 'none');
  if (declaration && isAccepted) yield* unseen(declaration, sightings);
}

function isStored({ kind }: Sighting): boolean {
  return kind !== 'request' && kind !== 'fingerprint';
}

function* undeclared(sighting: Sighting, { status }: Standing): Iterable<DraftFinding> {
  if (status !== 'unknown' || sighting.kind === 'fingerprint') return;
  yield ofSighting(isStored(sighting) ? 'not-declared' : 'host-not-declared', sighting, undefined);
}

/** As set, and not as kept: browsers keep no cookie for longer than 400 days. */
function* lifetimes(sighting: Sighting, { cookie, status }: Standing): Iterable<DraftFinding> {
  const { lifetime } = sighting;
  if (sighting.kind !== 'cookie' || lifetime === undefined) return;
  const most = cookie?.duration === undefined ? undefined : longest(cookie.duration);
  if (most !== undefined && lifetime > most) {
    yield ofSighting('longer-than-declared', sighting, undefined, {
      detail: `${Math.round(lifetime / day)}/${cookie!.duration}`,
      isDeclared: true,
    });
  } else if (most === undefined && status === 'unknown' && lifetime > thirteenMonths) {
    yield ofSighting('lasts-over-13-months', sighting, undefined, { detail: String(Math.round(lifetime / day)) });
  }
}

/** Seconds that a declared duration may mean at most: months of 31 days, and a day for clocks. */
function longest(duration: string): number | undefined {
  if (duration === 'session') return 0;
  const parsed = parseDuration(duration);
  if (!parsed) return undefined;
  // Twelve months are a year, leap years too.
  const { months, seconds } = parsed;
  const days = Math.floor(months / 12) * 366 + (months % 12) * 31;
  return days * day + seconds + Math.min(day, seconds * 0.05 + (months ? day : 0));
}

/** What counts visits without consent, and what keeps the choice, is never prolonged by a later page. */
function* moves(sighting: Sighting, { status, isChoice }: Standing): Iterable<DraftFinding> {
  if (status !== 'exempt' && !isChoice) return;
  for (const { phase, first, last } of sighting.ends.values()) {
    if (last - first <= 1) continue;
    yield ofSighting(isChoice ? 'choice-end-moves' : 'end-moves', sighting, phase, {
      detail: String(Math.round(last - first)),
      isDeclared: true,
    });
    return;
  }
}

function* unseen(declaration: Declaration, sightings: readonly Sighting[]): Iterable<DraftFinding> {
  const own = declaration.consent?.cookie ?? defaultConsentTerms.cookie;
  const isSeen = ({ name, storage = 'cookie' }: Cookie) =>
    sightings.some((sighting) => sighting.kind === storage && matchesPattern(name, sighting.name));
  for (const { id, cookies } of declaration.services) {
    for (const cookie of cookies) {
      if (cookie.inWords || cookie.name === own || isSeen(cookie)) continue;
      yield {
        ...{ id: 'declared-not-seen', kind: 'declaration', subject: cookie.name, host: id, detail: id },
        ...{ pages: [], by: [], isDeclared: true },
      };
    }
  }
}
