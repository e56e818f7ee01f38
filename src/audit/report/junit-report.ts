import type { AuditFinding, AuditReport } from '../audit-report.js';
import { findingRules } from '../find/finding-rules.js';
import type { AuditLanguage } from '../words/audit-language.js';
import { auditWords } from '../words/audit-language.js';
import { escapeMarkup as e } from './escape-markup.js';

/** A case for each thing that is looked for: one that found nothing has passed. */
export function junitReport(report: AuditReport, language: AuditLanguage): string {
  const isFailure = ({ severity, known }: AuditFinding) => severity !== 'info' && !known;
  const cases = Object.entries(findingRules).map(([id, { rule }]) => {
    const failures = report.findings.filter((finding) => finding.id === id && isFailure(finding));
    const open = `    <testcase classname="${e(rule)}" name="${e(id)}"`;
    return failures.length ? `${open}>\n${failures.map(failure).join('\n')}\n    </testcase>` : `${open}/>`;
  });
  const cut =
    report.cut === undefined ? [] : [`    <testcase name="end"><error message="${e(report.cut)}"/></testcase>`];
  const failed = new Set(report.findings.filter(isFailure).map(({ id }) => id)).size;
  const name = e(auditWords(language).report.title(new URL(report.url).host));
  const counts = `tests="${cases.length + cut.length}" failures="${failed}" errors="${cut.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="${name}" ${counts} timestamp="${report.startedAt}">
${[...cases, ...cut].join('\n')}
  </testsuite>
</testsuites>
`;
}

function failure({ severity, subject, message, fix, pages, source }: AuditFinding): string {
  const text = [fix, source, ...pages].join('\n');
  return `      <failure type="${severity}" message="${e(`${subject} – ${message}`)}">${e(text)}</failure>`;
}
