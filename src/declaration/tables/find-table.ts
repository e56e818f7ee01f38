/** An editor's table, with what its mark or itself says besides: the category of all rows, and tools to tell of choices. */
export interface MarkedTable {
  readonly table: HTMLTableElement;
  readonly category: string;
  readonly signals: string;
}

const marks = 'cookie-table, [data-cookie-table], cookie-charter, [data-cookie-charter]';

/**
 * The tables that an editor wrote for an element: inside it, in the place that `for` names, or right behind it, where
 * CMSs move a table that they do not allow inside.
 */
export function findTables(mark: HTMLElement): readonly MarkedTable[] {
  const category = setting(mark, 'category');
  return tablesOf(mark).map((table) => ({
    table,
    category: category || (table.dataset['category'] ?? ''),
    signals: mark.dataset['signals'] ?? table.dataset['signals'] ?? '',
  }));
}

/** All marked tables of a page. */
export function findAllTables(page: Document): readonly MarkedTable[] {
  const found = [...page.querySelectorAll<HTMLElement>(marks)].flatMap(findTables);
  return found.filter(({ table }, i) => found.findIndex((other) => other.table === table) === i);
}

function tablesOf(mark: HTMLElement): readonly HTMLTableElement[] {
  const id = setting(mark, 'for');
  if (id) {
    const target = mark.ownerDocument.getElementById(id);
    const tables = target ? tablesIn(target) : [];
    if (!tables.length) console.warn(`for="${id}": no table has this id, nor is one inside what has it.`, mark);
    return tables;
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

function tablesIn(element: Element): readonly HTMLTableElement[] {
  return element instanceof HTMLTableElement ? [element] : [...element.querySelectorAll('table')];
}

/** A table, or the wrapper that a CMS puts around one. */
function isOnlyTable(element: Element): boolean {
  if (element.localName === 'table') return true;
  return /^(div|figure|p)$/.test(element.localName) && element.querySelector(':scope > table:only-child') !== null;
}
