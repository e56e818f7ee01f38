import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import { isRequired } from '../declaration/declaration.js';
import type { DeclarationPart } from '../declaration/tables/declaration-part.js';
import { joinParts } from '../declaration/tables/declaration-part.js';
import type { MarkedTable } from '../declaration/tables/find-table.js';
import { findAllTables, findTables } from '../declaration/tables/find-table.js';
import { fromTable, tableName } from '../declaration/tables/from-table.js';
import { readMarked } from '../declaration/tables/read-marked.js';
import { signalsFromText } from '../declaration/tables/signals-from-text.js';
import { siteOf, withOwnProvider } from '../declaration/tables/site-of-page.js';
import { jsonSelector } from './page-source.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { whenParsed } from '../effects/when-parsed.js';

/** What a loaded page declares: JSON in its markup, else its marked tables. */
export function declarationOfPage(page: Document, url: string): unknown {
  const json = page.querySelector(jsonSelector)?.textContent;
  if (json) return json;
  const tables = findAllTables(page);
  if (!tables.length) throw new Error('this page has no table inside <cookie-table> or <div data-cookie-table>.');
  const site = siteOf(page, new URL(url).origin);
  return declared(page, site, [...partsOf(tables, site).values()]);
}

/** The parts from tables, by table; undefined for one that declares nothing, or cannot be read. */
type KnownParts = Map<Element, DeclarationPart | undefined>;
const parts = new WeakMap<ConsentStore, KnownParts>();

/**
 * What an editor wrote for an element: JSON inside it, else tables, with those that a store knows already. For the store of the
 * page these are all that are marked, so that nobody is asked, nor told, by halves. Undefined where there is nothing new.
 */
export async function declarationOfTables(host: HTMLElement, store: ConsentStore, isOfPage: boolean): Promise<unknown> {
  await whenParsed();
  const json = host.querySelector(jsonSelector) ?? document.querySelector(jsonSelector);
  if (json) return json.textContent ?? '';
  const known: KnownParts = parts.get(store) ?? new Map();
  const marked = isOfPage ? findAllTables(document, host) : findTables(host);
  const tables = marked.filter(({ table }) => !known.has(table));
  if (!tables.length) return undefined;
  const site = siteOf(document, location.origin);
  // What cannot be read is told of once, by whichever element comes first.
  for (const { table } of tables) known.set(table, undefined);
  parts.set(store, known);
  const read = partsOf(tables, site);
  if (!read.size) return undefined;
  for (const [table, part] of read) known.set(table, part);
  return declared(
    document,
    site,
    [...known.values()].filter((part) => part !== undefined),
  );
}

function declared(page: Document, site: Declaration['site'], all: readonly DeclarationPart[]): Declaration {
  const declaration = withOwnProvider(joinParts(site, all), page);
  lookForTrackers(declaration);
  return declaration;
}

/** What begins like a known tracker: what tells for sure is loaded where something does. */
const suspect = /^(_ga|_gid|_gcl|__g|__utm|_fb|_hj|_cl|_uet|_tt|_pk|mtm|IDE|NID|YSC|bcookie|li_)/;

function lookForTrackers({ categories, services }: Declaration): void {
  const required = new Set(categories.filter(isRequired).map(({ id }) => id));
  const names = services.flatMap(({ category, cookies }) => (required.has(category) ? cookies : []));
  const suspects = names.map(({ name }) => name).filter((name) => suspect.test(name));
  if (!suspects.length) return;
  void import('../debug/necessary-trackers.js').then(({ tellOfTrackers }) => tellOfTrackers(suspects), reportLoadError);
}

/**
 * What tables declare. One that cannot be read is left out, and told of; where none can be read, that is an error.
 *
 * @throws DeclarationError when no table can be read
 */
function partsOf(tables: readonly MarkedTable[], site: Declaration['site']): ReadonlyMap<Element, DeclarationPart> {
  const read = new Map<Element, DeclarationPart>();
  const failed: Error[] = [];
  for (const marked of tables) {
    try {
      const part = partOf(marked, site);
      if (part) read.set(marked.table, part);
    } catch (error) {
      failed.push(error as Error);
    }
  }
  const [first, ...others] = failed;
  for (const { message } of read.size ? failed : others) console.warn(`A table is left out. ${message}`);
  if (first && !read.size) throw first;
  return read;
}

function partOf(marked: MarkedTable, site: Declaration['site']): DeclarationPart | undefined {
  const data = readMarked(marked);
  if (!data) return undefined;
  const named = signalsFromText(marked.signals);
  const { remarks, ...part } = fromTable(data, String(site.name));
  if (remarks.length) console.warn(`${tableName(data)}: ${remarks.join('; ')}.`, marked.table);
  return { ...part, ...(named && { signals: named }) };
}
