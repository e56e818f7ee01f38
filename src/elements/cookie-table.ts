import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '@lit/localize';
import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import { tableStyles } from './cookie-table.styles.js';
import { cardStyles } from './table/cards.styles.js';
import type { CookieColumn } from './table/columns.js';
import { cookieColumns, distinctRows, headerColumn } from './table/columns.js';
import type { CookieGroup, CookieRow } from './table/rows.js';
import { cookieGroups } from './table/rows.js';
import { TableSources, noReading } from './table/sources.js';
import { ConsentController } from './shared/consent-controller.js';
import { withConsentCookie } from './shared/consent-cookie.js';
import { heading } from './shared/heading.js';
import { categoryDescription, categoryLabel } from './shared/labels.js';
import { LocaleController } from './shared/locale-controller.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * Every cookie of the declaration in real tables, one for each category, with the cookie that stores the choice itself.
 * On narrow screens rows become cards and stay tables for assistive technology (CONFORMITY B8, D2, D4).
 *
 * A plain table that an editor writes inside, right behind, or where `for` points is the content without JavaScript and
 * can be the source of the declaration. It gives way to what the element shows; a table that cannot be read stays.
 *
 * @summary Shows every cookie, who sets it, what for and for how long.
 *
 * @slot - what stands here until a declaration is known, such as an editor's table
 *
 * @csspart table - each table
 * @csspart caption - its caption, for assistive technology: the same words as the heading
 * @csspart heading - the category's title, above the table
 * @csspart description - what the category is for
 * @csspart header-cell - each column's heading
 * @csspart cell - each cell
 * @csspart cookie-name - each cookie's name
 * @csspart provider-link - the link on a provider, to its privacy policy
 * @csspart empty - what is said when there is nothing to show
 *
 * @cssproperty [--cookie-surface] - background
 * @cssproperty [--cookie-surface-subtle] - background of headings and cookie names
 * @cssproperty [--cookie-text] - text
 * @cssproperty [--cookie-text-muted] - column headings and descriptions
 * @cssproperty [--cookie-border] - lines
 * @cssproperty [--cookie-link] - links
 * @cssproperty [--cookie-radius-control=0.375rem] - rounding of tables and cards
 */
export class CookieTable extends LitElement {
  static override styles = [tokens, tableStyles, cardStyles];

  /** Address of the declaration: JSON, or a page that holds the table. */
  @property() src?: string;
  /** The declaration, or its JSON text. */
  @property() declaration?: Declaration | string;
  /** Id of an editor's table elsewhere in the page. */
  @property() for?: string;
  /** Level of the element's heading, 1 to 6 (CONFORMITY B10). */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The consent store. Default: the page's. */
  @property({ attribute: false }) store: ConsentStore | undefined;
  /** Ids of the categories to show, with spaces between. Default: all. */
  @property() category?: string;
  /** Ids of the services to show, with spaces between. Default: all. */
  @property() service?: string;
  /**
   * Columns to show, with spaces between: `provider service name purpose duration kind`. Default: the first four; the
   * others where a cookie declares them; and what columns the declaration adds.
   */
  @property() columns?: string;

  readonly #consent = new ConsentController(this);
  readonly #locale = new LocaleController(this);
  readonly #sources = new TableSources(this);
  #view: TableView = noView;

  protected override updated(): void {
    const rows = this.#view.groups.flatMap((group) => group.rows);
    this.#sources.hideShown(new Set(rows.flatMap(({ cookie }) => cookie?.name ?? [])));
  }

  protected override render(): TemplateResult {
    const { declaration } = this.#consent.snapshot;
    const view = this.#look(declaration);
    return html`<section
      class=${widthClass(view.columns.length)}
      lang=${ifDefined(this.#locale.lang)}
      dir=${ifDefined(this.#locale.dir)}
    >
      ${declaration ? guard([view, this.headingLevel], () => this.#renderTables(view)) : nothing}
      ${declaration && !view.isUnreadable ? nothing : html`<slot></slot>`}
    </section>`;
  }

  #renderTables({ groups, columns }: TableView): unknown {
    if (groups.length) return groups.map((group) => this.#renderTable(group, columns));
    return html`<p part="empty">${this.category ? emptyCategoryText() : emptyText()}</p>`;
  }

  /**
   * The caption says to assistive technology what the heading shows: no heading may stand in a caption whose table has its
   * roles written out, and without them cards would be no table to WebKit.
   */
  #renderTable({ category, rows }: CookieGroup, columns: readonly CookieColumn[]): TemplateResult {
    const label = categoryLabel(category);
    const description = categoryDescription(category);
    const titleId = `title-${category.id}`;
    const aboutId = `about-${category.id}`;
    const header = headerColumn(columns);
    return html`<div class="group">
      ${heading(this.headingLevel, label, titleId)}
      ${description ? html`<p id=${aboutId} part="description">${description}</p>` : nothing}
      <table
        part="table"
        role="table"
        aria-labelledby=${titleId}
        aria-describedby=${ifDefined(description ? aboutId : undefined)}
      >
        <caption class="visually-hidden" part="caption">
          ${label}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map(renderHeader)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${distinctRows(rows, columns).map((row) => renderRow(row, columns, header))}
        </tbody>
      </table>
    </div>`;
  }

  /** The view of the declaration, made anew only when one of its inputs has changed: rows may be a thousand. */
  #look(declaration: Declaration | undefined): TableView {
    const reading = this.isConnected ? this.#sources.read(declaration) : noReading;
    const { src, declaration: own, category, service, columns } = this;
    const inputs = [declaration, reading, this.#locale.locale, src, own, category, service, columns];
    if (inputs.every((input, i) => input === this.#view.inputs[i])) return this.#view;
    const categories = words(category);
    const services = words(service);
    const isElsewhere = categories.length || services.length ? () => false : reading.isElsewhere;
    const groups = declaration
      ? cookieGroups(withConsentCookie(declaration), { categories, services, isElsewhere })
      : [];
    const rows = groups.flatMap((group) => group.rows);
    return (this.#view = {
      inputs,
      groups,
      columns: cookieColumns(words(columns), rows),
      // Where the element points elsewhere, nobody tried to read the table.
      isUnreadable: reading.isUnreadable && !src && !own,
    });
  }
}

/** What is shown, and the inputs from which it was made. The same until one of them changes. */
interface TableView {
  readonly inputs: readonly unknown[];
  readonly groups: readonly CookieGroup[];
  readonly columns: readonly CookieColumn[];
  readonly isUnreadable: boolean;
}

const noView: TableView = { inputs: [noReading], groups: [], columns: [], isUnreadable: false };

function renderHeader({ id, heading }: CookieColumn): TemplateResult {
  return html`<th class=${id} part="header-cell" role="columnheader" scope="col">${heading}</th>`;
}

function renderRow(row: CookieRow, columns: readonly CookieColumn[], header: CookieColumn | undefined): TemplateResult {
  return html`<tr role="row">
    ${columns.map((column) =>
      column === header
        ? html`<th part="cell" role="rowheader" scope="row" data-label=${column.heading}>${column.cell(row)}</th>`
        : html`<td part="cell" role="cell" data-label=${column.heading}>${column.cell(row)}</td>`,
    )}
  </tr>`;
}

/** The more columns, the sooner there is no room for them. */
function widthClass(count: number): 'few' | 'many' | 'most' {
  if (count <= 5) return 'few';
  return count === 6 ? 'many' : 'most';
}

/** The ids in an attribute, whatever a framework makes of it. */
function words(value: unknown): readonly string[] {
  return String(value ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
}

function emptyCategoryText(): string {
  return msg('Aucun cookie dans cette catégorie.', {
    id: 'table.empty-category',
    desc: 'Said when no cookie belongs to the chosen category',
  });
}

function emptyText(): string {
  return msg('Aucun cookie déclaré.', { id: 'table.empty', desc: 'Said when the site declares no cookie' });
}
