import type { Finding } from './finding.js';
import type { FindingWords } from './words/findings-en.js';
import type { FindingLanguage } from './words/finding-words.js';
import { findingWords } from './words/finding-words.js';

/** Findings as text that people read, errors first; one line for none. English unless told otherwise, as the findings are. */
export function formatFindings(findings: readonly Finding[], language: FindingLanguage = 'en'): string {
  const { report } = findingWords(language);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const all = [...errors, ...warnings].map((finding) => format(finding, report));
  return [report.head(errors.length, warnings.length), ...all].join('\n\n');
}

function format(finding: Finding, report: FindingWords['report']): string {
  const lines = (['actual', 'message', 'fix', 'source'] as const).map((key) => report.line(key, finding[key]));
  return [`${report[finding.severity]} ${finding.id}  ${finding.path}`, ...lines].join('\n  ');
}
