import type { AuditFinding, AuditPhase, AuditedChoice, TraceKind } from '../audit-report.js';
import type { Obstacle } from '../cannot-look-error.js';
import type { DraftFinding } from '../find/draft-finding.js';
import type { FindingId } from '../find/finding-rules.js';

/** Words of the audit: those of findings, of the report, and of the command. */
export interface AuditWords {
  readonly phases: Readonly<Record<AuditPhase, string>>;
  readonly kinds: Readonly<Record<TraceKind | 'page' | 'declaration', string>>;
  readonly severities: Readonly<Record<AuditFinding['severity'], string>>;
  readonly pressedBy: Readonly<Record<AuditedChoice['by'], string>>;
  readonly findings: Readonly<Record<FindingId, (finding: DraftFinding) => { message: string; fix: string }>>;
  readonly report: {
    readonly title: (host: string) => string;
    /** What an audit is not. */
    readonly notice: string;
    readonly done: string;
    readonly site: string;
    readonly when: string;
    readonly versions: string;
    readonly declaration: string;
    readonly noDeclaration: string;
    readonly phases: string;
    readonly pagesSeen: (seen: number, all: number) => string;
    readonly choices: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly counts: (errors: number, warnings: number, infos: number) => string;
    readonly traces: string;
    readonly noTraces: string;
    readonly pictures: Readonly<Record<'banner' | 'preferences', string>>;
    readonly columns: Readonly<
      Record<'kind' | 'name' | 'host' | 'declared' | 'lifetime' | 'by' | 'url' | 'pages' | 'fix' | 'rule', string>
    >;
    readonly undeclared: string;
    readonly known: string;
    readonly seen: string;
    readonly notSeen: string;
    readonly cut: string;
    readonly session: string;
    readonly days: (days: number) => string;
    readonly pagesLabel: string;
    readonly pageFault: (fault: string) => string;
  };
  readonly obstacles: Readonly<Record<Obstacle, (subject: string, reason: string) => string>>;
  readonly command: {
    readonly help: string;
    readonly progress: (phase: string, page: string, done: number, all: number, left: string) => string;
    readonly written: (path: string) => string;
    readonly interrupted: string;
    readonly limit: string;
    readonly wrong: (option: string, found: string, expected: string) => string;
    readonly unreadable: (path: string, reason: string) => string;
    readonly seeHelp: string;
  };
}
