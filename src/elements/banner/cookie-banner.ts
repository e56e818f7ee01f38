import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '../../i18n/msg.js';
import type { Declaration } from '../../declaration/declaration.js';
import { optionalCategories } from '../../declaration/declaration.js';
import { partners } from '../../declaration/partners.js';
import { hasChanged } from '../../consent/consent.js';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { prefetchDecision } from '../../boot/prefetch.js';
import { onBannerRemoved } from '../../boot/place-banner.js';
import { requestConsent, requestPreferences } from '../../boot/requests.js';
import { reportLoadError } from '../../effects/report-load-error.js';
import {
  againText,
  consequencesText,
  introText,
  partnersText,
  savedText,
  unkeptText,
  unkeptTitle,
} from './banner-texts.js';
import { holdsContent, makeScrollable } from './page-around.js';
import { bannerStyles } from './banner.styles.js';
import { buttons } from '../shared/button.styles.js';
import { choiceButton } from '../shared/choice-button.js';
import type { WholeChoice } from '../shared/choice-button.js';
import { FocusReturn } from '../shared/focus-return.js';
import { heading } from '../shared/heading.js';
import { categoryDescription, categoryLabel } from '../shared/labels.js';
import { CookieElement } from '../shared/cookie-element.js';
import { PrimaryInstance } from '../shared/primary-instance.js';
import { showInTopLayer } from '../shared/top-layer.js';
import { onFirstInteraction } from '../shared/first-interaction.js';
import { titles } from '../shared/title.styles.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * The first layer: says who asks, for what, with how many partners, what refusing means and how to change one's mind;
 * accepting and refusing are one click each. Shown while something is undecided, and only then.
 *
 * Place it first in the body, so that it comes first for the keyboard too. Where a page holds several for one store, the
 * first speaks alone.
 *
 * @summary Asks for consent, lawfully and without getting in the way.
 *
 * @fires cookie-consent-request - before a choice is stored; prevent it to store nothing
 * @fires cookie-preferences-request - before the preferences open; prevent it to open your own
 *
 * @csspart banner - the whole banner
 * @csspart heading - its title
 * @csspart text - all that is said
 * @csspart purposes - the list of purposes
 * @csspart actions - the row of buttons
 * @csspart button - every button
 * @csspart choice-button - the buttons that accept and refuse, always both
 * @csspart preferences-button - the button that opens the preferences
 *
 * @cssproperty [--cookie-surface] - background
 * @cssproperty [--cookie-text] - text
 * @cssproperty [--cookie-accent] - background of the choice buttons
 * @cssproperty [--cookie-on-accent] - text of the choice buttons
 * @cssproperty [--cookie-radius=0.75rem] - rounding of the banner
 * @cssproperty [--cookie-shadow] - shadow of the banner
 * @cssproperty [--cookie-banner-inline-size=80em] - greatest width
 */
export class CookieBanner extends CookieElement {
  static override properties = {
    placement: {},
    _status: { state: true },
    _isNoticeClosed: { state: true },
  };
  static override styles = [tokens, titles, buttons, bannerStyles];

  /** Where it stands: along the `bottom` or the `top` edge, or in the bottom `corner`. Default `bottom`. */
  declare placement: 'bottom' | 'top' | 'corner';

  /** What is said to assistive technology after a choice, in whatever language is active then. */
  declare private _status: (() => string) | undefined;
  declare private _isNoticeClosed: boolean;

  readonly #focus = new FocusReturn(this);
  readonly #instance = new PrimaryInstance(this, () => this.consent.store);
  #hasChosen = false;
  #keepsFocusClear = false;
  /** Whether focus goes to the title, because the button that had it goes away. */
  #takesFocus = false;

  constructor() {
    super();
    this.placement = 'bottom';
    this._isNoticeClosed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.store) onBannerRemoved(this.consent.store);
  }

  override render(): TemplateResult {
    const { lang, dir } = this.locale;
    return html`
      ${this.#instance.isPrimary && !this.locale.isWaiting ? this.#renderContent() : nothing}
      <div role="status" class="visually-hidden" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${this._status?.()}</div>
    `;
  }

  override updated(): void {
    const banner = this.#banner;
    if (!banner) return;
    showInTopLayer(banner);
    this.#onFirstShown();
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    Object.assign(banner.querySelector<HTMLElement>('#heading')!, { tabIndex: -1 }).focus();
  }

  get #banner(): HTMLElement | null {
    return this.renderRoot.querySelector('.banner');
  }

  /** Nothing is covered that anybody wants to see before somebody moves in the page. */
  #onFirstShown(): void {
    if (this.#keepsFocusClear) return;
    this.#keepsFocusClear = true;
    prefetchDecision();
    onFirstInteraction((path) => {
      this.#keepsFocusClear = this.#banner !== null;
      if (!this.#banner) return;
      makeScrollable(this.#banner.querySelector('.text')!);
      import('../shared/covered-focus-controller.js').then(
        ({ CoveredFocusController }) => new CoveredFocusController(this, () => this.#banner, path),
        reportLoadError,
      );
    });
  }

  #renderContent(): TemplateResult | typeof nothing {
    const { declaration, pending, consent, isPersisted } = this.consent.snapshot;
    if (declaration && pending.length) return this.#renderBanner(declaration, pending);
    return consent && !isPersisted && !this._isNoticeClosed ? this.#renderNotice() : nothing;
  }

  #renderBanner(declaration: Declaration, pending: readonly string[]): TemplateResult {
    const purposes = declaration.categories.filter(({ id }) => pending.includes(id));
    const hasNews = purposes.some((each) => hasChanged(this.consent.snapshot.consent, declaration, each));
    return this.#renderFrame(
      'question',
      msg('Cookies\u00a0: à vous de choisir', { id: 'banner.heading', desc: 'Title of the banner' }),
      html`
        <p>${hasNews ? againText(declaration) : introText(declaration, pending)}</p>
        <ul part="purposes" role="list">
          ${purposes.map(
            (each) => html`<li><strong>${categoryLabel(each)}</strong> <span>${categoryDescription(each)}</span></li>`,
          )}
        </ul>
        <p>${consequencesText(declaration, holdsContent(pending))} ${this.#renderPartners(declaration, pending)}</p>
      `,
      html`
        ${choiceButton('accept-all', this.#onChoice)} ${choiceButton('refuse-all', this.#onChoice)}
        <button
          type="button"
          part="button preferences-button"
          data-action="preferences"
          @click=${this.#onPreferencesClick}
        >
          ${msg('Personnaliser', { id: 'banner.preferences', desc: 'Button that opens the preferences' })}
        </button>
      `,
    );
  }

  #renderFrame(kind: 'question' | 'notice', title: string, text: unknown, actions: unknown): TemplateResult {
    const { lang, dir } = this.locale;
    return html`
      <section
        class="banner"
        part="banner"
        popover="manual"
        data-kind=${kind}
        data-placement=${this.placement}
        aria-labelledby="heading"
        lang=${ifDefined(lang)}
        dir=${ifDefined(dir)}
      >
        <div class="layout">
          <div class="text" part="text">${heading(this.headingLevel, title, 'heading')} ${text}</div>
          <div class="actions" part="actions">${actions}</div>
        </div>
      </section>
    `;
  }

  /** How many partners, and the way to their list (CONFORMITY A7, A9). */
  #renderPartners(declaration: Declaration, asked: readonly string[]): TemplateResult | typeof nothing {
    if (!partners(declaration, asked).length) return nothing;
    return html`<button type="button" class="link" data-action="partners" @click=${this.#onPreferencesClick}>
      ${partnersText(declaration, asked)}
    </button>`;
  }

  /** Said where nothing could be kept, so that nobody believes the contrary. */
  #renderNotice(): TemplateResult {
    return this.#renderFrame(
      'notice',
      unkeptTitle(),
      html`<p>${unkeptText()}</p>`,
      html`<button type="button" part="button" data-action="close" @click=${this.#onCloseClick}>
        ${msg('J’ai compris', { id: 'banner.unkept.close', desc: 'Button that closes the notice' })}
      </button>`,
    );
  }

  protected override onConsent({ pending, isPersisted }: ConsentSnapshot): void {
    const hasChosen = this.#hasChosen;
    this.#hasChosen = false;
    this._status = undefined;
    if (pending.length) this._isNoticeClosed = false;
    else if (isPersisted) {
      if (hasChosen) this._status = savedText;
      this.#focus.restore();
    } else {
      if (hasChosen) this._status = unkeptText;
      this.#takesFocus = this.#focus.isInside;
    }
  }

  readonly #onChoice = (action: WholeChoice) => {
    const { declaration, pending, optedOut, consent } = this.consent.snapshot;
    const isAccepted = action === 'accept-all';
    const choices = Object.fromEntries(pending.map((id) => [id, isAccepted]));
    this.#hasChosen = true;
    // Only what is asked: what was decided before stands, and so does what the browser objects to, which is not shown.
    const isRest = consent && declaration && pending.length < optionalCategories(declaration).length;
    const isPart = isRest || (isAccepted && optedOut.length > 0);
    const isDone = isPart
      ? requestConsent(this, this.consent.store, 'choose', choices)
      : requestConsent(this, this.consent.store, action);
    if (!isDone) this.#hasChosen = false;
  };

  readonly #onPreferencesClick = (event: Event) => {
    requestPreferences(event.currentTarget as HTMLElement, this.consent.store).catch(reportLoadError);
  };

  readonly #onCloseClick = () => {
    this._isNoticeClosed = true;
    this.#focus.restore();
  };
}
