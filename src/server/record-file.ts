import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, rm, stat } from 'node:fs/promises';
import { isDay } from '../consent/calendar.js';
import type { ProofRecord } from '../records/proof-record.js';
import { withLock } from './file-lock.js';
import type { Line } from './record-lines.js';
import { erasedLine, firstHash, hashOf, lineOf, parseLine } from './record-lines.js';

/** What a file holds, and whether it is as it was written. */
export interface Verification {
  readonly records: number;
  /** How many records were erased. */
  readonly erased: number;
  /** What was changed, moved or taken out: each as a sentence with its line; none where the file is whole. */
  readonly faults: readonly string[];
  /** The hash of the last line. Noted elsewhere, it shows later whether lines were cut off at the end. */
  readonly last: string;
}

export interface Erasure {
  readonly erased: number;
}

/** A file of records, of which none can be changed unseen. */
export interface RecordFile {
  /**
   * Adds a record. Resolves once the disk has it; rejects where it could not be written, and then leaves the file as it was. Several processes
   * may write at once. What a crash left half written at the end is taken away: nobody was told that it is kept.
   */
  append(record: ProofRecord): Promise<void>;
  /** Reads all of it. */
  verify(): Promise<Verification>;
  /**
   * Erases the records of decisions before an ISO day. Of each its digest stays, so that the file can still be verified.
   *
   * @throws RangeError (rejects) for what is no day; Error (rejects) for a file that is not whole
   */
  eraseBefore(day: string): Promise<Erasure>;
}

/** Opens the file of a path, which is made by the first record. One line a record (JSON Lines), each with a hash over all before it. */
export function recordFile(path: string): RecordFile {
  // Those of this process wait here, and not for the lock.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const own = turn.then(() => withLock(path, act));
    turn = own.catch(() => {});
    return own;
  };
  return {
    append: (record) => inTurn(() => append(path, record)),
    verify: () => inTurn(() => verify(path)),
    async eraseBefore(day) {
      if (!isDay(day)) throw new RangeError(`Found ${JSON.stringify(day)}, expected a day such as "2026-11-23".`);
      return inTurn(() => erase(path, day));
    },
  };
}

async function append(path: string, record: ProofRecord): Promise<void> {
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const { end, last } = await lastLine(file, size);
    if (end < size) await file.truncate(end);
    const line = end ? parseLine(last) : { hash: firstHash };
    if (!line) throw new Error(`${path}: the last line is no record: nothing is added to it.`);
    try {
      await file.writeFile(`${lineOf(record, line.hash)}\n`);
      await file.datasync();
    } catch (error) {
      await file.truncate(end).catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
}

/** The last line that was written to its end, and where that is. */
async function lastLine(file: FileHandle, size: number): Promise<{ readonly end: number; readonly last: string }> {
  for (let length = 8192; ; length *= 2) {
    const start = Math.max(0, size - length);
    const bytes = Buffer.alloc(size - start);
    await file.read(bytes, 0, bytes.length, start);
    const end = bytes.lastIndexOf(10);
    const before = end > 0 ? bytes.lastIndexOf(10, end - 1) : -1;
    if (before >= 0 || start === 0)
      return { end: end < 0 ? 0 : start + end + 1, last: bytes.toString('utf8', before + 1, Math.max(end, 0)) };
  }
}

/** The lines of a file, with their numbers; one that was not written to its end is none. */
async function* linesOf(path: string): AsyncGenerator<readonly [number, string]> {
  const { size } = await stat(path).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return { size: 0 };
    throw error;
  });
  if (!size) return;
  const file = await open(path);
  const { end } = await lastLine(file, size).finally(() => file.close());
  if (!end) return;
  let number = 0;
  let rest = '';
  // By line feeds alone: a name may have what other readers take for the end of a line.
  for await (const part of createReadStream(path, { encoding: 'utf8', end: end - 1 })) {
    const texts = (rest + (part as string)).split('\n');
    rest = texts.pop()!;
    for (const text of texts) yield [++number, text];
  }
}

async function verify(path: string): Promise<Verification> {
  const faults: string[] = [];
  let [records, erased, last] = [0, 0, firstHash];
  for await (const [number, text] of linesOf(path)) {
    const line = parseLine(text);
    if (!line) faults.push(`Line ${number} is no record.`);
    else if (line.hash !== hashOf(last, line.digest)) faults.push(`Line ${number} does not follow the one before it.`);
    if (line?.text === undefined) erased += line ? 1 : 0;
    else records += 1;
    last = line?.hash ?? last;
  }
  return { records, erased, faults, last };
}

async function erase(path: string, day: string): Promise<Erasure> {
  const { faults } = await verify(path);
  if (faults.length) throw new Error(`${path}: nothing is erased, as the file is not whole: ${faults[0]}`);
  const aside = `${path}.${process.pid}.new`;
  let erased = 0;
  const file = await open(aside, 'wx', 0o600);
  try {
    for await (const [, text] of linesOf(path)) {
      const line = parseLine(text)!;
      const isErased = isBefore(line, day);
      if (isErased) erased += 1;
      await file.write(`${isErased ? erasedLine(line) : text}\n`);
    }
    await file.datasync();
    await file.close();
    if (erased) await rename(aside, path);
    return { erased };
  } finally {
    await file.close().catch(() => {});
    await rm(aside, { force: true });
  }
}

function isBefore({ text }: Line, day: string): boolean {
  return text !== undefined && (JSON.parse(text) as ProofRecord).on < day;
}
