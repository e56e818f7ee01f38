import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { optionalCategories } from '../../declaration/declaration.js';
import { preferencesHosts } from '../../boot/preferences-host.js';
import { requestConsent } from '../../boot/requests.js';
import { renderCategory } from './preferences-category.js';
import { renderSave } from './preferences-save.js';
import { leftoversText, objectedText, savedText, undeclaredText } from './preferences-texts.js';
import { standingText, unkeptText } from '../shared/standing-text.js';
import { preferencesStyles } from './preferences.styles.js';
import { buttons } from '../shared/button.styles.js';
import { choiceButton } from '../shared/choice-button.js';
import type { WholeChoice } from '../shared/choice-button.js';
import { withConsentCookie } from '../shared/consent-cookie.js';
import { ConsentDraft } from '../shared/consent-draft.js';
import { DialogController } from '../shared/dialog-controller.js';
import { heading, levelBelow } from '../shared/heading.js';
import { CookieElement } from '../shared/cookie-element.js';
import { titles } from '../shared/title.styles.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * The second layer: one switch per category, its services and cookies behind a disclosure, exceptions per service.
 * Nothing counts until it is saved. Inline where it stands; in a modal dialog when opened from the banner, from a link
 * `href="#cookie-preferences"`, from `data-cookie-action="preferences"`, or by `open()`.
 *
 * @summary Shows and changes the visitor's choices, category by category.
 *
 * @fires cookie-consent-request - before choices are stored; prevent it to store nothing
 *
 * @csspart panel - the whole, inline or in the dialog
 * @csspart dialog - the dialog
 * @csspart heading - the title
 * @csspart category - one category
 * @csspart service - one service
 * @csspart switch - every switch
 * @csspart actions - a row of buttons
 * @csspart button - every button
 * @csspart choice-button - the buttons that accept and refuse all, always both
 * @csspart save-button - the button that saves
 * @csspart unsaved - what is said while choices are made and not yet saved
 * @csspart notice - what is said after saving
 *
 * @cssproperty [--cookie-surface] - background of the dialog
 * @cssproperty [--cookie-text] - text
 * @cssproperty [--cookie-accent] - switches that are on, and the choice buttons
 * @cssproperty [--cookie-backdrop] - what lies between the dialog and the page
 *
 * @cssstate open - while the dialog is open
 */
export class CookiePreferences extends CookieElement {
  static override properties = {
    modal: { type: Boolean },
    _status: { state: true },
  };
  static override styles = [tokens, titles, buttons, preferencesStyles];

  /** Shown as a dialog only: takes no place in the page. Default false. */
  declare modal: boolean;

  declare private _status: (() => string) | undefined;

  readonly #draft = new ConsentDraft();
  /** Categories whose services were looked at. */
  readonly #opened = new Set<string>();
  readonly #dialog = new DialogController(this, () => this.#draft.discard());

  /**
   * Opens the dialog; focus comes back to the opener, by default to what has focus now. An opener with
   * `data-action="partners"` finds the lists unfolded.
   */
  open(opener?: HTMLElement): void {
    if (this.#dialog.isOpen) return;
    this.#draft.discard();
    this._status = undefined;
    this.#dialog.open(opener);
  }

  /** Closes the dialog. What was not saved is forgotten; nothing is ever decided by closing. */
  close(): void {
    this.#dialog.close();
  }

  constructor() {
    super('details');
    this.modal = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    preferencesHosts().set(this, this.consent.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    preferencesHosts().delete(this);
  }

  override willUpdate(): void {
    // What frameworks assign for an attribute without value.
    this.modal = this.modal || (this.modal as unknown) === '';
    if (this.isConnected) preferencesHosts().set(this, this.consent.store);
  }

  override render(): TemplateResult {
    const { lang, dir, isWaiting } = this.locale;
    return html`
      ${this.#dialog.isOpen && !isWaiting ? this.#renderDialog() : nothing}
      <div class="place" ?hidden=${this.modal}>
        ${this.#dialog.isOpen || this.modal || isWaiting ? nothing : this.#renderInline()}
      </div>
      <div role="status" class="visually-hidden" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${this._status?.()}</div>
    `;
  }

  #renderDialog(): TemplateResult {
    const { lang, dir } = this.locale;
    return html`<dialog
      part="dialog"
      closedby="any"
      aria-labelledby="heading"
      lang=${ifDefined(lang)}
      dir=${ifDefined(dir)}
      @close=${this.#dialog.onClose}
    >
      <div class="panel" part="panel">
        <div class="bar">${this.#renderHeading()} ${this.#renderCloseButton()}</div>
        ${this.#renderContent()}
      </div>
    </dialog>`;
  }

  #renderInline(): TemplateResult {
    const { lang, dir } = this.locale;
    return html`<section
      class="panel"
      part="panel"
      aria-labelledby="heading"
      lang=${ifDefined(lang)}
      dir=${ifDefined(dir)}
    >
      ${this.#renderHeading()} ${this.#renderContent()}
    </section>`;
  }

  #renderHeading(): TemplateResult {
    const title = msg('Gérer mes cookies', {
      id: 'preferences.heading',
      desc: 'Title of the preferences, and of the permanent link',
    });
    return heading(this.headingLevel, title, 'heading');
  }

  #renderContent(): TemplateResult {
    const { declaration } = this.consent.snapshot;
    return declaration ? this.#renderChoices(declaration) : html`<p>${undeclaredText()}</p>`;
  }

  #renderChoices(declaration: Declaration): TemplateResult {
    const { snapshot } = this.consent;
    const { optedOut } = snapshot;
    const leftovers = leftoversText(declaration, snapshot);
    const standing = html`<p class="standing">${standingText(declaration, snapshot)}</p>
      ${leftovers ? html`<p class="leftovers">${leftovers}</p>` : nothing}
      ${optedOut.length ? html`<p class="objected">${objectedText(declaration, optedOut)}</p>` : nothing}`;
    if (!optionalCategories(declaration).length) {
      return html`${standing}
        <div class="categories">${this.#renderCategories(declaration)}</div>`;
    }
    return html`
      ${standing}
      <div class="actions whole" part="actions">
        ${choiceButton('accept-all', this.#onWholeChoice)} ${choiceButton('refuse-all', this.#onWholeChoice)}
      </div>
      <fieldset class="categories">
        <legend>
          ${msg('Mes choix, finalité par finalité', { id: 'preferences.legend', desc: 'Legend of the list of categories' })}
        </legend>
        ${this.#renderCategories(declaration)}
      </fieldset>
      ${this._status ? html`<p class="notice" part="notice" tabindex="-1">${this._status()}</p>` : nothing}
      ${renderSave(this.#draft.differsFrom(snapshot), this.#onSaveClick)}
    `;
  }

  #renderCategories(undecorated: Declaration): readonly TemplateResult[] {
    const declaration = withConsentCookie(undecorated);
    const { snapshot } = this.consent;
    return declaration.categories.map((category) =>
      renderCategory({
        category,
        declaration,
        snapshot,
        draft: this.#draft,
        level: levelBelow(this.headingLevel),
        isUnfolded: this.#dialog.isOpenedBy('partners'),
        wasOpened: this.#opened.has(category.id),
        onOpen: this.#onOpen,
        onToggle: this.#onToggle,
      }),
    );
  }

  #renderCloseButton(): TemplateResult {
    return html`<button type="button" class="close" part="button" data-action="close" @click=${() => this.close()}>
      ${msg('Fermer', { id: 'preferences.close', desc: 'Button that closes the dialog without saving' })}
    </button>`;
  }

  readonly #onOpen = (id: string) => {
    if (!this.#opened.has(id)) this.requestUpdate();
    this.#opened.add(id);
  };

  readonly #onToggle = (id: string, isOn: boolean) => {
    this.#draft.set(id, isOn, this.consent.snapshot);
    this._status = undefined;
    this.requestUpdate();
  };

  readonly #onWholeChoice = (action: WholeChoice) =>
    this.#decide(() => requestConsent(this, this.consent.store, action));

  readonly #onSaveClick = () => {
    const choices = this.#draft.toChoices(this.consent.snapshot);
    this.#decide(() => requestConsent(this, this.consent.store, 'choose', choices));
  };

  #decide(request: () => boolean): void {
    // Emptied first, so that the same words are announced again.
    this._status = undefined;
    if (!request()) return;
    this.#draft.discard();
    this.requestUpdate();
    const { isPersisted } = this.consent.snapshot;
    if (isPersisted) this.close();
    void this.updateComplete.then(() => this.#announce(isPersisted));
  }

  async #announce(isPersisted: boolean): Promise<void> {
    this._status = isPersisted ? savedText : unkeptText;
    await this.updateComplete;
    // A dialog stays open for what must be read, and a live region behind it is silent.
    if (!isPersisted && this.#dialog.isOpen) this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }
}
