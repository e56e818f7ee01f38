import { readCategory } from './category-words.js';
import { looksLikeName } from './cookie-names.js';
import type { TableData } from './from-table.js';
import type { TableCell } from './table-cell.js';
import { readColumn } from './table-columns.js';
import type { GridRow } from './table-grid.js';
import { gridOf } from './table-grid.js';
import { recordsOf } from './table-records.js';

/** Reads an editor's table: caption, headings and rows, with merged cells repeated. */
export function readTable(table: HTMLTableElement, category: string, titles: readonly string[] = []): TableData {
  const grid = gridOf(table);
  const caption = captionOf(table);
  const read = isVertical(grid) ? readDown(grid) : readAcross(grid);
  const all = [...read.titles, ...titles];
  return {
    caption,
    category,
    headings: read.headings,
    rows: read.rows,
    ...(all.length ? { titles: all } : {}),
    ...(read.groups.some(Boolean) ? { groups: read.groups } : {}),
  };
}

/** Block editors write captions behind the table. */
function captionOf(table: HTMLTableElement): string {
  const { caption } = table;
  const beside = table.closest('figure')?.querySelector('figcaption');
  const text = caption?.textContent ?? beside?.textContent ?? table.getAttribute('aria-label') ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

interface Reading {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly groups: readonly string[];
  /** What stands above the headings. */
  readonly titles: readonly string[];
}

/** Each row a cookie, below the headings. */
function readAcross(grid: readonly GridRow[]): Reading {
  const head = headingRow(grid);
  const headings = head < 0 ? [] : grid[head]!.cells.map(({ text }) => text.replace(/\n/g, ' '));
  const titles = grid.slice(0, Math.max(head, 0)).map(titleOf).reverse();
  const rows: (readonly TableCell[])[] = [];
  const groups: string[] = [];
  let group = '';
  for (const row of grid.slice(head + 1)) {
    const title = row.spanning ?? aloneIn(row);
    if (title !== undefined) group = title;
    // Some repeat the headings below each title.
    else if (!row.cells.every(({ text }, i) => text.replace(/\n/g, ' ') === (headings[i] ?? ''))) {
      rows.push(row.cells);
      groups.push(group);
    }
  }
  return { headings, rows, groups, titles };
}

/**
 * The row of the headings: of those that can be, the one that says most, if it can be told where the names are. A CMS often
 * writes them as ordinary cells of the first row. -1 where the first row has names already.
 */
function headingRow(grid: readonly GridRow[]): number {
  const candidates: number[] = [];
  for (let y = 0; y < grid.length; y++) {
    const row = grid[y]!;
    if (row.spanning !== undefined || isOneWord(row)) continue;
    if (!row.isHead && candidates.length) break;
    candidates.push(y);
    if (!row.isHead) break;
  }
  // Ordinary cells above headings proper are titles.
  const proper = grid.findIndex(({ isHead, spanning }, y) => isHead && spanning === undefined && !isOneWord(grid[y]!));
  if (proper >= 0 && !candidates.includes(proper)) candidates.splice(0, 1, proper);
  const score = (y: number) => understood(grid[y]!.cells);
  const [best] = [...candidates].sort((a, b) => score(b) - score(a));
  if (best === undefined) return grid.length ? 0 : -1;
  const isData = !score(best) && !grid[best]!.isHead && grid[best]!.cells.some(({ text }) => looksLikeName(text));
  return isData ? -1 : best;
}

/** How many kinds of columns some cells are headings of. */
function understood(cells: readonly TableCell[]): number {
  return new Set(cells.map(({ text }) => readColumn(text)).filter((column) => column !== 'extra')).size;
}

function isOneWord({ cells }: GridRow): boolean {
  return cells.length > 1 && new Set(cells.map(({ text }) => text).filter(Boolean)).size === 1;
}

function titleOf({ cells }: GridRow): string {
  return [...new Set(cells.map(({ text }) => text).filter(Boolean))].join(' ').replace(/\n/g, ' ');
}

/** The title of the rows below, where it stands in the first of several cells, and the others are empty. */
function aloneIn({ cells }: GridRow): string | undefined {
  const [first, ...others] = cells;
  const isAlone = others.length > 0 && first?.text && !others.some(({ text }) => text);
  if (!isAlone || first.text.split('\n').some(looksLikeName)) return undefined;
  return /\s/.test(first.text) || readCategory(first.text).category ? first.text : undefined;
}

/** Whether the headings stand in the first column, each in its row. */
function isVertical(grid: readonly GridRow[]): boolean {
  const first = grid
    .filter(({ cells, spanning }) => spanning === undefined && cells.length > 1)
    .map(({ cells }) => cells[0]!);
  if (!first.some(({ text }) => readColumn(text) === 'name')) return false;
  const across = Math.max(0, ...grid.slice(0, 3).map(({ cells }) => understood(cells)));
  const down = understood(first);
  // Names in the first column are no headings.
  return down > 1 && down > across && !first.some(({ text }) => looksLikeName(text));
}

/** Each column a cookie, or each run of rows that begins with its first heading again. */
function readDown(grid: readonly GridRow[]): Reading {
  const titles: string[] = [];
  const pairs: (readonly [string, readonly TableCell[]])[] = [];
  for (const { cells, spanning, isHead } of grid) {
    if (spanning !== undefined) titles.unshift(spanning);
    // “Propriété | Valeur”
    else if (isHead && !pairs.length && readColumn(cells[0]!.text) === 'extra') continue;
    else pairs.push([cells[0]!.text, cells.slice(1)]);
  }
  const count = Math.max(0, ...pairs.map(([, cells]) => cells.length));
  const read = [];
  for (let i = 0; i < count; i++)
    read.push(pairs.map(([heading, cells]) => [heading, cells[i] ?? { text: '' }] as const));
  return { ...recordsOf(read), groups: [], titles };
}
