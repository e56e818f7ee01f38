import type { Cookie } from '../declaration.js';
import type { TableCell } from './table-cell.js';
import type { Column } from './table-columns.js';
import { durationFromWords, partyFromWords, storageFromWords } from './table-words.js';

/** What a row of an editor's table says, before anything is given an id. Empty where it says nothing. */
export interface TableRow {
  readonly provider: string;
  /** Address of the provider's privacy policy: from a column of its own, else where the provider's name leads. */
  readonly policy: string | undefined;
  readonly service: string;
  readonly location: string;
  readonly category: string;
  readonly names: readonly string[];
  readonly purpose: string;
  /** What each of its cookies has besides name and purpose. */
  readonly details: Details;
}

type Details = Omit<Cookie, 'name' | 'purpose'>;

/** Reads a row by its columns. What is not understood is kept as it stands, under its heading. */
export function readRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  headings: readonly string[],
): TableRow {
  const cellOf = (column: Column): TableCell => cells[columns.indexOf(column)] ?? { text: '' };
  const textOf = (column: Column) => oneLine(cellOf(column).text);
  return {
    provider: textOf('provider'),
    policy: addressIn(cellOf('policy')) ?? addressIn({ ...cellOf('provider'), text: '' }),
    service: textOf('service'),
    location: textOf('location'),
    category: textOf('category'),
    names: namesIn(cellOf('name').text),
    purpose: textOf('purpose'),
    details: detailsIn(cells, columns, headings),
  };
}

function detailsIn(cells: readonly TableCell[], columns: readonly Column[], headings: readonly string[]): Details {
  const extra: [string, string][] = [];
  let details: Details = {};
  cells.forEach((cell, i) => {
    const read = detailIn(cell, columns[i]);
    if (read) details = { ...details, ...read };
    else if (headings[i] && cell.text) extra.push([headings[i], oneLine(cell.text)]);
  });
  return extra.length ? { ...details, extra: Object.fromEntries(extra) } : details;
}

/** What a cell says of a cookie; nothing where another part of the row does; undefined where it is not understood. */
function detailIn(cell: TableCell, column: Column = 'extra'): Details | undefined {
  if (column === 'duration') {
    const duration = durationFromWords(cell.text);
    return duration ? { duration } : undefined;
  }
  if (column === 'kind') {
    const [storage, party] = [storageFromWords(cell.text), partyFromWords(cell.text)];
    return storage || party ? { ...(storage && { storage }), ...(party && { party }) } : undefined;
  }
  if (column === 'policy') return addressIn(cell) ? {} : undefined;
  return column === 'extra' ? undefined : {};
}

/** Names in one cell: on lines of their own, or between commas or semicolons. */
function namesIn(text: string): readonly string[] {
  const names = text.split(/[\n,;]/).map((name) => name.trim());
  return names.filter((name) => name);
}

/** The absolute address that a cell leads to or names. */
function addressIn({ href = '', text }: TableCell): string | undefined {
  return [href, text].find((each) => /^(https?:\/\/\S+|\/\S*)$/.test(each));
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}
