import type { AuditReport } from '../audit-report.js';
import type { AuditLanguage } from '../words/audit-language.js';
import { auditWords } from '../words/audit-language.js';

/** For the discussion of a change: counts, and a table of what counts. */
export function markdownReport(report: AuditReport, language: AuditLanguage): string {
  const { report: say, kinds, severities, phases } = auditWords(language);
  const { findings } = report;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    `## ${say.title(new URL(report.url).host)}`,
    '',
    say.notice,
    '',
    ...(report.cut === undefined ? [] : [`**${say.cut} ${report.cut}.**`, '']),
    findings.length ? say.counts(count('error'), count('warning'), count('info')) : say.noFindings,
    '',
  ];
  if (findings.length) {
    lines.push(`| | ${say.columns.name} | ${say.columns.rule} | ${say.columns.fix} |`, '| --- | --- | --- | --- |');
    for (const { severity, kind, subject, phase, rule, message, fix, known } of findings) {
      const label = [severities[severity], ...(phase ? [phases[phase]] : []), ...(known ? [say.known] : [])].join(', ');
      lines.push(`| ${label} | ${kinds[kind]} ${code(subject)} | ${rule} | ${cell(`${message} ${fix}`)} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** Names come from whoever set them: none ends its cell or begins markup. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>[\]*_]/g, (sign) => `\\${sign}`);
}

function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ').replace(/\|/g, '\\|')}\``;
}
