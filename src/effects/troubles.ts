import { ofPage } from './of-page.js';

/** A declaration that has faults, beside what the console says. */
export interface Trouble {
  /** Where it comes from. */
  readonly name: string;
  readonly value: unknown;
  readonly error: Error;
}

/** A page's troubles so far. Development help reads them, and takes the place of `push`; nobody else does. */
export function troubles(): Trouble[] {
  return ofPage('troubles', () => []);
}
