import type { Category, Cookie, Provider, Service } from '../declaration.js';
import { unclassified } from '../well-known-categories.js';
import { DeclarationError } from '../check/declaration-error.js';
import { assignColumns } from './assigned-columns.js';
import type { DeclarationPart } from './declaration-part.js';
import { ownServiceId } from './declaration-part.js';
import { idFromWords } from './id-words.js';
import { categoryOf } from './row-category.js';
import type { TableCell } from './table-cell.js';
import { readColumn } from './table-columns.js';
import type { TableRow } from './table-row.js';
import { readRow } from './table-row.js';

/** An editor's table, as plain values. */
export interface TableData {
  readonly caption: string;
  /** Id of the category of every row, where the table says one. */
  readonly category: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Titles before the table, and above its headings, nearest first. */
  readonly titles?: readonly string[];
  /** By row: the title that stands above it in the table's body. */
  readonly groups?: readonly string[];
}

/** What a table declares, and what of it was not understood. */
export interface TablePart extends DeclarationPart {
  readonly remarks: readonly string[];
}

/**
 * Makes a declaration's part from a table that an editor wrote. What is not understood is kept as it stands, and told of in
 * the remarks. A row without provider is the site's own.
 *
 * @throws DeclarationError when no column holds cookie names
 */
export function fromTable(table: TableData, siteName: string): TablePart {
  const columns = assignColumns(table.headings, table.rows);
  if (!columns.includes('name')) throw new DeclarationError([nameless(table)]);
  const context = [table.caption, table.headings[columns.indexOf('name')] ?? '', ...(table.titles ?? [])];
  const categories = new Map<string, Category>();
  const providers = new Map<string, Provider>();
  const services = new Map<string, Service & { cookies: Cookie[] }>();
  const inWords: string[] = [];
  let left = 0;
  table.rows.forEach((cells, i) => {
    const row = readRow(cells, columns, table.headings);
    if (!row.cookies.length && !row.provider && !row.service) {
      left++;
      return;
    }
    const group = table.groups?.[i] ?? '';
    const category = categoryOf(row, { group, mark: table.category, titles: context });
    if (!categories.has(category.id)) categories.set(category.id, category);
    const provider = providerOf(row, siteName);
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
    for (const cookie of row.cookies) {
      if (cookie.inWords) inWords.push(cookie.name);
      service.cookies.push({ ...cookie, purpose: row.purpose || '–' });
    }
  });
  const remarks = [
    unknownHeadings(table.headings),
    categories.has(unclassified)
      ? 'no category found for some rows: write category="…" on the element, or a title above the table'
      : '',
    inWords.length ? `no names of cookies, so nothing is erased by them: ${listed(inWords)}` : '',
    left ? `${left} ${left === 1 ? 'row' : 'rows'} without a name left out` : '',
  ].filter(Boolean);
  return {
    categories: [...categories.values()],
    services: [...services.values()],
    providers: [...providers.values()],
    remarks,
  };
}

/** How a table is called in messages. */
export function tableName({ caption, titles = [] }: TableData): string {
  const title = caption || titles[0];
  return title ? `table “${title}”` : 'table';
}

function nameless(table: TableData) {
  return {
    path: `${tableName(table)}, headings`,
    found: table.headings.length ? listed(table.headings) : 'nothing',
    expected: 'a column headed “Nom du cookie” (or “Cookie”, “Cookie name”)',
  };
}

function unknownHeadings(headings: readonly string[]): string {
  const unknown = headings.filter(
    (heading, i) => heading && headings.indexOf(heading) === i && readColumn(heading) === 'extra',
  );
  return unknown.length ? `headings not understood, shown as they stand: ${listed(unknown)}` : '';
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}

function providerOf({ provider, policy }: TableRow, siteName: string): Provider {
  const id = idFromWords(provider || 'site');
  const isSite = !provider || id === idFromWords(siteName || 'site');
  return {
    ...(isSite ? { id: 'site', name: siteName } : { id, name: provider }),
    ...(policy ? { privacyPolicy: policy } : {}),
  };
}

function serviceIdFor(provider: string, service: string, category: string): string {
  const words =
    service && idFromWords(service) !== provider ? `${provider}-${idFromWords(service)}` : `${provider}-${category}`;
  return words.slice(0, 64);
}
