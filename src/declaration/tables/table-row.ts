import type { Cookie } from '../declaration.js';
import { answerFromWords, consentFromWords } from './answer-words.js';
import { namesIn } from './cookie-names.js';
import { durationFromWords } from './duration-words.js';
import { meansOwnSite, partyFromWords, storageFromWords } from './kind-words.js';
import { readCategory } from './category-words.js';
import type { TableCell } from './table-cell.js';
import type { Column } from './table-columns.js';

/** What a row of an editor's table says, before anything is given an id. Empty where it says nothing. */
export interface TableRow {
  /** Empty for the site's own. */
  readonly provider: string;
  /** Address of the provider's privacy policy: from a column of its own, else where the provider's name leads. */
  readonly policy: string | undefined;
  readonly service: string;
  readonly location: string;
  /** Words of a column of categories. */
  readonly category: string;
  /** What a column “Type” says of the category. */
  readonly kinds: readonly string[];
  /** Whether the row says that people are asked for it, or that it is not necessary. */
  readonly isAsked: boolean | undefined;
  readonly cookies: readonly RowCookie[];
  readonly purpose: string;
}

export interface RowCookie extends Details {
  readonly name: string;
  /** Whether the name is words that are no name. */
  readonly inWords?: true;
}

type Details = Omit<Cookie, 'name' | 'purpose' | 'inWords'>;

/** Cells that say nothing. */
const nothing = /^(?:[-–—/.]+|n\/?a|\?)$/i;

/** Reads a row by its columns. What is not understood is kept as it stands, under its heading. */
export function readRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  headings: readonly string[],
): TableRow {
  const cellOf = (column: Column): TableCell => cells[columns.indexOf(column)] ?? { text: '' };
  const textOf = (column: Column) => {
    const text = oneLine(cellOf(column).text);
    return nothing.test(text) ? '' : text;
  };
  const textsOf = (column: Column) =>
    columns.flatMap((each, i) => (each === column ? oneLine(cells[i]?.text ?? '') : []));
  const provider = textOf('provider');
  const isNecessary = textsOf('necessity').map(answerFromWords).find(isSaid);
  return {
    provider: meansOwnSite(provider) ? '' : provider,
    policy: addressIn(cellOf('policy')) ?? addressIn({ ...cellOf('provider'), text: '' }),
    service: textOf('service'),
    location: textOf('location'),
    category: textOf('category'),
    kinds: textsOf('kind'),
    isAsked: textsOf('consent').map(consentFromWords).find(isSaid) ?? (isSaid(isNecessary) ? !isNecessary : undefined),
    cookies: cookiesIn(cells, columns, headings),
    purpose: textOf('purpose'),
  };
}

function isSaid(answer: boolean | undefined): answer is boolean {
  return answer !== undefined;
}

/** The cookies of a row. Where each name has a line of its own, and each duration too, they belong together. */
function cookiesIn(
  cells: readonly TableCell[],
  columns: readonly Column[],
  headings: readonly string[],
): readonly RowCookie[] {
  const { names, words, storage } = namesIn(cells[columns.indexOf('name')] ?? { text: '' });
  const details = { ...(storage && { storage }), ...detailsIn(cells, columns, headings) };
  const lines = cells[columns.indexOf('duration')]?.text.split('\n') ?? [];
  const isPaired = names.length > 1 && lines.length === names.length;
  const paired = names.map((name, i) => {
    if (!isPaired) return { name, ...details };
    return { name, ...detailsIn(cells, columns, headings, lines[i]) };
  });
  return [...paired, ...words.map((name) => ({ name, inWords: true as const, ...details }))];
}

function detailsIn(
  cells: readonly TableCell[],
  columns: readonly Column[],
  headings: readonly string[],
  duration?: string,
): Details {
  const extra: [string, string][] = [];
  let details: Details = {};
  cells.forEach((cell, i) => {
    const column = columns[i] ?? 'extra';
    const text = (column === 'duration' && duration) || oneLine(cell.text);
    if (!text || nothing.test(text)) return;
    const read = detailIn({ ...cell, text }, column);
    if (read) details = { ...details, ...read };
    // Under the name of a column of ours, it stands in that column.
    else if (column === 'duration' || (column === 'kind' && isOnly(columns, column))) extra.push([column, text]);
    else if (headings[i]) extra.push([headings[i], text]);
  });
  return extra.length ? { ...details, extra: Object.fromEntries(extra) } : details;
}

function isOnly(columns: readonly Column[], column: Column): boolean {
  return columns.indexOf(column) === columns.lastIndexOf(column);
}

/** What a cell says of a cookie; nothing where another part of the row does; undefined where it is not understood. */
function detailIn(cell: TableCell, column: Column): Details | undefined {
  if (column === 'duration') {
    const duration = durationFromWords(cell.text);
    return duration ? { duration } : undefined;
  }
  if (column === 'kind') {
    const [storage, party] = [storageFromWords(cell.text), partyFromWords(cell.text)];
    if (storage || party) return { ...(storage && { storage }), ...(party && { party }) };
    return readCategory(cell.text).category ? {} : undefined;
  }
  if (column === 'policy') return addressIn(cell) ? {} : undefined;
  return column === 'extra' ? undefined : {};
}

/** The absolute address that a cell leads to or names. */
function addressIn({ href = '', text }: TableCell): string | undefined {
  return [href, text].find((each) => /^(https?:\/\/\S+|\/\S*)$/.test(each));
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}
