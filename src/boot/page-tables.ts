import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import type { DeclarationPart } from '../declaration/tables/declaration-part.js';
import { joinParts } from '../declaration/tables/declaration-part.js';
import type { MarkedTable } from '../declaration/tables/find-table.js';
import { findAllTables, findTables } from '../declaration/tables/find-table.js';
import { fromTable } from '../declaration/tables/from-table.js';
import { signalsFromText } from '../declaration/tables/signals-from-text.js';
import { readTable } from '../declaration/tables/table-data.js';
import { jsonSelector } from './page-source.js';
import { whenParsed } from '../effects/when-parsed.js';

/** What a loaded page declares: JSON in its markup, else its marked tables. */
export function declarationOfPage(page: Document, url: string): unknown {
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

/** The parts from tables, by table. */
const parts = new WeakMap<ConsentStore, Map<Element, DeclarationPart>>();

/**
 * What an editor wrote for an element: JSON inside it, else its tables, with those that a store knows already. Undefined where
 * there is nothing new.
 */
export async function declarationOfTables(host: HTMLElement, store: ConsentStore): Promise<unknown> {
  await whenParsed();
  const json = host.querySelector(jsonSelector) ?? document.querySelector(jsonSelector);
  if (json) return json.textContent ?? '';
  const known = parts.get(store) ?? new Map<Element, DeclarationPart>();
  const tables = findTables(host).filter(({ table }) => !known.has(table));
  if (!tables.length) return undefined;
  const site = siteOf(document, location.origin);
  for (const marked of tables) known.set(marked.table, partOf(marked, site));
  parts.set(store, known);
  return joinParts(site, [...known.values()]);
}

function partOf({ table, category, signals }: MarkedTable, site: Declaration['site']): DeclarationPart {
  const named = signalsFromText(signals);
  return { ...fromTable(readTable(table, category), String(site.name)), ...(named && { signals: named }) };
}

function siteOf(page: Document, origin: string): Declaration['site'] {
  const meta = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return { name: meta?.trim() || new URL(origin).hostname || page.title || 'Site', url: origin };
}
