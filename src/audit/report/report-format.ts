import type { AuditReport } from '../audit-report.js';
import type { AuditLanguage } from '../words/audit-language.js';
import { htmlReport } from './html-report.js';
import { junitReport } from './junit-report.js';
import { markdownReport } from './markdown-report.js';
import { sarifReport } from './sarif-report.js';

export type ReportFormat = 'html' | 'json' | 'md' | 'junit' | 'sarif';

type Format = readonly [fileName: string, write: (report: AuditReport, language: AuditLanguage) => string];

const formats: Readonly<Record<ReportFormat, Format>> = {
  html: ['audit.html', htmlReport],
  json: ['audit.json', (report) => `${JSON.stringify(report, null, 2)}\n`],
  md: ['audit.md', markdownReport],
  junit: ['audit.junit.xml', junitReport],
  sarif: ['audit.sarif', sarifReport],
};

export const reportFormats = Object.keys(formats) as readonly ReportFormat[];

/** The name and text of a report’s file. */
export function reportFile(
  format: ReportFormat,
  report: AuditReport,
  language: AuditLanguage,
): readonly [string, string] {
  const [name, write] = formats[format];
  return [name, write(report, language)];
}
