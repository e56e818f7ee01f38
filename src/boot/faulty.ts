import { DeclarationError, inWords } from '../declaration/check/declaration-error.js';
import type { Fault } from '../declaration/check/fault.js';
import { troubles } from '../effects/troubles.js';

/** The error of a declaration that has faults, which development help is told of. Loaded when there is one. */
export function faulty(name: string, value: unknown, faults: readonly Fault[]): DeclarationError {
  const error = new DeclarationError(faults.map((fault) => inWords(fault)));
  if (typeof document !== 'undefined') troubles().push({ name, value, error });
  return error;
}
