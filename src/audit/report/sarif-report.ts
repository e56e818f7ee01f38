import type { AuditFinding, AuditReport } from '../audit-report.js';
import { findingRules } from '../find/finding-rules.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, which code hosts show beside a change. */
export function sarifReport(report: AuditReport): string {
  const rules = Object.entries(findingRules).map(([id, { rule, severity, source }]) => ({
    id,
    shortDescription: { text: `${rule}: ${id}` },
    helpUri: source,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [rule] },
  }));
  const results = report.findings.map((finding) => ({
    ruleId: finding.id,
    ruleIndex: rules.findIndex(({ id }) => id === finding.id),
    level: levels[finding.severity],
    message: { text: `${finding.subject}: ${finding.message} ${finding.fix}` },
    locations: locationsOf(finding, report.url),
    partialFingerprints: { finding: finding.key },
    ...(finding.known && { baselineState: 'unchanged' }),
  }));
  const tool = {
    driver: {
      name: 'charte-cookies audit',
      semanticVersion: report.versions.package,
      informationUri: 'https://www.npmjs.com/package/charte-cookies',
      rules,
    },
  };
  const invocations = [
    { executionSuccessful: report.cut === undefined, startTimeUtc: report.startedAt, endTimeUtc: report.endedAt },
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool, invocations, results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function locationsOf({ pages }: AuditFinding, start: string): readonly unknown[] {
  return (pages.length ? pages : [start]).map((uri) => ({ physicalLocation: { artifactLocation: { uri } } }));
}
