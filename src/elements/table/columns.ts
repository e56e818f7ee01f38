import { msg } from '@lit/localize';
import type { Cookie } from '../../declaration/declaration.js';
import type { Cell } from './cells.js';
import { cellOf, extraCell } from './cells.js';
import type { CookieRow } from './rows.js';

/** The columns that can be chosen, in their usual order. */
const columnIds = ['provider', 'service', 'name', 'purpose', 'duration', 'kind'] as const;

export type ColumnId = (typeof columnIds)[number];

/** One column of the tables. */
export interface CookieColumn {
  /** Names it in the attribute `columns` and in the stylesheet; `extra` for one of the declaration's own. */
  readonly id: ColumnId | 'extra';
  readonly heading: string;
  /** What a cell of it holds. */
  readonly cell: Cell;
}

/**
 * The columns that were asked for; else the four of the model charter, with duration and kind where a cookie declares
 * them, and the declaration's own.
 */
export function cookieColumns(chosen: readonly string[], rows: readonly CookieRow[]): readonly CookieColumn[] {
  const known = chosen.filter(isColumnId);
  if (known.length < chosen.length) {
    console.warn(`<cookie-table columns="${chosen.join(' ')}">: expected some of ${columnIds.join(', ')}.`);
  }
  if (known.length) return [...new Set(known)].map(column);
  const isDeclared = (key: keyof Cookie) => rows.some(({ cookie }) => cookie?.[key] !== undefined);
  const isShown = {
    provider: true,
    service: true,
    name: true,
    purpose: true,
    duration: isDeclared('duration'),
    kind: isDeclared('storage') || isDeclared('party'),
  };
  const own = new Set(rows.flatMap(({ cookie }) => Object.keys(cookie?.extra ?? {})));
  return [...columnIds.filter((id) => isShown[id]).map(column), ...[...own].map(extraColumn)];
}

/** The rows that differ in these columns: without a column about cookies one for each service, or each provider. */
export function distinctRows(rows: readonly CookieRow[], columns: readonly CookieColumn[]): readonly CookieRow[] {
  const has = (...ids: CookieColumn['id'][]) => columns.some(({ id }) => ids.includes(id));
  if (has('name', 'purpose', 'duration', 'kind', 'extra')) return rows;
  const key = (row: CookieRow) => (has('service') ? row.service : row.provider);
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

/** The column whose cells name their row. */
export function headerColumn(columns: readonly CookieColumn[]): CookieColumn | undefined {
  return columns.find(({ id }) => id === 'name') ?? columns.find(({ id }) => id === 'service') ?? columns[0];
}

function isColumnId(name: string): name is ColumnId {
  return (columnIds as readonly string[]).includes(name);
}

function column(id: ColumnId): CookieColumn {
  return { id, heading: headingOf(id), cell: cellOf(id) };
}

function extraColumn(heading: string): CookieColumn {
  return { id: 'extra', heading, cell: extraCell(heading) };
}

function headingOf(id: ColumnId): string {
  switch (id) {
    case 'provider':
      return msg('Prestataire', { id: 'table.provider', desc: 'Column: the company or body behind a service' });
    case 'service':
      return msg('Service et emplacement', {
        id: 'table.service',
        desc: 'Column: what the provider does on the site, and where',
      });
    case 'name':
      return msg('Nom du cookie', { id: 'table.name', desc: 'Column: name of the cookie' });
    case 'purpose':
      return msg('Finalités', { id: 'table.purpose', desc: 'Column: what the cookie is for' });
    case 'duration':
      return msg('Durée de conservation', { id: 'table.duration', desc: 'Column: how long the cookie is kept' });
    case 'kind':
      return msg('Type', {
        id: 'table.kind',
        desc: 'Column: first-party cookie, third-party cookie, local storage … (identical in English)',
      });
  }
}
