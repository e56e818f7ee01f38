/**
 * Audits a whole site in a browser, for tests and programs in Node; `npx charte-cookies audit` does the same. Needs
 * `playwright-core`, and Chrome, Chromium or Edge. Does nothing when imported.
 *
 *     const { findings } = await audit({ url: 'https://www.ville.example' });
 */
export type { AuditOptions, AuditProgress } from './audit/audit-options.js';
export type {
  AuditedChoice,
  AuditedPage,
  AuditFinding,
  AuditPhase,
  AuditReport,
  Trace,
  TraceKind,
} from './audit/audit-report.js';
export { auditPhases } from './audit/audit-report.js';
export { audit } from './audit/audit-site.js';
export type { Obstacle } from './audit/cannot-look-error.js';
export { CannotLookError } from './audit/cannot-look-error.js';
export { draftDeclaration } from './audit/draft/draft-declaration.js';
export type { ReportFormat } from './audit/report/report-format.js';
export { reportFile } from './audit/report/report-format.js';
