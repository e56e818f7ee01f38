import { titlesBefore } from './titles-before.js';

/**
 * An editor's table, or list of terms, with what its mark or itself says besides: the category of all rows, and tools to tell of
 * choices.
 */
export interface MarkedTable {
  readonly table: HTMLElement;
  /** The element that it stands in or behind. */
  readonly mark: HTMLElement;
  readonly category: string;
  readonly signals: string;
}

const tables = 'table, dl';
const marks = 'cookie-table, [data-cookie-table], cookie-charter, [data-cookie-charter]';

/** Marks whose `for` was looked up, which is told of once. */
const told = new WeakSet<HTMLElement>();

/**
 * The tables that an editor wrote for an element: inside it, in the place that `for` names, or right behind it, where
 * CMSs move a table that they do not allow inside.
 */
export function findTables(mark: HTMLElement): readonly MarkedTable[] {
  const category = setting(mark, 'category');
  return tablesOf(mark).map((table) => ({
    table,
    mark,
    category: category || (table.dataset['category'] ?? ''),
    signals: mark.dataset['signals'] ?? table.dataset['signals'] ?? '',
  }));
}

/** The titles that stand over a table, nearest first. */
export function titlesOf({ table, mark }: MarkedTable): readonly string[] {
  return titlesBefore(table, mark);
}

/** What a mark of the page says of the site: the first that says it. */
export function siteSetting(page: Document, name: string): string {
  const found = [...page.querySelectorAll<HTMLElement>(`:is(${marks})[data-${name}]`)];
  return found.map((mark) => mark.getAttribute(`data-${name}`)?.trim() ?? '').find(Boolean) ?? '';
}

/** All marked tables of a page, and those of elements that stand elsewhere, as in a shadow root. */
export function findAllTables(page: Document, ...more: readonly HTMLElement[]): readonly MarkedTable[] {
  const found = [...page.querySelectorAll<HTMLElement>(marks), ...more].flatMap(findTables);
  return found.filter(({ table }, i) => found.findIndex((other) => other.table === table) === i);
}

function tablesOf(mark: HTMLElement): readonly HTMLElement[] {
  const id = setting(mark, 'for');
  if (id) {
    const target = mark.ownerDocument.getElementById(id);
    const found = target ? tablesIn(target) : [];
    if (!found.length && !told.has(mark))
      console.warn(`for="${id}": no table has this id, nor is one inside what has it.`, mark);
    told.add(mark);
    return found;
  }
  if (!mark.matches(marks)) return [];
  const inside = tablesIn(mark);
  const next = mark.nextElementSibling;
  return !inside.length && next && isOnlyTable(next) ? tablesIn(next) : inside;
}

/** As an attribute, as CMSs write it, or as a property, as frameworks set it. */
function setting(mark: HTMLElement, name: 'category' | 'for'): string {
  const property: unknown = (mark as Partial<Record<typeof name, unknown>>)[name];
  return mark.getAttribute(name) ?? mark.dataset[name] ?? (typeof property === 'string' ? property : '');
}

function tablesIn(element: Element): readonly HTMLElement[] {
  if (element.matches(tables)) return [element as HTMLElement];
  // A table that lays out others is none.
  return [...element.querySelectorAll<HTMLElement>(tables)].filter((each) => !each.querySelector(tables));
}

/** A table, or the wrapper that a CMS puts around one. */
function isOnlyTable(element: Element): boolean {
  if (element.matches(tables)) return true;
  return (
    /^(div|figure|p)$/.test(element.localName) && element.querySelector(':scope > :is(table, dl):only-child') !== null
  );
}
