import type { Declaration } from '../declaration.js';
import type { Fault } from './fault.js';
import { findFaults } from './find-faults.js';

/** A declaration, or what is wrong with it. */
export type Parsed = { readonly declaration: Declaration } | { readonly faults: readonly Fault[] };

/** Reads a declaration in full: an object, or its JSON text. */
export function parseDeclaration(value: unknown): Parsed {
  let read = value;
  try {
    if (typeof value === 'string') read = JSON.parse(value);
  } catch (error) {
    const detail = error instanceof Error ? ` (${error.message})` : '';
    return { faults: [{ path: '$', found: value, expected: 'json', details: [detail] }] };
  }
  const faults = findFaults(read);
  return faults.length ? { faults } : { declaration: read as Declaration };
}
