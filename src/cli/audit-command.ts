import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuditOptions, AuditProgress } from '../audit/audit-options.js';
import type { AuditReport } from '../audit/audit-report.js';
import { audit } from '../audit/audit-site.js';
import { CannotLookError } from '../audit/cannot-look-error.js';
import { reportFile } from '../audit/report/report-format.js';
import type { AuditLanguage } from '../audit/words/audit-language.js';
import { auditWords } from '../audit/words/audit-language.js';
import type { AuditWords } from '../audit/words/audit-words.js';
import type { AuditArguments } from './audit-arguments.js';
import { DraftFile } from './draft-file.js';
import { ArgumentError, readArguments } from './audit-arguments.js';
import type { ExitCode, LineCommand } from './command.js';

/** `charte-cookies audit`: see its help in `audit/words/`. */
export const command: LineCommand = { runLine };

async function runLine(args: readonly string[], language: AuditLanguage): Promise<ExitCode> {
  const words = auditWords(language);
  try {
    const read = readArguments(args, language);
    if (read === 'help') {
      process.stdout.write(words.command.help);
      return 0;
    }
    return await run(read, words);
  } catch (error) {
    if (error instanceof ArgumentError) tell(`${error.message}\n${words.command.seeHelp}`);
    else if (error instanceof CannotLookError) tell(words.obstacles[error.obstacle](error.subject, error.reason));
    else tell((error as Error).stack ?? String(error));
    return 2;
  }
}

async function run(args: AuditArguments, words: AuditWords): Promise<ExitCode> {
  const interrupted = new AbortController();
  const onInterrupt = () => interrupted.abort();
  process.once('SIGINT', onInterrupt);
  try {
    const options = await optionsOf(args, words);
    const draft = args.write === undefined ? undefined : await DraftFile.read(args.write, options.declaration);
    const report = await audit({ ...options, signal: interrupted.signal });
    if (draft) {
      await draft.complete(report);
      tell(words.command.written(draft.path));
    }
    await mkdir(args.report, { recursive: true });
    for (const format of args.formats) {
      const [name, content] = reportFile(format, report, args.language);
      await writeFile(join(args.report, name), content);
      tell(words.command.written(join(args.report, name)));
    }
    tell(summary(report, words));
    return exitCode(report, args.failOn);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

/** What was cut off says nothing of what it has not seen. */
function exitCode({ findings, cut }: AuditReport, failOn: 'error' | 'warning'): ExitCode {
  if (cut !== undefined) return 2;
  const counts = findings.some(
    ({ severity, known }) => !known && (severity === 'error' || (severity === 'warning' && failOn === 'warning')),
  );
  return counts ? 1 : 0;
}

function summary({ findings, cut }: AuditReport, { report: say }: AuditWords): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const lines = cut === undefined ? [] : [`${say.cut} ${cut}.`];
  lines.push(findings.length ? say.counts(count('error'), count('warning'), count('info')) : say.noFindings);
  return lines.join('\n');
}

async function optionsOf(args: AuditArguments, words: AuditWords): Promise<AuditOptions & { declaration?: string }> {
  const { declaration: name, baseline, login, headers, chrome, ...rest } = args;
  return {
    ...rest,
    ...(Object.keys(headers).length && { headers }),
    ...(chrome !== undefined && { chrome }),
    ...(name !== undefined && { declaration: await declarationText(name), declarationName: name }),
    ...(baseline !== undefined && { baseline: await keysOf(baseline, words) }),
    ...(login !== undefined && { login: await loginOf(login, words) }),
    onProgress: progressTeller(words),
  };
}

async function declarationText(name: string): Promise<string> {
  try {
    if (!/^https?:/.test(name)) return await readFile(name, 'utf8');
    const answer = await fetch(name, { signal: AbortSignal.timeout(20_000) });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return await answer.text();
  } catch (error) {
    throw new CannotLookError('declaration', name, (error as Error).message);
  }
}

async function keysOf(path: string, { command }: AuditWords): Promise<readonly string[]> {
  try {
    const { findings } = JSON.parse(await readFile(path, 'utf8')) as { findings: readonly { key: unknown }[] };
    return findings.map(({ key }) => String(key));
  } catch (error) {
    throw new ArgumentError(command.unreadable(path, (error as Error).message));
  }
}

async function loginOf(path: string, { command }: AuditWords): Promise<(page: never) => Promise<unknown>> {
  const module = (await import(pathToFileURL(resolve(path)).href).catch((error: Error) => {
    throw new ArgumentError(command.unreadable(path, error.message));
  })) as { default?: unknown };
  if (typeof module.default !== 'function') {
    throw new ArgumentError(command.wrong('--login', path, 'export default async (page) => …'));
  }
  return module.default as (page: never) => Promise<unknown>;
}

/** On a terminal one line that changes; in a log one for each page. */
function progressTeller({ command, phases }: AuditWords): (progress: AuditProgress) => void {
  const began = Date.now();
  return ({ phase, page, done, all }) => {
    const seconds = done ? Math.round((((Date.now() - began) / done) * (all - done)) / 1000) : 0;
    const line = command.progress(phases[phase], page, done + 1, all, seconds ? `${seconds}\u00a0s` : '');
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    if (done + 1 >= all && process.stderr.isTTY) process.stderr.write('\n');
  };
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
