import { ofPage } from './of-page.js';

/** What went wrong in a page, as data, beside what the console says. */
export type Trouble =
  /** Code of the package that could not be loaded. */
  | { readonly error: unknown }
  /** A declaration that could not be read: its value, as far as it has come, or the element that has it. */
  | { readonly error: unknown; readonly name: string; readonly value: unknown }
  /** A declaration that is not read, as another one declares for the page. */
  | { readonly name: string; readonly unreadFor: string; readonly element: unknown }
  /** A declaration that another one has replaced. */
  | { readonly name: string; readonly replacedBy: string };

/** A page's troubles so far. Development help reads them, and takes the place of `push`; nobody else does. */
export function troubles(): Pick<Trouble[], 'push'> & Iterable<Trouble> {
  return ofPage('troubles', () => []);
}

/** Notes what went wrong. */
export function noteTrouble(trouble: Trouble): void {
  if (typeof document !== 'undefined') troubles().push(trouble);
}
