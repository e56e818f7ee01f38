import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg, str } from '@lit/localize';
import type { Declaration } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
import { textIn } from '../declaration/text.js';
import { addMonths } from '../consent/calendar.js';
import type { ConsentStore } from '../consent/consent-store.js';
import { preferencesHosts } from '../page/preferences-host.js';
import { requestConsent } from '../page/requests.js';
import { formatDate } from '../i18n/format.js';
import { renderCategory } from './cookie-preferences-category.js';
import { preferencesStyles } from './cookie-preferences.styles.js';
import { buttons } from './shared/button.styles.js';
import { choiceButton } from './shared/choice-button.js';
import type { WholeChoice } from './shared/choice-button.js';
import { ConsentController } from './shared/consent-controller.js';
import { ConsentDraft } from './shared/consent-draft.js';
import { withConsentCookie } from './shared/consent-cookie.js';
import { focusOn } from './shared/focus-return.js';
import { heading } from './shared/heading.js';
import { LocaleController } from './shared/locale-controller.js';
import { tokens } from './shared/tokens.styles.js';

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
 * @csspart notice - what is said after saving
 *
 * @cssproperty [--cookie-surface] - background of the dialog
 * @cssproperty [--cookie-text] - text
 * @cssproperty [--cookie-accent] - switches that are on, and the choice buttons
 * @cssproperty [--cookie-backdrop] - what lies between the dialog and the page
 *
 * @cssstate open - while the dialog is open
 */
export class CookiePreferences extends LitElement {
  static override styles = [tokens, buttons, preferencesStyles];

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
  /** Shown as a dialog only: takes no place in the page. Default false. */
  @property({ type: Boolean }) modal = false;

  @state() private _isOpen = false;
  @state() private _status = '';

  @query('dialog') private readonly _dialog!: HTMLDialogElement | null;
  @query('#heading') private readonly _heading!: HTMLElement | null;
  @query('.notice') private readonly _notice!: HTMLElement | null;

  readonly #consent = new ConsentController(this);
  readonly #locale = new LocaleController(this);
  readonly #draft = new ConsentDraft();
  #opener: HTMLElement | undefined;

  /** Opens the dialog; focus comes back to the opener, by default to what has focus now. */
  open(opener?: HTMLElement): void {
    if (this._isOpen) return;
    this.#opener = opener ?? activeElement();
    this.#draft.discard();
    this._status = '';
    this._isOpen = true;
  }

  /** Closes the dialog. What was not saved is forgotten; nothing is ever decided by closing. */
  close(): void {
    this._dialog?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    preferencesHosts().set(this, this.#consent.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    preferencesHosts().delete(this);
    this._isOpen = false;
  }

  override willUpdate(): void {
    if (this.isConnected) preferencesHosts().set(this, this.#consent.store);
  }

  override render(): TemplateResult {
    const { lang, dir } = this.#locale;
    const content = this.#renderContent();
    const panel = this._isOpen
      ? html`<dialog
          part="dialog"
          closedby="any"
          aria-labelledby="heading"
          lang=${ifDefined(lang)}
          dir=${ifDefined(dir)}
          @close=${this.#onClose}
        >
          <div class="panel" part="panel">${this.#renderCloseButton()} ${content}</div>
        </dialog>`
      : nothing;
    const inline = html`<section
      class="panel"
      part="panel"
      aria-labelledby="heading"
      lang=${ifDefined(lang)}
      dir=${ifDefined(dir)}
    >
      ${content}
    </section>`;
    return html`
      ${this._isOpen || this.modal ? panel : inline}
      <div role="status" class="visually-hidden">${this._status}</div>
    `;
  }

  override updated(): void {
    const dialog = this._dialog;
    if (!dialog || dialog.open || !dialog.isConnected) return;
    dialog.showModal();
    if (!this._heading) return;
    this._heading.tabIndex = -1;
    this._heading.focus();
  }

  #renderContent(): TemplateResult {
    const { snapshot } = this.#consent;
    const title = msg('Gérer mes cookies', {
      id: 'preferences.heading',
      desc: 'Title of the preferences, and of the permanent link',
    });
    if (!snapshot.declaration) {
      return html`${heading(this.headingLevel, title, 'heading')}
        <p>
          ${msg(
            'Les informations sur les cookies ne sont pas encore disponibles. Rien de facultatif n’est activé sans votre accord.',
            {
              id: 'preferences.undeclared',
              desc: 'Shown while, or when, the list of cookies cannot be had',
            },
          )}
        </p>`;
    }
    const declaration = withConsentCookie(snapshot.declaration);
    const { draft, level } = { draft: this.#draft, level: this.headingLevel + 1 };
    return html`
      ${heading(this.headingLevel, title, 'heading')}
      <p class="standing">${this.#standingText(snapshot.declaration)}</p>
      <div class="actions whole" part="actions">
        ${choiceButton('accept-all', this.#onWholeChoice)} ${choiceButton('refuse-all', this.#onWholeChoice)}
      </div>
      <fieldset class="categories">
        <legend>
          ${msg('Mes choix, finalité par finalité', { id: 'preferences.legend', desc: 'Legend of the list of categories' })}
        </legend>
        ${declaration.categories.map((category) =>
          renderCategory({ category, declaration, snapshot, draft, level, onToggle: this.#onToggle }),
        )}
      </fieldset>
      ${this._status ? html`<p class="notice" part="notice" tabindex="-1">${this._status}</p>` : nothing}
      <div class="actions" part="actions">
        <button type="button" class="save" part="button save-button" data-action="save" @click=${this.#onSaveClick}>
          ${msg('Enregistrer mes choix', { id: 'preferences.save', desc: 'Button that saves the choices' })}
        </button>
      </div>
    `;
  }

  #renderCloseButton(): TemplateResult {
    return html`<button type="button" class="close" part="button" data-action="close" @click=${() => this.close()}>
      ${msg('Fermer', { id: 'preferences.close', desc: 'Button that closes the dialog without saving' })}
    </button>`;
  }

  /** What holds now, since when and until when (CONFORMITY A10). */
  #standingText({ site, consent: terms }: Declaration): string {
    const { consent, isKept } = this.#consent.snapshot;
    const who = textIn(site.controller ?? site.name, this.#locale.locale);
    if (!consent) {
      return msg(str`Vous n’avez pas encore choisi\u00a0: ${who} n’active rien de facultatif sans votre accord.`, {
        id: 'preferences.undecided',
        desc: 'Said while the visitor has not chosen. Placeholder: name of the controller',
      });
    }
    const on = formatDate(consent.on);
    if (!isKept) return unkeptText();
    const { months } = parseDuration(terms?.duration ?? defaultConsentTerms.duration) ?? { months: 0 };
    const until = formatDate(addMonths(consent.on, months));
    return msg(str`Votre choix du ${on} est conservé jusqu’au ${until}. Vous pouvez le modifier à tout moment.`, {
      id: 'preferences.standing',
      desc: 'Says when the visitor chose and until when that is kept. Placeholders: two dates',
    });
  }

  readonly #onToggle = (id: string, isOn: boolean) => {
    this.#draft.set(id, isOn, this.#consent.snapshot);
    this._status = '';
    this.requestUpdate();
  };

  readonly #onWholeChoice = (action: WholeChoice) =>
    this.#decide(() => requestConsent(this, this.#consent.store, action));

  readonly #onSaveClick = () => {
    const choices = this.#draft.toChoices(this.#consent.snapshot);
    this.#decide(() => requestConsent(this, this.#consent.store, 'choose', choices));
  };

  #decide(request: () => boolean): void {
    if (!request()) return;
    this.#draft.discard();
    const { isKept } = this.#consent.snapshot;
    this._status = isKept
      ? msg('Vos choix sont enregistrés.', { id: 'preferences.saved', desc: 'Announced after saving' })
      : unkeptText();
    if (isKept) this.close();
    // A dialog stays open for what must be read, and a live region behind it is silent.
    else if (this._isOpen) void this.updateComplete.then(() => this._notice?.focus());
  }

  readonly #onClose = () => {
    this._isOpen = false;
    this.#draft.discard();
    // The opener may be gone with the banner.
    void this.updateComplete.then(() => focusOn(this.#opener));
  };
}

function unkeptText(): string {
  return msg('Votre navigateur bloque l’enregistrement\u00a0: votre choix vaut pour cette page seulement.', {
    id: 'preferences.unkept',
    desc: 'Said when the choice could not be stored',
  });
}

function activeElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}
