import { html, isServer } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ConsentSnapshot } from '../consent/consent-store.js';
import { noteRun } from '../effects/gates/ran.js';
import { runScript, scriptTimeout } from '../effects/gates/script-runner.js';
import { requestConsent, requestPreferences } from '../boot/requests.js';
import { whenParsed } from '../effects/when-parsed.js';
import { GateContent } from './cookie-gate-content.js';
import type { GateHold } from './cookie-gate-content.js';
import { EmbedHold } from './cookie-gate-embed.js';
import type { GatedEmbed } from './cookie-gate-embed.js';
import { renderPlaceholder } from './cookie-gate-placeholder.js';
import { fitContent, fitInto } from './cookie-gate-fit.js';
import { takeSize } from './cookie-gate-size.js';
import { gateStyles } from './cookie-gate.styles.js';
import { gateSubject } from './cookie-gate-subject.js';
import { buttons } from './shared/button.styles.js';
import { CustomStates } from './shared/custom-states.js';
import { CookieElement } from './shared/cookie-element.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * Keeps third-party content out of the page until its category or service is granted. The content stands in a
 * `<template>` and enters the page as the gate's children, where the page's styles apply; when consent is withdrawn it
 * leaves again. Until then a placeholder of the same size says who provides it and offers to show it once or always.
 *
 * Nothing is loaded while a category or service is undecided, refused or not declared. A template of scripts alone has
 * no placeholder. Scripts run once, in the order in which they are written, `defer` and modules after the others; what
 * they made leaves with consent and comes back with it.
 *
 * Firefox looks ahead into the templates of a page's HTML: pictures, posters, and scripts and styles that follow something
 * to see are written with `data-src`, `data-srcset`, `data-poster` and `data-href` there, which become what they hold.
 *
 * @summary Holds back a video, a map or a script until it is allowed.
 *
 * @slot - the `<template>`; its content comes to stand beside it
 * @slot placeholder - replaces the text of the placeholder
 *
 * @fires cookie-consent-request - before “always” is stored; prevent it to store nothing
 * @fires cookie-preferences-request - before the preferences open; prevent it to open your own
 *
 * @csspart placeholder - what stands for the content
 * @csspart heading - its title
 * @csspart text - who provides the content, and what for it stores
 * @csspart actions - the row of buttons
 * @csspart button - every button
 * @csspart choice-button - the buttons that show it once and always, always both
 * @csspart note - the links below the buttons
 *
 * @cssproperty [--cookie-surface-subtle] - background of the placeholder
 * @cssproperty [--cookie-text] - text
 * @cssproperty [--cookie-border] - border of the placeholder
 * @cssproperty [--cookie-accent] - background of the choice buttons
 * @cssproperty [--cookie-on-accent] - text of the choice buttons
 * @cssproperty [--cookie-radius=0.75rem] - rounding of the placeholder
 *
 * @cssstate open - the content is in the page
 * @cssstate silent - the content is of scripts and the like alone
 */
export class CookieGate extends CookieElement {
  static override properties = {
    category: {},
    service: {},
  };
  static override styles = [tokens, buttons, gateStyles];

  /** Id of the category that must be granted. */
  declare category?: string;
  /** Id of the service that must be granted. Where there is a category too, that stands in while the service is not known. */
  declare service?: string;

  /**
   * Makes the gate the placeholder of an embed beside it, instead of its templates. Set by the page's gates.
   *
   * @internal
   */
  set embed(embed: GatedEmbed) {
    this.#content = new EmbedHold(embed);
    this.requestUpdate();
  }

  #content: GateHold = new GateContent(this);
  readonly #states = new CustomStates(this);
  readonly #warned = new Set<string>();
  #observer: MutationObserver | undefined;
  #before: ConsentSnapshot | undefined;
  #isShownOnce = false;
  #isOpen = false;
  /** Whether a person would miss the content. Assumed until the templates are known. */
  #isVisible = true;
  /** Whether focus follows from the placeholder to the content, or back. */
  #takesFocus = false;

  constructor() {
    super('details');
    // A clone has its children by now, and is in no page yet: what is dropped here loads nothing.
    if (!isServer) this.#content.dropCopies();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#content.dropCopies();
    this.#observer ??= new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true });
    void whenParsed().then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A gate that was only moved is in the page again already, and its content with it.
    if (this.isConnected) return;
    this.#observer?.disconnect();
    this.#content.hold();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('category') !== undefined || changed.get('service') !== undefined) this.#isShownOnce = false;
    if (!this.isConnected) return;
    const wasOpen = this.#isOpen;
    this.#isVisible = this.#content.isVisible;
    this.#isOpen = !this.#isUndeclared && (this.#isShownOnce || this.#isGranted) && !this.#content.isLoading;
    if (this.#isOpen !== wasOpen) this.#takesFocus ||= this.matches(':focus-within');
  }

  override render(): TemplateResult {
    const { declaration } = this.consent.snapshot;
    return html`
      ${renderPlaceholder({
        subject: declaration && this.#id ? gateSubject(declaration, this.#id) : undefined,
        isUndeclared: this.#isUndeclared,
        isHidden: this.#isOpen || !this.#isVisible,
        level: this.headingLevel,
        isWaiting: this.locale.isWaiting,
        lang: this.locale.lang,
        dir: this.locale.dir,
        onOnce: this.#onOnceClick,
        onAlways: this.#onAlwaysClick,
        onPreferences: this.#onPreferencesClick,
      })}
      <slot .hidden=${!this.#isOpen}></slot>
    `;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.#states.toggle('open', this.#isOpen);
    this.#states.toggle('silent', !this.#isVisible);
    this.#warn();
    if (this.#isOpen) this.#show();
    else this.#content.hide();
    // What the gate did itself is no news to it.
    this.#observer?.takeRecords();
    const placeholder = this.renderRoot.querySelector<HTMLElement>('.placeholder')!;
    takeSize(placeholder, this.#content.sized);
    if (this.#isVisible) (this.#isOpen ? fitContent : fitInto)(this);
    if (this.#takesFocus && this.#isOpen) this.#content.focus();
    else if (this.#takesFocus) placeholder.querySelector('button')?.focus();
    this.#takesFocus = false;
  }

  #show(): void {
    const ids = this.#ids;
    const turn = {
      lane: ids[0] ?? '',
      timeout: scriptTimeout(this.consent.snapshot.declaration),
      mayRun: () => this.#isOpen,
      // What has run cannot be unloaded: the page must know, when it is withdrawn.
      onStart: () => noteRun(ids, this.consent.snapshot.declaration),
    };
    this.#content.show((script, place) => runScript(script, { ...turn, place }));
  }

  get #ids(): readonly string[] {
    return [this.service, this.category].flatMap((id) => (typeof id === 'string' && id.trim()) || []);
  }

  /** What decides: the first that is known. */
  get #id(): string | undefined {
    const { states } = this.consent.snapshot;
    return this.#ids.find((id) => Object.hasOwn(states, id)) ?? this.#ids[0];
  }

  get #isGranted(): boolean {
    return this.#id !== undefined && this.consent.store.isGranted(this.#id);
  }

  get #isUndeclared(): boolean {
    const { declaration, states } = this.consent.snapshot;
    return this.#id === undefined || (declaration !== undefined && !Object.hasOwn(states, this.#id));
  }

  protected override onConsent(snapshot: ConsentSnapshot): void {
    const before = this.#before;
    this.#before = snapshot;
    const id = this.#id;
    // A decision that comes after “once” takes its place.
    const isDecision = before && before.declaration === snapshot.declaration && id !== undefined;
    if (isDecision && before.states[id] !== snapshot.states[id]) this.#isShownOnce = false;
  }

  /** Tells the author why the gate stays shut, or cannot hold back. */
  #warn(): void {
    const { declaration, states } = this.consent.snapshot;
    // The copy of a placeholder gives way to a new one.
    if (this.dataset['placeholder'] !== undefined) return;
    if (!this.#ids.length) this.#warnOnce('it needs the attribute service or category, and stays shut.');
    for (const id of declaration ? this.#ids : []) {
      if (Object.hasOwn(states, id)) continue;
      this.#warnOnce(`"${id}" is not declared, and opens nothing: expected one of ${Object.keys(states).join(', ')}.`);
    }
    if (this.#content.isEmpty && !this.#content.isLoading) this.#warnOnce('it needs a <template> inside.');
    if (this.#content.isLeaking) this.#warnOnce('only what is inside its <template> is held back.');
  }

  #warnOnce(reason: string): void {
    if (this.#warned.has(reason)) return;
    this.#warned.add(reason);
    console.warn(`<${this.localName}>: ${reason}`, this);
  }

  readonly #onOnceClick = () => {
    this.#isShownOnce = true;
    this.#takesFocus = true;
    this.requestUpdate();
  };

  readonly #onAlwaysClick = async () => {
    await this.consent.store.ready;
    // Only what is declared can be chosen.
    if (this.#id === undefined || this.#isUndeclared) return;
    this.#takesFocus = requestConsent(this, this.consent.store, 'choose', { [this.#id]: true });
    this.requestUpdate();
  };

  readonly #onPreferencesClick = (event: Event) => {
    void requestPreferences(event.currentTarget as HTMLElement, this.consent.store);
  };
}
