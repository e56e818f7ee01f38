import type { MarkedTable } from './find-table.js';
import { titlesOf } from './find-table.js';
import type { TableData } from './from-table.js';
import { readList } from './list-data.js';
import { readTable } from './table-data.js';

/** Reads a marked table, or list of terms, with the titles over it. Undefined for a list about something else than cookies. */
export function readMarked(marked: MarkedTable): TableData | undefined {
  const { table, category } = marked;
  const titles = titlesOf(marked);
  return table.localName === 'table'
    ? readTable(table as HTMLTableElement, category, titles)
    : readList(table, category, titles);
}
