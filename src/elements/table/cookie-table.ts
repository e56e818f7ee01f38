import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { tableStyles } from './table.styles.js';
import { cardStyles } from './cards.styles.js';
import type { CookieColumn } from './columns.js';
import { EditorTables, patiently } from './editor-tables.js';
import type { TableTools } from './tools.js';
import type { ShownGroup, TableView } from './view.js';
import { tableView } from './view.js';
import { heading } from '../shared/heading.js';
import { categoryDescription, categoryLabel } from '../shared/labels.js';
import { CookieElement } from '../shared/cookie-element.js';
import { tokens } from '../shared/tokens.styles.js';

/** Tables of more rows than fit a screen have tools. */
const longest = 15;

/**
 * Every cookie of the declaration in real tables, one for each category, with the cookie that stores the choice itself.
 * On narrow screens rows become cards and stay tables for assistive technology (CONFORMITY B8, D2, D4).
 *
 * A plain table that an editor writes inside, right behind, or where `for` points is the content without JavaScript and
 * can be the source of the declaration. It gives way to what the element shows; a table that cannot be read stays.
 *
 * More than fifteen rows can be filtered, sorted and saved as a file for spreadsheets. Of thousands, those are laid out
 * that are near the screen; all of them are found, printed and read aloud.
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
 * @csspart tools - what stands above long tables: field, count and button
 * @csspart filter - the field that filters
 * @csspart count - how many cookies are shown
 * @csspart button - the button that saves the list
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
export class CookieTable extends CookieElement {
  static override properties = {
    category: {},
    service: {},
    columns: {},
    tools: { type: Boolean },
  };
  static override styles = [tokens, tableStyles, cardStyles];

  /** Ids of the categories to show, with spaces between. Default: all. */
  declare category?: string;
  /** Ids of the services to show, with spaces between. Default: all. */
  declare service?: string;
  /**
   * Columns to show, with spaces between: `provider service name purpose duration kind`. Default: the first four; the
   * others where a cookie declares them; and what columns the declaration adds.
   */
  declare columns?: string;
  /** Whether the rows can be filtered, sorted and saved, however few they are. More than fifteen always can. */
  declare tools: boolean;

  readonly #sources = new EditorTables(this);
  #tools: TableTools | undefined;
  #isAsked = false;
  #view: TableView = { groups: [], columns: [] };
  /** What the view was made from. */
  #inputs: readonly unknown[] = [];
  /** Whether an editor's table stays, as nobody can tell what it says. */
  #isUnreadable = false;

  constructor() {
    super('details');
    this.tools = false;
  }

  /** What only some tables need is there before they are drawn, so that nothing moves when it comes. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = [...this.#sources.load(), ...this.#loadTools()];
    if (!loading.length) return super.scheduleUpdate();
    return patiently(loading).then(() => super.scheduleUpdate());
  }

  protected override updated(): void {
    const { groups } = this.#view;
    this.#sources.hideShown(() => groups.flatMap(({ rows }) => rows.flatMap(({ cookie }) => cookie?.name ?? [])));
    // The page answers between two batches of rows.
    if (groups.some(({ shown }) => !shown.isWhole)) setTimeout(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const declaration = this.locale.isWaiting ? undefined : this.consent.snapshot.declaration;
    this.#look(declaration);
    return html`<section
      class=${widthClass(this.#view.columns.length)}
      lang=${ifDefined(this.locale.lang)}
      dir=${ifDefined(this.locale.dir)}
    >
      ${declaration ? this.#renderTables() : nothing}
      ${declaration && !this.#isUnreadable ? nothing : html`<slot></slot>`}
    </section>`;
  }

  #loadTools(): readonly Promise<void>[] {
    const services = this.consent.snapshot.declaration?.services ?? [];
    if (this.#isAsked || !this.#isLong(services.flatMap(({ cookies }) => cookies).length)) return [];
    this.#isAsked = true;
    return [import('./tools.js').then(({ TableTools }) => void (this.#tools = new TableTools(this)))];
  }

  /** What frameworks assign for an attribute without value counts too. */
  #isLong(rows: number): boolean {
    return rows > longest || this.tools || (this.tools as unknown) === '';
  }

  #renderTables(): unknown {
    const { groups, columns } = this.#view;
    if (!groups.length) return html`<p part="empty">${this.category ? emptyCategoryText() : emptyText()}</p>`;
    const tools = this.#isLong(groups.flatMap(({ rows }) => rows).length) ? this.#tools : undefined;
    tools?.arrange(groups, columns);
    const shown = groups.filter((group) => group.shown.rows.length);
    return [tools?.renderBar(groups, columns), ...shown.map((group) => this.#renderTable(group, columns, tools))];
  }

  /**
   * The caption says to assistive technology what the heading shows: no heading may stand in a caption whose table has its
   * roles written out, and without them cards would be no table to WebKit.
   */
  #renderTable(group: ShownGroup, columns: readonly CookieColumn[], tools: TableTools | undefined): TemplateResult {
    const { category, label, shown } = group;
    const description = categoryDescription(category);
    const titleId = `title-${category.id}`;
    shown.grow();
    return html`<div class="group">
      ${heading(this.headingLevel, categoryLabel(category), titleId)}
      ${description ? html`<p part="description">${description}</p>` : nothing}
      <table part="table" role="table" aria-labelledby=${titleId}>
        <caption class="visually-hidden" part="caption">
          ${label}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map(
              (column, i) =>
                html`<th
                  class=${column.id}
                  part="header-cell"
                  role="columnheader"
                  scope="col"
                  aria-sort=${ifDefined(tools?.sortOf(category.id, i))}
                >
                  ${tools?.renderHeading(group, column, i) ?? column.heading}
                </th>`,
            )}
          </tr>
        </thead>
        ${shown.blocks}
      </table>
    </div>`;
  }

  /** Makes the view anew when one of its inputs has changed, and only then: rows may be thousands. */
  #look(declaration: Declaration | undefined): void {
    const reading = this.#sources.read(declaration);
    const { src, declaration: own, category, service, columns } = this;
    const inputs = [declaration, reading, this.locale.locale, src, own, category, service, columns];
    if (inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    const categories = words(category);
    const services = words(service);
    const isElsewhere = categories.length || services.length ? undefined : reading?.isElsewhere;
    if (declaration) this.#view = tableView(declaration, { categories, services, isElsewhere }, words(columns));
    // Where the element points elsewhere, nobody tried to read the table.
    this.#isUnreadable = Boolean(reading?.isUnreadable && !src && !own);
  }
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
