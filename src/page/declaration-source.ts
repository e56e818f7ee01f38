import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import type { DeclarationPart } from '../declaration/declaration-part.js';
import { joinParts } from '../declaration/declaration-part.js';
import { fromTable } from '../declaration/from-table.js';
import { readDeclaration } from '../declaration/read-declaration.js';
import { signalsFromText } from '../declaration/signals-from-text.js';
import { findAllTables, findTables } from './find-table.js';
import type { MarkedTable } from './find-table.js';
import { loadSource } from './load-source.js';
import { jsonSelector, pageSource } from './page-source.js';
import { readTable } from './table-data.js';
import { whenParsed } from './when-parsed.js';

/** How an element says where its declaration is. */
export interface DeclarationPointer extends HTMLElement {
  /** Address of the declaration: JSON, or a page whose marked tables are read. */
  src?: string | undefined;
  /** The declaration, or its JSON text. */
  declaration?: Declaration | string | undefined;
  /** Id of a table elsewhere in the page. */
  for?: string | undefined;
}

/**
 * Finds the declaration that an element points to, or else the page's own, and gives it to the store: value or
 * attribute, then `src`, then what the one script's tag names, then JSON in the page, then an editor's tables. A fault
 * goes to the console, and the store stays as it was: nothing is asked, nothing is granted.
 */
export async function declareFrom(host: DeclarationPointer, store: ConsentStore): Promise<void> {
  try {
    if (host.declaration) return declare(store, host.declaration);
    if (host.src) return await declareSource(store, new URL(host.src, document.baseURI).href);
    // Whoever points nowhere takes what the page has, and replaces nothing.
    if (isDeclared(store)) return;
    const page = pageSource();
    if (page?.declaration) return declare(store, page.declaration);
    if (page?.src) return await declareSource(store, page.src);
    await whenParsed();
    const json = host.querySelector(jsonSelector) ?? document.querySelector(jsonSelector);
    if (json) return declare(store, json.textContent ?? '');
    // What a page script has given to the page's store counts, though it is still being read.
    if ('incoming' in store) await store.incoming;
    if (!isDeclared(store)) declareTables(store, host);
  } catch (error) {
    console.error(`<${host.localName}>:`, error instanceof Error ? error.message : error, host);
  }
}

/** The whole declaration that each store was last given, or its address, so that the same one twice is read once. */
const given = new WeakMap<ConsentStore, unknown>();
/** Declarations that were made of tables alone, and may be replaced by those of more tables. */
const joined = new WeakSet<Declaration>();
/** The parts from tables, by table. */
const parts = new WeakMap<ConsentStore, Map<Element, DeclarationPart>>();

/** Whether a store has a whole declaration, or is about to. */
function isDeclared(store: ConsentStore): boolean {
  const { declaration } = store.snapshot;
  return given.has(store) || (declaration !== undefined && !joined.has(declaration));
}

function declare(store: ConsentStore, value: unknown): void {
  if (given.get(store) === value) return;
  if (typeof value === 'string' && /^\s*\[object/.test(value)) {
    console.warn(
      `The cookie declaration arrived as the text "${value}": set the property "declaration" to the object, or the attribute to JSON.stringify(object).`,
    );
    return;
  }
  given.set(store, value);
  store.declare(readDeclaration(value));
}

async function declareSource(store: ConsentStore, url: string): Promise<void> {
  if (given.get(store) === url) return;
  given.set(store, url);
  try {
    const source = await loadSource(url);
    // A newer pointer overtook this one.
    if (given.get(store) !== url) return;
    const value = typeof source === 'string' ? source : partsOf(source, url);
    store.declare(readDeclaration(value));
  } catch (error) {
    if (given.get(store) === url) given.delete(store);
    throw new Error(`${url}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function partsOf(page: Document, url: string): Declaration | string {
  const json = page.querySelector(jsonSelector)?.textContent;
  if (json) return json;
  const site = siteOf(page, new URL(url).origin);
  const tables = findAllTables(page);
  if (!tables.length) throw new Error('this page has no table inside <cookie-table> or <div data-cookie-table>.');
  return joinParts(
    site,
    tables.map((table) => partOf(table, site)),
  );
}

/** Adds an element's tables to what the page's other tables declare. A whole declaration makes tables superfluous. */
function declareTables(store: ConsentStore, host: DeclarationPointer): void {
  const known = parts.get(store) ?? new Map<Element, DeclarationPart>();
  const tables = findTables(host).filter(({ table }) => !known.has(table));
  if (!tables.length) return;
  const site = siteOf(document, location.origin);
  for (const marked of tables) known.set(marked.table, partOf(marked, site));
  parts.set(store, known);
  const declaration = readDeclaration(joinParts(site, [...known.values()]));
  joined.add(declaration);
  store.declare(declaration);
}

function partOf({ table, category, signals }: MarkedTable, site: Declaration['site']): DeclarationPart {
  const named = signalsFromText(signals);
  return { ...fromTable(readTable(table, category), String(site.name)), ...(named && { signals: named }) };
}

function siteOf(page: Document, origin: string): Declaration['site'] {
  const meta = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return { name: meta?.trim() || new URL(origin).hostname || page.title || 'Site', url: origin };
}
