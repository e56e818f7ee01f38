import type { ReactiveElement, TemplateResult } from 'lit';
import { adoptStyles, html } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import { formatNumber } from '../../i18n/format.js';
import { getLocale } from '../../i18n/localization.js';
import { buttons } from '../shared/button.styles.js';
import type { CookieColumn } from './columns.js';
import { csvOf, save } from './csv.js';
import type { CookieRow } from './rows.js';
import { sortedBy } from './sorting.js';
import { toolStyles } from './tools.styles.js';
import type { ShownGroup } from './view.js';

interface Sorting {
  readonly column: number;
  readonly isDescending: boolean;
}

/** What makes a long table usable: a field that filters it, headings that sort it, and a button that saves it as a file. */
export class TableTools {
  readonly #host: ReactiveElement;
  /** By category: each table is sorted by itself. */
  readonly #sortings = new Map<string, Sorting>();
  /** What each table was last arranged by. */
  readonly #arranged = new WeakMap<ShownGroup, string>();
  readonly #searched = new WeakMap<CookieRow, string>();
  #typed = '';
  /** The category whose table was sorted last. */
  #announced = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    const { elementStyles } = host.constructor as typeof ReactiveElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, buttons, toolStyles]);
    host.requestUpdate();
  }

  /** Leaves in each table the rows that hold what was typed, in the order that was asked for. */
  arrange(groups: readonly ShownGroup[], columns: readonly CookieColumn[]): void {
    const query = plain(this.#typed.trim());
    for (const group of groups) {
      const { category, rows, shown } = group;
      const sorting = this.#sortings.get(category.id);
      const wanted = JSON.stringify([query, sorting]);
      if (wanted === this.#arranged.get(group)) continue;
      this.#arranged.set(group, wanted);
      const found = query ? rows.filter((row) => this.#searchedText(group, row).includes(query)) : rows;
      const column = sorting && columns[sorting.column];
      shown.show(column ? sortedBy(found, group, columns.indexOf(column), column, sorting.isDescending) : found);
    }
  }

  renderBar(groups: readonly ShownGroup[], columns: readonly CookieColumn[]): TemplateResult {
    // Said now: at the click, what speaks is the page.
    const words = {
      locale: getLocale(),
      category: msg('Catégorie', {
        id: 'table.category',
        desc: 'Column of the saved file: the category that a cookie belongs to, such as “Necessary”',
      }),
    };
    return html`<div class="tools" part="tools">
      <label>
        ${msg('Filtrer les cookies', {
          id: 'table.filter',
          desc: 'Label of a text field above a long table: only rows that hold the text stay',
        })}
        <input part="filter" type="search" autocomplete="off" spellcheck="false" @input=${this.#onInput} />
      </label>
      <button part="button" type="button" @click=${() => save(csvOf(groups, columns, words))}>
        ${msg('Télécharger la liste (CSV)', { id: 'table.export', desc: 'Button that saves the table as a file' })}
      </button>
      <p part="count" role="status">${this.#countText(groups)}</p>
      <p class="visually-hidden" role="status">${this.#sortingText(columns)}</p>
    </div>`;
  }

  /** The heading of a column, as a button that sorts by it. */
  renderHeading({ category: { id } }: ShownGroup, { heading }: CookieColumn, column: number): TemplateResult {
    const onClick = () => {
      this.#sortings.set(id, { column, isDescending: this.sortOf(id, column) === 'ascending' });
      this.#announced = id;
      this.#host.requestUpdate();
    };
    return html`<button class="sort" type="button" @click=${onClick}>${heading}</button>`;
  }

  /** How a table is sorted by a column, as `aria-sort` says it. */
  sortOf(category: string, column: number): 'ascending' | 'descending' | undefined {
    const sorting = this.#sortings.get(category);
    if (sorting?.column !== column) return undefined;
    return sorting.isDescending ? 'descending' : 'ascending';
  }

  #countText(groups: readonly ShownGroup[]): string {
    const count = (rows: (group: ShownGroup) => readonly CookieRow[]) =>
      groups.flatMap(rows).filter(({ cookie }) => cookie).length;
    const found = formatNumber(count(({ shown }) => shown.rows));
    const all = formatNumber(count(({ rows }) => rows));
    if (this.#typed && !groups.some(({ shown }) => shown.rows.length)) {
      return msg(str`Aucun cookie ne correspond à «\u00a0${this.#typed.trim()}\u00a0».`, {
        id: 'table.filter.none',
        desc: 'Said when no row holds the text. Placeholder: the text typed',
      });
    }
    return msg(str`Cookies affichés\u00a0: ${found} sur ${all}`, {
      id: 'table.shown',
      desc: 'Announced after filtering. Placeholders: two numbers',
    });
  }

  #sortingText(columns: readonly CookieColumn[]): string {
    const sorting = this.#sortings.get(this.#announced);
    const heading = sorting && columns[sorting.column]?.heading;
    if (!heading) return '';
    return sorting.isDescending
      ? msg(str`Tri par ${heading}, ordre décroissant`, {
          id: 'table.sorted.descending',
          desc: 'Announced after sorting. Placeholder: title of a column',
        })
      : msg(str`Tri par ${heading}, ordre croissant`, {
          id: 'table.sorted.ascending',
          desc: 'Announced after sorting. Placeholder: title of a column',
        });
  }

  #searchedText({ shown }: ShownGroup, row: CookieRow): string {
    const known = this.#searched.get(row) ?? plain(shown.texts(row).join('\n'));
    this.#searched.set(row, known);
    return known;
  }

  readonly #onInput = (event: Event) => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };
}

/** A text as people type it: without accents, capitals and special spaces. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").replace(/\s/g, ' ').toLowerCase();
}
