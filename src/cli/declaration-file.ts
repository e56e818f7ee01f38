import { readFile, writeFile } from 'node:fs/promises';
import { formatFindings } from '../conformity/format-findings.js';
import { validateConformity } from '../conformity/validate-conformity.js';
import { DeclarationError } from '../declaration/check/declaration-error.js';
import { readDeclaration } from '../declaration/check/read-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import { UsageError } from './command.js';
import type { Asked, Terminal } from './command.js';

/** A file that holds a declaration, as it was read: nothing is known of what it says. */
export interface DeclarationFile {
  readonly path: string;
  readonly value: unknown;
  /** What its lines are indented by. */
  readonly indent: string;
}

/**
 * Reads a file of JSON.
 *
 * @throws UsageError where there is none, or where it is no JSON
 */
export async function readDeclarationFile(path: string, { words }: Terminal): Promise<DeclarationFile> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch {
    throw new UsageError(words.noFile(path));
  }
  try {
    return { path, value: JSON.parse(text) as unknown, indent: /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ' };
  } catch (error) {
    throw new UsageError(words.noJson(path, error instanceof Error ? error.message : ''));
  }
}

/** What a file declares; undefined, and told, where it is no declaration. */
export function declaredIn({ value }: DeclarationFile, { language, tell }: Terminal): Declaration | undefined {
  try {
    return readDeclaration(value);
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    const findings = validateConformity(value, { language }).filter(({ severity }) => severity === 'error');
    tell(formatFindings(findings, language));
    return undefined;
  }
}

/** Writes a declaration as its file was written. */
export async function writeDeclarationFile(path: string, value: unknown, indent = '  '): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, indent)}\n`);
}

/** The one file that a command is asked about. */
export function fileOf({ words: asked }: Asked, { words }: Terminal): string {
  const [path, ...others] = asked;
  if (path === undefined || others.length) throw new UsageError(words.oneFile);
  return path;
}
