import type { TableData } from './from-table.js';
import type { TableCell } from './table-cell.js';

/** Reads an editor's table: caption, headings and rows, with merged cells repeated. */
export function readTable(table: HTMLTableElement, category: string): TableData {
  const rows = spread(table);
  const isHeading = ({ cells }: HTMLTableRowElement) =>
    cells.length > 0 && [...cells].every((cell) => cell.localName === 'th');
  // A CMS often writes the headings as ordinary cells of the first row.
  const headings = Math.max(0, [...table.rows].findIndex(isHeading));
  return {
    caption: table.caption?.textContent?.trim() ?? '',
    category,
    headings: (rows[headings] ?? []).map((cell) => cell.text),
    rows: rows.slice(headings + 1).filter((row) => row.some((cell) => cell.text)),
  };
}

function spread(table: HTMLTableElement): TableCell[][] {
  const grid: TableCell[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
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
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '' }));
}

function readCell(cell: HTMLTableCellElement): TableCell {
  const href = cell.querySelector('a')?.getAttribute('href') ?? undefined;
  return {
    text: textWithBreaks(cell)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
    ...(href ? { href } : {}),
  };
}

/** Line breaks, paragraphs and items of an editor separate words; lines of the markup do not. */
function textWithBreaks(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const inner = [...node.childNodes].map(textWithBreaks).join('');
  return /^(br|p|li|div)$/.test((node as Element).localName) ? `\n${inner}\n` : inner;
}
