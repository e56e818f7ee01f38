import type { Declaration } from '../declaration/declaration.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/**
 * The digest by which a record names a declaration: SHA-256, as 64 hexadecimal digits, of its JSON without white space and with
 * sorted keys (RFC 8785). Who keeps every version of the declaration finds the one that was asked by.
 */
export function declarationDigest(declaration: Declaration): string {
  return sha256(canonicalJson(declaration));
}
