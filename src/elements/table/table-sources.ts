import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Declaration, Service } from '../../declaration/declaration.js';
import type { DeclarationPart } from '../../declaration/tables/declaration-part.js';
import { fromTable } from '../../declaration/tables/from-table.js';
import type { MarkedTable } from '../../declaration/tables/find-table.js';
import { findAllTables, findTables } from '../../declaration/tables/find-table.js';
import { readMarked } from '../../declaration/tables/read-marked.js';
import { whenParsed } from '../../effects/when-parsed.js';

/** An editor's table and what it says; nothing where it cannot be read. */
interface Source {
  readonly table: HTMLElement;
  readonly part: DeclarationPart | undefined;
}

/** What an editor's tables for an element say. The same value until they are read again. */
export interface SourceReading {
  readonly sources: readonly Source[];
  /** Whether a table inside the element cannot be read, so that nothing can stand for it. */
  readonly isUnreadable: boolean;
  /** Whether another element's table names a service, and none of this element's does: that one shows it. */
  readonly isElsewhere: (service: Service) => boolean;
}

export const noReading: SourceReading = { sources: [], isUnreadable: false, isElsewhere: () => false };

/** The tables that an editor wrote for an element: what they say, and whether they are still to be seen. */
export class TableSources implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #known: Declaration | undefined;
  #reading = noReading;
  #hidden: ReadonlySet<HTMLElement> = new Set();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A table right behind the element is not there before the parser is.
    if (document.readyState === 'loading') void whenParsed().then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#known = undefined;
    this.#hide(new Set());
  }

  /** Reads the tables again after the declaration changed: they may be what changed it. */
  read(declaration: Declaration | undefined): SourceReading {
    if (declaration !== this.#known && document.readyState !== 'loading') {
      this.#known = declaration;
      this.#reading =
        declaration && this.#hasTarget() ? readSources(this.#host, String(declaration.site.name)) : noReading;
    }
    return this.#reading;
  }

  /** Hides the tables outside the element whose every cookie it shows; the others are to be seen. */
  hideShown(names: ReadonlySet<string>): void {
    const isShown = ({ part }: Source) =>
      part?.services.length && part.services.every(({ cookies }) => cookies.every(({ name }) => names.has(name)));
    const outside = this.#reading.sources.filter(({ table }) => !this.#host.contains(table));
    this.#hide(new Set(outside.filter(isShown).map(({ table }) => boxOf(table))));
  }

  #hide(boxes: ReadonlySet<HTMLElement>): void {
    for (const box of this.#hidden) if (!boxes.has(box)) show(box, this);
    for (const box of boxes) hide(box, this);
    this.#hidden = boxes;
  }

  /** `findTables` warns where `for` leads nowhere: once is enough. */
  #hasTarget(): boolean {
    const id = this.#host.getAttribute('for');
    const target = id && this.#host.ownerDocument.getElementById(id);
    return !id || Boolean(target && (target.matches('table, dl') || target.querySelector('table, dl')));
  }
}

function readSources(host: HTMLElement, siteName: string): SourceReading {
  const readAll = (tables: readonly MarkedTable[]) => tables.flatMap((marked) => readSource(marked, siteName) ?? []);
  const sources = readAll(findTables(host));
  const isOwn = ({ table }: MarkedTable) => sources.some((source) => source.table === table);
  const isAny = sources.some(({ part }) => part?.services.length);
  const others = isAny ? findAllTables(document).filter((marked) => !isOwn(marked)) : [];
  const own = idsIn(sources);
  const elsewhere = idsIn(readAll(others));
  return {
    sources,
    isUnreadable: sources.some(({ table, part }) => !part && host.contains(table)),
    // What no table names, such as the cookie of the choice itself, goes where its category is.
    isElsewhere: ({ id, category }) =>
      !own.has(id) && (elsewhere.has(id) || (elsewhere.has(category) && !own.has(category))),
  };
}

/** Undefined for a list about something else than cookies. */
function readSource(marked: MarkedTable, siteName: string): Source | undefined {
  const { table } = marked;
  try {
    const data = readMarked(marked);
    return data && { table, part: fromTable(data, siteName) };
  } catch {
    // Who declares from this table has said why on the console.
    return { table, part: undefined };
  }
}

/** Ids of categories and services, which share one namespace. */
function idsIn(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ part }) => [...(part?.categories ?? []), ...(part?.services ?? [])].map(({ id }) => id)),
  );
}

/** The table with the wrappers that a CMS put around it and nothing else. */
function boxOf(table: HTMLElement): HTMLElement {
  let box = table;
  for (let parent = box.parentElement; parent; parent = box.parentElement) {
    if (!/^(div|figure|p)$/.test(parent.localName) || parent.children.length > 1) break;
    if (parent.textContent?.trim() !== table.textContent?.trim()) break;
    box = parent;
  }
  return box;
}

/** Who hides a box of the page: the last to go shows it again. */
const hiders = new WeakMap<HTMLElement, Set<object>>();

function hide(box: HTMLElement, hider: object): void {
  const known = hiders.get(box);
  // What the page itself hides is the page's.
  if (!known && box.hidden) return;
  hiders.set(box, (known ?? new Set()).add(hider));
  box.hidden = true;
}

function show(box: HTMLElement, hider: object): void {
  const known = hiders.get(box);
  if (!known?.delete(hider) || known.size) return;
  hiders.delete(box);
  box.hidden = false;
}
