import type { Category } from '../declaration.js';
import { unclassified, wellKnownCategories } from '../well-known-categories.js';
import { readCategory } from './category-words.js';
import { idFromWords } from './id-words.js';
import type { TableRow } from './table-row.js';

/** What stands around a row, nearest first in the order of these fields. */
export interface RowContext {
  /** Titles of the rows above it in the table's body. */
  readonly group: string;
  /** What the mark says: an id, or words. */
  readonly mark: string;
  /** Caption, headings and titles before the table, nearest first. */
  readonly titles: readonly string[];
}

/**
 * The category of a row: of its own column, else of the rows’ title, the mark, a column “Type”, the caption, the titles before
 * the table. Nothing is necessary of which something nearer says that people are asked, or that it is not; in doubt nobody
 * classified it.
 */
export function categoryOf(row: TableRow, { group, mark, titles }: RowContext): Category {
  const own = fromCell(row.category);
  const isAsked = row.isAsked === true;
  if (own && !isFree(own.id)) return own;
  const kind = firstOf(row.kinds);
  const marked = wellKnownCategories.includes(mark) ? { category: mark, isAsked: false } : readCategory(mark);
  // What a row says of its kind counts before a mark on all of them that would have nobody asked.
  const isMarkLast = marked.category === 'necessary' && kind.category !== undefined;
  const nearest = [
    { category: own?.id, isAsked },
    readCategory(group),
    ...(isMarkLast ? [kind, marked] : [marked, kind]),
    ...titles.map(readCategory),
  ];
  const found = firstFree(nearest);
  if (row.isAsked === false) return { id: found && !isFree(found) ? found : 'necessary' };
  return { id: found ?? unclassified };
}

/** What a row may be although it is said that nobody is asked for it: then it is necessary. */
function isFree(category: string): boolean {
  return category === 'necessary' || category === 'preferences' || category === unclassified;
}

function firstOf(texts: readonly string[]): ReturnType<typeof readCategory> {
  const readings = texts.map(readCategory);
  return { category: firstFree(readings), isAsked: readings.some(({ isAsked }) => isAsked) };
}

/** The first category that is named, but no necessary one behind a word that people are asked. */
function firstFree(readings: readonly ReturnType<typeof readCategory>[]): string | undefined {
  let isAnyAsked = false;
  for (const { category, isAsked } of readings) {
    isAnyAsked ||= isAsked;
    if (category && !(category === 'necessary' && isAnyAsked)) return category;
  }
  return undefined;
}

/** Words in a column of categories make a category of their own. */
function fromCell(words: string): Category | undefined {
  if (!words) return undefined;
  if (wellKnownCategories.includes(words)) return { id: words };
  const { category, isAsked } = readCategory(words);
  if (category) return { id: category };
  return isAsked ? { id: unclassified } : { id: idFromWords(words), label: words, description: words };
}
