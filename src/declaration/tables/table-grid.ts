import type { TableCell } from './table-cell.js';

/** A row of a table with merged cells repeated. */
export interface GridRow {
  readonly cells: readonly TableCell[];
  /** Whether every cell is a heading, or the row stands in the table's head. */
  readonly isHead: boolean;
  /** The only text of the row, where one cell spans all of it. */
  readonly spanning?: string;
}

/** Reads the rows of a table, merged cells repeated. Rows without a word are left out. */
export function gridOf(table: HTMLTableElement): readonly GridRow[] {
  const rows = [...table.rows];
  const grid = spread(rows);
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  return grid
    .map((cells, y) => {
      const own = [...rows[y]!.cells];
      const isHead =
        own.length > 0 &&
        (own.every((cell) => cell.localName === 'th') || rows[y]!.parentElement?.localName === 'thead');
      const filled = own.filter((cell) => readCell(cell).text);
      const [only] = filled;
      const isSpanning =
        filled.length === 1 &&
        width > 1 &&
        (only!.colSpan >= width ||
          (only!.colSpan > 1 && own.length === 1) ||
          /group$/.test(only!.getAttribute('scope') ?? ''));
      return { cells, isHead, ...(isSpanning ? { spanning: readCell(only!).text } : {}) };
    })
    .filter(({ cells }) => cells.some(({ text }) => text));
}

function spread(rows: readonly HTMLTableRowElement[]): TableCell[][] {
  const grid: TableCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]![x]) x++;
      const value = readCell(cell);
      for (let down = 0; down < Math.max(cell.rowSpan, 1) && grid[y + down]; down++) {
        for (let right = 0; right < cell.colSpan; right++) grid[y + down]![x + right] = value;
      }
      x += cell.colSpan;
    }
  });
  // Not what a list has holes for.
  return grid.map((row) => [...row].map((cell: TableCell | undefined) => cell ?? { text: '' }));
}

/** What an element says, with its first link. */
export function readCell(cell: Element): TableCell {
  const href = cell.querySelector('a')?.getAttribute('href') ?? undefined;
  const text = textWithBreaks(cell)
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  const code = [...cell.querySelectorAll('code, kbd, samp, tt')].map((each) => each.textContent ?? '').join('');
  const isCode = code.trim() !== '' && code.replace(/\s/g, '') === text.replace(/\s/g, '');
  return { text, ...(href ? { href } : {}), ...(isCode ? { isCode } : {}) };
}

/** Line breaks, paragraphs and items of an editor separate words; lines of the markup do not. */
function textWithBreaks(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (/^(script|style|template)$/.test((node as Element).localName)) return '';
  const inner = [...node.childNodes].map(textWithBreaks).join('');
  return /^(br|p|li|div)$/.test((node as Element).localName) ? `\n${inner}\n` : inner;
}
