import type { Finding } from './finding.js';

/** Findings as text that people read, errors first; one line for none. */
export function formatFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const head = `Conformity: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`;
  return [head, ...[...errors, ...warnings].map(format)].join('\n\n');
}

function format({ id, severity, where, found, why, mend, source }: Finding): string {
  return [`${severity} ${id}  ${where}`, `found: ${found}`, `why: ${why}`, `mend: ${mend}`, `rule: ${source}`].join(
    '\n  ',
  );
}

function count(number: number, what: string): string {
  return `${number || 'no'} ${what}${number === 1 ? '' : 's'}`;
}
