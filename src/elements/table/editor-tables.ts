import type { ReactiveElement } from 'lit';
import type { Declaration } from '../../declaration/declaration.js';
import type { SourceReading, TableSources } from './table-sources.js';

/** Milliseconds for which an element waits for code that would move it. */
const patience = 1000;

type EditorHost = ReactiveElement & { readonly for?: string | undefined };

/** The tables that an editor may have written for an element. What reads them is loaded where there may be one. */
export class EditorTables {
  readonly #host: EditorHost;
  #sources: TableSources | undefined;
  #isAsked = false;

  constructor(host: EditorHost) {
    this.#host = host;
  }

  /** What is to be waited for before the element draws itself. */
  load(): readonly Promise<void>[] {
    if (this.#isAsked || !mayHaveTable(this.#host)) return [];
    this.#isAsked = true;
    return [
      import('./table-sources.js').then(({ TableSources }) => {
        this.#sources = new TableSources(this.#host);
        this.#host.requestUpdate();
      }),
    ];
  }

  read(declaration: Declaration | undefined): SourceReading | undefined {
    return this.#host.isConnected ? this.#sources?.read(declaration) : undefined;
  }

  /** Hides the tables outside the element whose every cookie is among these. */
  hideShown(names: () => readonly string[]): void {
    this.#sources?.hideShown(new Set(names()));
  }
}

/** Waits for code that not every page needs: not for long, and not in vain. */
export async function patiently(loading: readonly Promise<void>[]): Promise<void> {
  const isLate = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(loading), isLate]);
}

/** Whether there may be one: inside, where `for` points, or right behind. Before the page is parsed nobody knows. */
function mayHaveTable(host: EditorHost): boolean {
  if (document.readyState === 'loading' || host.for || host.querySelector('table, dl')) return true;
  return Boolean(host.nextElementSibling?.matches('table, dl, :has(> :is(table, dl))'));
}
