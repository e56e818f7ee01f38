import type { TableCell } from './table-cell.js';

/** A heading with what stands beside it. */
export type Pair = readonly [heading: string, cell: TableCell];

/**
 * Rows from headings that stand beside their cells: a heading that comes again begins the next row. `lists` are read one after
 * the other.
 */
export function recordsOf(lists: readonly (readonly Pair[])[]): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
} {
  const headings: string[] = [];
  const records: Map<string, TableCell>[] = [];
  for (const pairs of lists) {
    let record = new Map<string, TableCell>();
    for (const [heading, cell] of pairs) {
      if (!headings.includes(heading)) headings.push(heading);
      if (record.has(heading)) {
        records.push(record);
        record = new Map();
      }
      record.set(heading, cell);
    }
    records.push(record);
  }
  const rows = records
    .map((record) => headings.map((heading) => record.get(heading) ?? { text: '' }))
    .filter((row) => row.some(({ text }) => text));
  return { headings, rows };
}
