import { createHash } from 'node:crypto';
import { canonicalJson } from '../records/canonical-json.js';

/**
 * Lines of a file of records. Each has a hash over the one before and the digest of its record, so that none can be changed, moved or taken
 * out unseen; of a record that was erased its digest stays:
 *
 *     {"hash":"…","record":{…}}
 *     {"hash":"…","erased":"…"}
 */
export interface Line {
  readonly hash: string;
  /** Digest of the record's text. */
  readonly digest: string;
  /** The record's text, unless it was erased. */
  readonly text: string | undefined;
}

/** What the first line follows. */
export const firstHash = '0000000000000000000000000000000000000000000000000000000000000000';

const form = /^\{"hash":"([0-9a-f]{64})","(?:record":(\{.*\})|erased":"([0-9a-f]{64})")\}$/s;

/** Undefined for what is no such line. */
export function parseLine(text: string): Line | undefined {
  const [found, hash, record, erased] = form.exec(text) ?? [];
  if (!found) return undefined;
  return { hash: hash!, digest: erased ?? digestOf(record!), text: record };
}

export function lineOf(record: unknown, before: string): string {
  const text = canonicalJson(record);
  return `{"hash":"${hashOf(before, digestOf(text))}","record":${text}}`;
}

export function erasedLine({ hash, digest }: Line): string {
  return `{"hash":"${hash}","erased":"${digest}"}`;
}

export function hashOf(before: string, digest: string): string {
  return digestOf(`${before}\n${digest}`);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
