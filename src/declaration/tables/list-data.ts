import type { TableData } from './from-table.js';
import { readColumn } from './table-columns.js';
import { readCell } from './table-grid.js';
import type { Pair } from './table-records.js';
import { recordsOf } from './table-records.js';

/**
 * Reads a list of terms: headings with what they mean for one cookie after the other, or names with what each is for. Undefined
 * for a list about something else.
 */
export function readList(list: HTMLElement, category: string, titles: readonly string[] = []): TableData | undefined {
  const pairs = pairsIn(list);
  const terms = pairs.map(([term]) => term);
  const more = { caption: '', category, ...(titles.length ? { titles } : {}) };
  const columns = new Set(terms.map(readColumn));
  if (columns.has('name') && columns.size > 1) return { ...more, ...recordsOf([pairs]) };
  // Capitals alone are an abbreviation of a glossary.
  const isOfNames =
    terms.length > 0 && terms.filter((term) => /^\S*([_*\d]|[a-z][A-Z])\S*$/.test(term)).length * 2 > terms.length;
  if (!isOfNames) return undefined;
  return {
    ...more,
    headings: ['Cookie', 'Description'],
    rows: pairs.map(([term, cell]) => [{ text: term }, cell]),
  };
}

/** Each term with its descriptions. Terms that share one each have it. */
function pairsIn(list: HTMLElement): readonly Pair[] {
  const entries = [...list.querySelectorAll('dt, dd')].filter((each) => each.closest('dl') === list);
  const pairs: [string, { text: string; href?: string }][] = [];
  let open: string[] = [];
  let isDescribed = false;
  for (const entry of entries) {
    const cell = readCell(entry);
    if (entry.localName === 'dt') {
      open = isDescribed ? [cell.text] : [...open, cell.text];
      isDescribed = false;
    } else if (isDescribed) {
      for (const pair of pairs.slice(-open.length)) pair[1] = { ...pair[1], text: `${pair[1].text}\n${cell.text}` };
    } else {
      for (const term of open) pairs.push([term, cell]);
      isDescribed = true;
    }
  }
  return pairs;
}
