import { cellContent } from './cells.js';
import type { CookieColumn } from './columns.js';
import { headerColumn } from './columns.js';
import { make } from './make.js';
import type { CookieRow } from './rows.js';

/** Rows of a block: enough to fill a screen, few enough to be laid out within a frame. */
const blockSize = 50;
/** Rows that are made in one go. */
const batchSize = 1000;

/**
 * The rows of a table, as elements in blocks: the browser lays out and paints those that are near the screen. They are
 * copies of one row, as ten thousand templates would take seconds.
 */
export class RowBlocks {
  /** The blocks made so far. */
  readonly blocks: HTMLTableSectionElement[] = [];
  readonly #columns: readonly CookieColumn[];
  readonly #model: Node;
  readonly #texts = new Map<CookieRow, readonly string[]>();
  readonly #elements = new Map<CookieRow, Element>();
  #rows: readonly CookieRow[];

  constructor(rows: readonly CookieRow[], columns: readonly CookieColumn[]) {
    this.#columns = columns;
    this.#model = modelRow(columns);
    // Rows that say the same are one: so services are, where no column is about cookies.
    this.#rows = [...new Map(rows.map((row) => [this.texts(row).join('\n'), row])).values()];
  }

  /** The rows to be shown, in their order. */
  get rows(): readonly CookieRow[] {
    return this.#rows;
  }

  /** Whether all of them are made. */
  get isWhole(): boolean {
    return this.blocks.length * blockSize >= this.#rows.length;
  }

  /** What the cells of a row say. */
  texts(row: CookieRow): readonly string[] {
    const texts = this.#texts.get(row) ?? this.#columns.map(({ text }) => text(row));
    this.#texts.set(row, texts);
    return texts;
  }

  /** Shows these rows alone, in this order. Those that were made before are used again. */
  show(rows: readonly CookieRow[]): void {
    this.#rows = rows;
    this.blocks.length = 0;
  }

  /** Makes the next rows. */
  grow(): void {
    const start = this.blocks.length * blockSize;
    const next = this.#rows.slice(start, start + batchSize);
    for (let i = 0; i < next.length; i += blockSize) {
      const rows = next.slice(i, i + blockSize);
      const block = make('tbody', { role: 'rowgroup' }, ...rows.map((row, at) => this.#element(row, start + i + at)));
      // What a block is thought to measure until it is near.
      block.style.setProperty('--_rows', `${rows.length}`);
      this.blocks.push(block);
    }
  }

  #element(row: CookieRow, at: number): Node {
    const element = this.#elements.get(row) ?? this.#make(row);
    // The order may have changed since it was made.
    element.classList.toggle('again', this.#names && this.#rows[at - 1]?.provider.id === row.provider.id);
    return element;
  }

  /** Whether the rows name their provider. */
  get #names(): boolean {
    return this.#columns.some(({ id }) => id === 'provider');
  }

  #make(row: CookieRow): Element {
    const element = this.#model.cloneNode(true) as Element;
    this.texts(row).forEach((text, i) => {
      const cell = element.childNodes[i] as HTMLElement;
      const { id, lang } = this.#columns[i]!;
      const other = lang?.(row);
      if (other) cell.lang = other;
      cell.append(...cellContent(id, text, row));
    });
    this.#elements.set(row, element);
    return element;
  }
}

/** A row without content. Roles are written out, as cards are no table to WebKit without them. */
function modelRow(columns: readonly CookieColumn[]): Node {
  const header = headerColumn(columns);
  const cells = columns.map((column) => {
    const { id, heading } = column;
    const [name, role, scope] = column === header ? (['th', 'rowheader', 'row'] as const) : (['td', 'cell'] as const);
    return make(name, { class: id, part: 'cell', role, scope, 'data-label': heading });
  });
  return make('tr', { role: 'row' }, ...cells);
}
