import { parseArgs } from 'node:util';
import type { AuditPhase } from '../audit/audit-report.js';
import { auditPhases } from '../audit/audit-report.js';
import type { ReportFormat } from '../audit/report/report-format.js';
import { reportFormats } from '../audit/report/report-format.js';
import type { AuditLanguage } from '../audit/words/audit-language.js';
import { auditWords } from '../audit/words/audit-language.js';

/** What stands on the command line of `audit`, read and checked. */
export interface AuditArguments {
  readonly url: string;
  readonly language: AuditLanguage;
  readonly pages: number;
  readonly phases: readonly AuditPhase[];
  readonly revisit: boolean;
  readonly declaration: string | undefined;
  readonly report: string;
  readonly formats: readonly ReportFormat[];
  readonly failOn: 'error' | 'warning';
  readonly baseline: string | undefined;
  readonly ignore: readonly string[];
  readonly write: string | undefined;
  readonly press: Readonly<Record<'accept' | 'refuse' | 'withdraw', readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly login: string | undefined;
  readonly fingerprints: boolean;
  readonly chrome: string | undefined;
  readonly pageLimit: number;
  readonly limit: number;
}

/** Something on the command line that cannot be used: exit code 2. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true, default: [] as string[] } as const;
const flag = { type: 'boolean', default: false } as const;

const options = {
  help: { ...flag, short: 'h' },
  lang: text,
  pages: { ...text, default: '20' },
  phases: { ...text, default: auditPhases.join(',') },
  revisit: flag,
  declaration: text,
  report: { ...text, default: 'audit' },
  format: { ...text, default: 'html,json' },
  'fail-on': { ...text, default: 'error' },
  baseline: text,
  ignore: texts,
  write: text,
  accept: texts,
  refuse: texts,
  withdraw: texts,
  header: texts,
  login: text,
  'no-fingerprints': flag,
  chrome: text,
  'page-limit': { ...text, default: '20' },
  limit: { ...text, default: '900' },
} as const;

/** @throws ArgumentError with what was found and expected */
export function readArguments(args: readonly string[], language: AuditLanguage): AuditArguments | 'help' {
  const { command } = auditWords(language);
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const wrong = (option: string, found: string, expected: string) =>
    new ArgumentError(command.wrong(option, found, expected));
  const number = (option: 'pages' | 'page-limit' | 'limit', most: number) => {
    const value = Number(values[option]);
    if (!Number.isInteger(value) || value < 1 || value > most) throw wrong(`--${option}`, values[option], `1–${most}`);
    return value;
  };
  const among = <T extends string>(option: string, value: string, known: readonly T[]): T => {
    const found = known.find((each) => each === value);
    if (found === undefined) throw wrong(option, value, known.join(', '));
    return found;
  };
  const severally = <T extends string>(option: string, value: string, known: readonly T[]) =>
    value.split(',').map((each) => among(option, each.trim(), known));
  if (positionals.length !== 1) throw wrong('charte-cookies audit', positionals.join(' '), 'https://…');
  const [url] = positionals as [string];
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw wrong('charte-cookies audit', url, 'https://…');
  return {
    url: new URL(url).href,
    language: among('--lang', values.lang ?? language, ['fr', 'en']),
    pages: number('pages', 5000),
    phases: severally('--phases', values.phases, auditPhases),
    revisit: values.revisit,
    declaration: values.declaration,
    report: values.report,
    formats: severally('--format', values.format, reportFormats),
    failOn: among('--fail-on', values['fail-on'], ['error', 'warning']),
    baseline: values.baseline,
    ignore: values.ignore,
    write: values.write,
    press: { accept: values.accept, refuse: values.refuse, withdraw: values.withdraw },
    headers: Object.fromEntries(
      values.header.map((line) => {
        const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
        if (!name || !value) throw wrong('--header', line, '“Name: value”');
        return [name.toLowerCase(), value];
      }),
    ),
    login: values.login,
    fingerprints: !values['no-fingerprints'],
    chrome: values.chrome,
    pageLimit: number('page-limit', 600) * 1000,
    limit: number('limit', 86_400) * 1000,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new ArgumentError((error as Error).message);
  }
}
