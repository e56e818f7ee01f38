import type { TableCell } from './table-cell.js';
import type { Category, Cookie, Provider, Service } from '../declaration.js';
import { wellKnownCategories } from '../well-known-categories.js';
import type { DeclarationPart } from './declaration-part.js';
import { ownServiceId } from './declaration-part.js';
import { readColumn } from './table-columns.js';
import type { Column } from './table-columns.js';
import { readRow } from './table-row.js';
import { categoryFromWords, idFromWords } from './table-words.js';
import { maxPatternLength, patternFault } from '../cookie-pattern.js';
import type { DeclarationFault } from '../check/declaration-error.js';
import { DeclarationError, inWords } from '../check/declaration-error.js';

/** An editor's table, as plain values. */
export interface TableData {
  readonly caption: string;
  /** Id of the category of every row, where the table says one. */
  readonly category: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** The category of rows that say none: asked, so that what nobody classified runs for nobody who did not agree. */
const unclassified = 'unclassified';

/**
 * Makes a declaration's part from a table that an editor wrote: French and English headings are recognised, others
 * become extra columns. A row without provider is the site's own.
 *
 * @throws DeclarationError when no column holds cookie names, or a name cannot be one
 */
export function fromTable(table: TableData, siteName: string): DeclarationPart {
  const columns = columnsOf(table.headings);
  const where = table.caption ? `table “${table.caption}”` : 'table';
  if (!columns.includes('name')) {
    const found = table.headings.length ? table.headings.map((text) => `“${text}”`).join(', ') : 'nothing';
    const expected = 'a column headed “Nom du cookie” (or “Cookie”, “Cookie name”)';
    throw new DeclarationError([{ path: `${where}, headings`, found, expected }]);
  }
  const faults: DeclarationFault[] = [];
  const categories = new Map<string, Category>();
  const providers = new Map<string, Provider>();
  const services = new Map<string, Service & { cookies: Cookie[] }>();
  table.rows.forEach((cells, i) => {
    const row = readRow(cells, columns, table.headings);
    const category = categoryOf(row.category || table.category || table.caption, Boolean(row.category));
    if (!categories.has(category.id)) categories.set(category.id, category);
    const provider: Provider = {
      ...(row.provider ? { id: idFromWords(row.provider), name: row.provider } : { id: 'site', name: siteName }),
      ...(row.policy ? { privacyPolicy: row.policy } : {}),
    };
    if (!providers.get(provider.id)?.privacyPolicy) {
      providers.set(provider.id, { ...provider, ...providers.get(provider.id) });
    }
    const id = ownServiceId(serviceIdFor(provider.id, row.service, category.id), category.id, services);
    const service = services.get(id) ?? {
      id,
      name: row.service || provider.name,
      ...(row.location ? { location: row.location } : {}),
      provider: provider.id,
      category: category.id,
      cookies: [],
    };
    services.set(id, service);
    for (const name of row.names) {
      const expected = patternFault(name);
      if (expected)
        faults.push(
          inWords({ path: `${where}, row ${i + 1}, “${name}”`, found: name, expected, details: [maxPatternLength] }),
        );
      else service.cookies.push({ name, purpose: row.purpose || '–', ...row.details });
    }
  });
  if (faults.length) throw new DeclarationError(faults);
  return { categories: [...categories.values()], services: [...services.values()], providers: [...providers.values()] };
}

/** The first column of a kind is the one that counts: a second one must not take its place unseen. */
function columnsOf(headings: readonly string[]): readonly Column[] {
  const columns = headings.map(readColumn);
  return columns.map((column, i) => (column === 'kind' || columns.indexOf(column) === i ? column : 'extra'));
}

/** A category from a cell, an attribute or a caption. Words in a column of categories make a category of their own. */
function categoryOf(words: string, isOwn: boolean): Category {
  const known = wellKnownCategories.includes(words) ? words : categoryFromWords(words);
  if (known) return { id: known };
  return isOwn ? { id: idFromWords(words), label: words, description: words } : { id: unclassified };
}

function serviceIdFor(provider: string, service: string, category: string): string {
  const words =
    service && idFromWords(service) !== provider ? `${provider}-${idFromWords(service)}` : `${provider}-${category}`;
  return words.slice(0, 64);
}
