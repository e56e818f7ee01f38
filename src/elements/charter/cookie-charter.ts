import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '../../i18n/msg.js';
import { FragmentLinks, writtenHeading } from './fragment-links.js';
import { renderIntroduction } from './introduction.js';
import type { OutlineEntry } from './outline.js';
import { NarrowController } from './narrow-controller.js';
import { renderOutline } from './outline.js';
import type { CharterFacts, CharterSection } from './section.js';
import { charterSections } from './sections.js';
import { charterStyles } from './charter.styles.js';
import { EditorTables, patiently } from '../table/editor-tables.js';
import { buttons } from '../shared/button.styles.js';
import { heading } from '../shared/heading.js';
import { CookieElement } from '../shared/cookie-element.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * The whole charter, from the catalogue and the declaration, with the tables and the controls in their place
 * (CONFORMITY D1). Until the declaration is there, and when none ever comes, what an editor wrote inside is shown.
 *
 * A slot named after a section replaces it, heading included; the same name with `-more` adds to its end.
 *
 * The parts of the tables and of the controls inside can be styled too, under their own names.
 *
 * @summary The cookie charter: what is used, why, by whom, for how long, and how to decide.
 *
 * @slot - an editor's own text or table, shown until the declaration is there; a table in it can be the declaration
 * @slot introduction - what stands above the outline
 * @slot definition - what a cookie is
 * @slot kinds - the kinds of cookies
 * @slot controller - who is responsible, and how to reach them
 * @slot purposes - what cookies are for on this site
 * @slot cookies - the tables
 * @slot partners - the providers
 * @slot refusal - what refusing means
 * @slot controls - the preferences
 * @slot retention - how long a choice is kept
 * @slot exemptions - what needs no consent, and why
 * @slot transfers - transfers out of the European Union
 * @slot rights - rights and complaints
 * @slot browser - browser settings
 * @slot date - the date of the last update
 *
 * @csspart document - the whole
 * @csspart introduction - the text above the outline
 * @csspart print-button - the button that prints the page, or saves it as PDF
 * @csspart outline - the table of contents
 * @csspart outline-title - its title
 * @csspart outline-link - its links
 * @csspart section - every section
 * @csspart heading - the heading of a section
 * @csspart subheading - a heading inside a section
 * @csspart purpose - one purpose: what it is for, and whether it needs consent
 * @csspart basis - whether a purpose needs consent
 * @csspart partner - a provider
 * @csspart provider-link - the link to a provider's privacy policy
 * @csspart choice - when the visitor chose
 * @csspart summary - the title of a section that is folded, on a narrow screen
 * @csspart link - every link
 *
 * @cssproperty [--cookie-text] - text
 * @cssproperty [--cookie-text-muted] - what is said in passing
 * @cssproperty [--cookie-link] - links
 * @cssproperty [--cookie-border] - hairlines
 * @cssproperty [--cookie-accent] - the mark of what needs consent
 * @cssproperty [--cookie-surface-subtle] - background of cookie names
 * @cssproperty [--cookie-charter-measure=42em] - greatest length of a line
 */
export class CookieCharter extends CookieElement {
  static override styles = [tokens, buttons, charterStyles];

  readonly #sources = new EditorTables(this);
  /** What an editor's own sections are called, by name; `undefined` where they have no heading. */
  readonly #written = new Map<string, string | undefined>();

  readonly #screen = new NarrowController(this);

  constructor() {
    super('details', 'charter');
    new FragmentLinks(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = this.for ? [] : this.#sources.load();
    if (!loading.length) return super.scheduleUpdate();
    return patiently(loading).then(() => super.scheduleUpdate());
  }

  override render(): TemplateResult {
    const { lang, dir } = this.locale;
    const facts = this.#facts;
    const texts = charterSections.map(({ content }) => (facts ? content(facts) : nothing));
    return html`
      <section part="document" lang=${ifDefined(lang)} dir=${ifDefined(dir)} @slotchange=${this.#onSlotChange}>
        <div ?hidden=${facts !== undefined}><slot></slot></div>
        <div part="introduction">
          <slot name="introduction">${facts ? renderIntroduction(facts.declaration) : nothing}</slot>
        </div>
        ${facts ? [renderPrintButton(), renderOutline(this.#outline(texts))] : nothing}
        ${charterSections.map((section, i) => this.#renderSection(section, texts[i]))}
      </section>
    `;
  }

  override updated(): void {
    this.#hideMovedTable();
  }

  /** What there is to say, once a declaration is there. */
  get #facts(): CharterFacts | undefined {
    const { store, snapshot } = this.consent;
    const { declaration } = snapshot;
    if (this.locale.isWaiting) return undefined;
    return declaration && { declaration, snapshot, store, level: Math.min((Number(this.headingLevel) || 2) + 1, 6) };
  }

  /** A table that a CMS moved out of the element gives way to those of the charter. */
  #hideMovedTable(): void {
    const { declaration } = this.consent.snapshot;
    if (this.for) return;
    this.#sources.read(declaration);
    const services = declaration?.services ?? [];
    this.#sources.hideShown(() => services.flatMap(({ cookies }) => cookies.map(({ name }) => name)));
  }

  /** Sections that say something, by the catalogue or by an editor. */
  #outline(texts: readonly unknown[]): OutlineEntry[] {
    return charterSections
      .filter(({ name }, i) => texts[i] !== nothing || this.#written.has(name))
      .map(({ name, title }) => ({ name, title: this.#written.get(name) || title() }));
  }

  #renderSection({ name, title }: CharterSection, text: unknown): TemplateResult {
    const own = text === nothing ? nothing : this.#renderOwn(name, title(), text);
    return html`<section id=${name} part="section">
      <slot name=${name}>${own}</slot><slot name="${name}-more"></slot>
    </section>`;
  }

  /** On a phone, what explains or repeats is folded under its title. */
  #renderOwn(name: string, title: string, text: unknown): TemplateResult {
    const titled = heading(this.headingLevel, title, `${name}-title`);
    if (!this.#screen.isNarrow || essential.includes(name)) return html`${titled} ${text}`;
    return html`<details>
      <summary part="summary">${titled}</summary>
      ${text}
    </details>`;
  }

  /** Keeps the outline true when an editor's own sections come and go. */
  readonly #onSlotChange = (event: Event) => {
    const slot = event.target as HTMLSlotElement;
    if (!charterSections.some(({ name }) => name === slot.name)) return;
    if (slot.assignedNodes().length) this.#written.set(slot.name, writtenHeading(slot)?.textContent?.trim());
    else this.#written.delete(slot.name);
    this.requestUpdate();
  };
}

/** What nobody should have to look for: who asks, for what, by which cookies, and where to choose. */
const essential = ['controller', 'purposes', 'cookies', 'controls'];

/** Browsers print into a file too: that is how a charter is kept. */
function renderPrintButton(): TemplateResult {
  return html`<button part="button print-button" type="button" @click=${() => window.print()}>
    ${msg('Imprimer ou enregistrer en PDF', {
      id: 'charter.print',
      desc: 'Button that opens the browser’s print dialog',
    })}
  </button>`;
}
