import { patternFault } from '../cookie-pattern.js';
import type { Cookie } from '../declaration.js';
import { storageFromWords } from './kind-words.js';
import { withStars } from './name-placeholders.js';
import type { TableCell } from './table-cell.js';
import { alternatives, plain, words } from './words/matching.js';

/** What one cell says of names. */
export interface CellNames {
  readonly names: readonly string[];
  /** Words that are no name, such as “Cookies de session”. */
  readonly words: readonly string[];
  /** Where they are kept, if a note beside them tells: “(localStorage)”. */
  readonly storage?: Cookie['storage'];
}

function makeForms() {
  const or = words((language) => language.or);
  const and = words((language) => language.and);
  const between = new RegExp(` (?:${alternatives([...and, ...or])}) | [/|&+] `, 'i');
  const orFirst = new RegExp(`^${alternatives([...or, ...and])} `, 'i');
  const andSoOn = new RegExp(
    `^(?:${alternatives(words((language) => language.andSoOn))}[\\s.]*|…|\\.{3}|\\*+|[–—-]+)$`,
  );
  return { between, orFirst, andSoOn };
}

let made: ReturnType<typeof makeForms> | undefined;

/** Made when the first table is read. */
function forms(): ReturnType<typeof makeForms> {
  return (made ??= makeForms());
}

/** A note in brackets stands apart from the name: `amp-id(z)` has none. */
const note = /(?:^|\s)[([]([^()[\]]*)[)\]]?(?=$|[\s,;/])/g;

/** Places in brackets may be told in several words: `_ga_<container id>`. */
const place = /<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]/g;

/** Reads the names in a cell: on lines of their own, between commas, “/” or “et”; without notes, with stars for placeholders. */
export function namesIn({ text }: TableCell): CellNames {
  const notes: string[] = [];
  const lines = text
    .split('\n')
    .map((line) => withoutNotes(line, notes))
    .filter(Boolean);
  // A line may say where the name above it is kept.
  const kept = lines.length > 1 ? lines.filter((line) => !storageFromWords(line)) : lines;
  notes.push(...lines.filter((line) => !kept.includes(line)));
  const read = kept.map(namesInLine);
  const names = [...new Set(read.flatMap((line) => line.names))];
  const storage = notes.map(storageFromWords).find(Boolean);
  // Words beside names say something of them.
  const said = names.length ? [] : read.flatMap((line) => line.words);
  return { names, words: said, ...(storage && { storage }) };
}

function withoutNotes(line: string, notes: string[]): string {
  const { orFirst } = forms();
  // An expression may hold brackets and commas.
  if (line.startsWith('/^')) return line;
  const bare = line.replace(note, (_, said: string) => {
    // “mtm_consent (oder mtm_consent_removed)”
    const other = plain(said).replace(orFirst, '');
    if (other !== plain(said) && looksLikeName(other)) return `, ${said.slice(-other.length)}`;
    notes.push(said);
    return '';
  });
  return bare
    .replace(/^[•·▪‣–—-]\s+/, '')
    .replace(place, (all) => all.replace(/[\s,;/]+/g, '_'))
    .trim();
}

function namesInLine(line: string): Pick<CellNames, 'names' | 'words'> {
  if (line.startsWith('/^')) return named([line]);
  const pieces = split(line, /[,;]/).flatMap(splitIfNames);
  if (pieces.every((piece) => !/\s/.test(piece))) return named(pieces);
  // No language writes a low line: “cookie _ga de Google”.
  const among = pieces.flatMap((piece) =>
    /\s/.test(piece) ? piece.split(/\s+/).filter((word) => word.includes('_')) : [piece].filter(looksLikeName),
  );
  return among.length ? named(among) : { names: [], words: [unquoted(line)] };
}

/** “_ga et _gid”, “_ga / _gid”, “_ga/_gid”, “_ga _gid”; but not “Préférences et langue”. */
function splitIfNames(piece: string): readonly string[] {
  const { between } = forms();
  for (const separator of [between, /\s+/, /\//]) {
    const parts = split(piece, separator);
    const isNames = parts.length > 1 && parts.every((part) => !/\s/.test(part));
    const like = parts.filter(looksLikeName).length;
    // A word between them may join a plain name to another; a mere space or stroke may not.
    if (isNames && (separator === between ? like > 0 : like === parts.length)) return parts;
  }
  return [piece];
}

function split(text: string, separator: RegExp): readonly string[] {
  const { andSoOn } = forms();
  const pieces = text.split(separator).map((piece) => unquoted(piece));
  return pieces.filter((piece) => piece && !andSoOn.test(plain(piece)));
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["'`«“‘„]\s*(.+?)\s*["'`»”’“]$/, '$1')
    .trim();
}

/** Names as patterns; what cannot be one is words. */
function named(found: readonly string[]): Pick<CellNames, 'names' | 'words'> {
  const patterns = found.map((name) => withStars(name));
  const isName = (pattern: string | undefined): pattern is string =>
    pattern !== undefined && /[\p{L}\p{N}]/u.test(pattern) && !patternFault(pattern);
  return { names: patterns.filter(isName), words: found.filter((_, i) => !isName(patterns[i])) };
}

/**
 * Whether a word is written as only names of cookies are: with a low line, a star, a digit, or capitals inside. Addresses
 * are not.
 */
export function looksLikeName(text: string): boolean {
  if (
    /\s/.test(text) ||
    !/[a-z]/i.test(text) ||
    /^(?:https?:|www\.|\/)|\.(?:com|net|org|eu|fr|de|es|it|nl|be|ch|io|uk)$/i.test(text)
  )
    return false;
  return /[_*]|\d|[a-z][.-][a-z]|[a-z][A-Z]|^[A-Z][A-Z-]{2,}$|[<{[]/.test(text);
}

/** How much a column's cells look like names: the share of them that do, and of those that could be. */
export function likeness(cells: readonly TableCell[]): { readonly sure: number; readonly possible: number } {
  const filled = cells.filter(({ text }) => text);
  if (!filled.length) return { sure: 0, possible: 0 };
  const share = (isMet: (cell: TableCell) => boolean) => filled.filter(isMet).length / filled.length;
  return {
    sure: share((cell) => isSure(cell)),
    possible: share((cell) => namesIn(cell).names.length > 0),
  };
}

function isSure(cell: TableCell): boolean {
  const { names } = namesIn(cell);
  return names.length > 0 && (Boolean(cell.isCode) || names.some(looksLikeName));
}
