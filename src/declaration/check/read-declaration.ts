import type { Declaration } from '../declaration.js';
import { DeclarationError, inWords } from './declaration-error.js';
import { parseDeclaration } from './parse-declaration.js';

/**
 * Reads a declaration: an object, or its JSON text.
 *
 * @throws DeclarationError with all faults, when it is not one.
 */
export function readDeclaration(value: unknown): Declaration {
  const parsed = parseDeclaration(value);
  if ('faults' in parsed) throw new DeclarationError(parsed.faults.map((fault) => inWords(fault)));
  return parsed.declaration;
}
