import type { AuditFinding, AuditPhase, TraceKind } from '../audit-report.js';
import type { Sighting } from '../observe/sightings.js';
import type { FindingId } from './finding-rules.js';

/** A finding before it has words. */
export interface DraftFinding {
  readonly id: FindingId;
  readonly severity?: AuditFinding['severity'];
  readonly phase?: AuditPhase;
  readonly kind: TraceKind | 'page' | 'declaration';
  readonly subject: string;
  readonly host: string;
  readonly pages: readonly string[];
  readonly by: readonly string[];
  /** What else its words name: a category, a duration, a status. */
  readonly detail?: string;
  /** Whether the declaration knows it. */
  readonly isDeclared?: boolean;
}

/** A finding about something that was seen in a phase. */
export function ofSighting(
  id: FindingId,
  sighting: Sighting,
  phase: AuditPhase | undefined,
  more: Partial<DraftFinding> = {},
): DraftFinding {
  const { kind, name: subject, host, by, pages } = sighting;
  const seen = phase ? (pages.get(phase) ?? []) : [...pages.values()].flatMap((each) => [...each]);
  return {
    ...{ id, kind, subject, host },
    ...(phase && { phase }),
    pages: [...new Set(seen)],
    by: [...by],
    ...more,
  };
}
