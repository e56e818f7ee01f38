import { readFile, writeFile } from 'node:fs/promises';
import type { AuditReport } from '../audit/audit-report.js';
import { CannotLookError } from '../audit/cannot-look-error.js';
import { draftDeclaration } from '../audit/draft/draft-declaration.js';
import { readDeclaration } from '../declaration/check/read-declaration.js';
import type { Declaration } from '../declaration/declaration.js';

/** The file of a draft, which may be there already. */
export class DraftFile {
  readonly path: string;
  readonly #existing: Declaration | undefined;

  private constructor(path: string, existing: Declaration | undefined) {
    this.path = path;
    this.#existing = existing;
  }

  /**
   * `text` is a declaration to begin with, where the file is not there yet.
   *
   * @throws CannotLookError where it cannot be read: nothing is written over it
   */
  static async read(path: string, text: string | undefined): Promise<DraftFile> {
    try {
      const existing = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return text;
      });
      return new DraftFile(path, existing === undefined ? undefined : readDeclaration(existing));
    } catch (error) {
      throw new CannotLookError('declaration', path, (error as Error).message);
    }
  }

  /** Adds what was seen. */
  async complete({ url, traces }: AuditReport): Promise<void> {
    const draft = draftDeclaration(this.#existing, url, traces);
    await writeFile(this.path, `${JSON.stringify(draft, null, 2)}\n`);
  }
}
