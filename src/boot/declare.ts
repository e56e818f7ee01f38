import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import { jsonText } from '../declaration/json-text.js';
import type { WrittenDeclaration } from '../declaration/written-declaration.js';
import type { Source } from '../effects/declared-by.js';
import { sources } from '../effects/declared-by.js';
import { startAnewFor } from '../effects/start-anew.js';
import { loadSource } from './load-source.js';
import { noteVerdicts } from './note-verdicts.js';
import type { Content } from './page-source.js';
import { isDeclaredByTag, pageSource, upgraded } from './page-source.js';
import { refusableOf } from './refusable.js';
import { choiceWithVerdict, digest, identityOf } from './verdict.js';

/** How an element says where its declaration is. */
export interface DeclarationPointer extends HTMLElement {
  /** Address of the declaration: JSON, or a page whose marked tables are read. */
  src?: string | undefined;
  /** The declaration, or its JSON text. */
  declaration?: WrittenDeclaration | string | undefined;
  /** Id of a table elsewhere in the page. */
  for?: string | undefined;
}

/** Who comes before whom: what the page itself declares is replaced by no element, and tables only stand in for both. */
const ranks = { tables: 0, element: 1, page: 2 };

/** A store whose own `declare` reads what it is given. */
interface ReadingStore {
  take(this: ConsentStore, declaration: Declaration): void;
}

/** Declares what the page's own source says: the tag of the one script, JSON in the markup, or an element of the markup. */
export async function declarePage(store: ConsentStore): Promise<void> {
  const source = await pageSource();
  if (!source || sources().has(store)) return;
  const { name, content, element, isInline } = source;
  const key = isInline ? ((await content) as string) : name;
  if (sources().has(store)) return;
  const rank = element ? ranks.element : ranks.page;
  if (element) read.set(element, key);
  await orTell(declare(store, { rank, owner: element ?? document, key, name }, content));
}

/** What was read for the page of an element's own markup: its faults were told then. */
const read = new WeakMap<Element, string>();

function isReadForPage(host: Element, key: string): boolean {
  const isRead = read.get(host) === key;
  read.delete(host);
  return isRead;
}

function addressOf(src: string): URL | undefined {
  try {
    return new URL(src, document.baseURI);
  } catch {
    return undefined;
  }
}

/** Declares what a script of the page says. @throws DeclarationError (rejects) with every fault, and stays as it was. */
export async function declareByScript(store: ConsentStore, value: unknown): Promise<Declaration> {
  const source = { rank: ranks.page, key: keyOf(value), name: 'declare()' };
  return (await declare(store, source, value)) ?? store.ready;
}

/**
 * Declares what an element points to – value or attribute, then `src`, then an editor's tables – unless something else comes
 * before it. `isOfPage`: whether the store is the page's.
 */
export async function declareByElement(
  host: DeclarationPointer,
  store: ConsentStore,
  isOfPage: boolean,
): Promise<void> {
  if (isOfPage) await declarePage(store);
  const { declaration, src } = host;
  const element = { rank: ranks.element, owner: host };
  const name = `<${host.localName}>`;
  const isForTables = (sources().get(store)?.rank ?? ranks.tables) === ranks.tables;
  if (isOfPage && (declaration || src) && isForTables && upgraded().has(host) && isDeclaredByTag()) {
    console.error(`${name}: what this placeholder names is not read, as tags of the page’s own declare.`, host);
  } else if (typeof declaration === 'string' && /^\s*\[object/.test(declaration)) {
    console.warn(
      `${name}: the declaration arrived as the text "${declaration}": set the property "declaration" to the object, or the attribute to JSON.stringify(object).`,
    );
  } else if (declaration) {
    const key = keyOf(declaration);
    if (!isReadForPage(host, key)) await orTell(declare(store, { ...element, key, name }, declaration));
  } else if (src) {
    const address = addressOf(src);
    const key = address?.href ?? '';
    if (!address) console.error(`${name}: src="${src}" is no address.`, host);
    else if (isOfPage && address.origin !== location.origin && sources().get(store)?.key !== key)
      console.error(`${name}: src="${src}" is not read. Only the tag of auto.js can name another origin.`, host);
    else if (!isReadForPage(host, key))
      await orTell(declare(store, { ...element, key, name: key }, () => loadSource(key)));
  } else if (isForTables && (sources().has(store) || !store.snapshot.declaration)) {
    const tables = await import('./page-tables.js');
    let value: unknown;
    try {
      value = await tables.declarationOfTables(host, store, isOfPage);
    } catch (error) {
      console.error(`${name}: ${(error as Error).message}`, host);
    }
    if (value) await orTell(declare(store, { rank: ranks.tables, key: keyOf(value), name }, value));
  }
}

/**
 * Reads in full what a source says, unless this browser knows its text, and gives it to the store. Undefined where the store
 * has the same already, or something that comes before it.
 */
async function declare(store: ConsentStore, source: Source, content: unknown): Promise<Declaration | undefined> {
  const before = sources().get(store);
  if (before && !mayReplace(before, source)) return undefined;
  sources().set(store, source);
  let value: unknown;
  try {
    value = await (typeof content === 'function' ? (content as () => Promise<Content>)() : content);
    const isPage = typeof Document !== 'undefined' && value instanceof Document;
    const textDigest = typeof value === 'string' || isPage ? digest(identityOf(value as Content)) : undefined;
    if (isPage) value = (await import('./page-tables.js')).declarationOfPage(value as Document, source.name);
    const declaration = await readInFull(source.name, value, textDigest);
    if (sources().get(store) !== source) return undefined;
    // The page store's own `declare` is for scripts, and reads it.
    const { take = store.declare } = store as Partial<ReadingStore>;
    take.call(store, declaration);
    if (textDigest) noteVerdicts(store, textDigest);
    return declaration;
  } catch (error) {
    startAnewFor(error);
    if (sources().get(store) === source) {
      if (before && store.snapshot.declaration) sources().set(store, before);
      // What the markup declares stays the page's, right or wrong.
      else if (typeof document === 'undefined' || source.owner !== document) sources().delete(store);
      if (!before && value !== undefined) {
        const { revisions, terms } = refusableOf(value);
        store.declareRefusable(revisions, terms);
      }
    }
    if ((error as Error).name === 'DeclarationError' && source.name === 'declare()') throw error;
    throw new Error(`${source.name}: ${(error as Error).message}`, { cause: error });
  }
}

function mayReplace(before: Source, { rank, owner, key, name }: Source): boolean {
  if (before.key === key) return false;
  if (rank > before.rank || (rank === before.rank && (rank !== ranks.element || owner === before.owner))) return true;
  console.error(
    `${name}: this declaration is not read, as ${before.name} declares for the page. An element with another declaration needs a store of its own: set its property "store".`,
    owner,
  );
  return false;
}

/** Nothing counts as right that was not read in full: here, or by this browser when it last saw the same text. */
async function readInFull(name: string, value: unknown, textDigest: string | undefined): Promise<Declaration> {
  if (typeof value === 'string' && textDigest && choiceWithVerdict(textDigest)) return JSON.parse(value) as Declaration;
  const reader = await import('../declaration/check/parse-declaration.js');
  const parsed = reader.parseDeclaration(value);
  if ('declaration' in parsed) return parsed.declaration;
  const { faulty } = await import('./faulty.js');
  throw faulty(name, value, parsed.faults);
}

function keyOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return jsonText(value) ?? '';
  } catch {
    // Whoever reads it says what is wrong.
    return '';
  }
}

async function orTell(declared: Promise<unknown>): Promise<void> {
  try {
    await declared;
  } catch (error) {
    console.error((error as Error).message);
  }
}
