import { html, isServer } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { heldAttributes } from '../../effects/gates/held-content.js';
import { bringsHeld } from '../../effects/gates/held-in-gate.js';
import { noteExecuted } from '../../effects/gates/executed.js';
import { runScript, scriptTimeout } from '../../effects/gates/script-runner.js';
import { requestConsent, requestPreferences } from '../../boot/requests.js';
import { whenParsed } from '../../effects/when-parsed.js';
import { GateAdvice } from './gate-advice.js';
import { GateContent } from './gate-content.js';
import type { GateHold } from './gate-hold.js';
import { EmbedHold } from './gate-embed.js';
import type { GatedEmbed } from './gate-embed.js';
import { renderPlaceholder } from './gate-placeholder.js';
import { fitContent, fitInto } from './gate-fit.js';
import { gateLooks } from './gate-kind.js';
import type { GateKind, GateLooks } from './gate-kind.js';
import { takeSize } from './gate-size.js';
import { gateStyles } from './gate.styles.js';
import { gateSubject } from './gate-subject.js';
import { buttons } from '../shared/button.styles.js';
import { CustomStates } from '../shared/custom-states.js';
import { CookieElement } from '../shared/cookie-element.js';
import { tokens } from '../shared/tokens.styles.js';

/** Attributes by which children say what they hold. */
const attributeFilter = heldAttributes.map(([name]) => name);

/**
 * Keeps third-party content out of the page until its category or service is granted. Until then a placeholder of the same
 * size says who provides it and offers to show it once or always; when consent is withdrawn the content leaves again.
 *
 * The content is the gate’s children, which say their address in `data-src`, `data-srcset`, `data-poster` or `data-href`, and
 * scripts of `type="text/plain"`. They stay where they are, so that any framework may render them, on a server too. Or it
 * stands in a `<template>`, where nothing of it exists before, and enters the page as the gate's children.
 *
 * Nothing is loaded while a category or service is undecided, refused or not declared. A gate of scripts alone has
 * no placeholder. Scripts run once, in the order in which they are written, `defer` and modules after the others; what
 * those of a template made leaves with consent and comes back with it.
 *
 * Firefox looks ahead into the templates of a page's HTML: pictures, posters, and scripts and styles that follow something
 * to see are written with `data-src`, `data-srcset`, `data-poster` and `data-href` there, which become what they hold.
 *
 * @summary Holds back a video, a map or a script until it is allowed.
 *
 * @slot - what waits: children with `data-src`, or a `<template>`, whose content comes to stand beside it
 * @slot placeholder - replaces the text of the placeholder
 * @slot poster - a picture of the site's own, behind the words
 *
 * @fires cookie-consent-request - before “always” is stored; prevent it to store nothing
 * @fires cookie-preferences-request - before the preferences open; prevent it to open your own
 *
 * @csspart placeholder - what stands for the content
 * @csspart icon - what waits, at a glance
 * @csspart heading - its title
 * @csspart host - the host that would be asked
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
    kind: {},
  };
  static override styles = [tokens, buttons, gateStyles];

  /** Id of the category that must be granted. */
  declare category?: string;
  /** Id of the service that must be granted. Where there is a category too, that stands in while the service is not known. */
  declare service?: string;
  /** What waits, as the icon says it: `film`, `map`, `post`, `form`, `script` or `page`. Default: told by address, title and service. */
  declare kind?: GateKind;

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
  readonly #advice = new GateAdvice(this);
  #observer: MutationObserver | undefined;
  #before: ConsentSnapshot | undefined;
  #isShownOnce = false;
  #isOpen = false;
  /** Whether a person would miss the content. Assumed until the templates are known. */
  #isVisible = true;
  /** What a person sees of what waits, before they read. Nothing is known of it on a server. */
  #looks: GateLooks = { kind: 'page', host: undefined, hasPoster: false };
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
    this.#observer ??= new MutationObserver((records) => {
      if (records.some((record) => isNews(record, this))) this.requestUpdate();
    });
    this.#observer.observe(this, { childList: true, subtree: true, attributeFilter });
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
    this.#looks = gateLooks(this, this.#content.sized, this.#ids);
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
        ...this.#looks,
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
    this.#advice.tell(this.#ids, this.consent.snapshot, this.#content);
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
    const job = {
      lane: ids[0] ?? '',
      timeout: scriptTimeout(this.consent.snapshot.declaration),
      mayRun: () => this.#isOpen,
      // What has run cannot be unloaded: the page must know, when it is withdrawn.
      onStart: () => noteExecuted(ids, this.consent.snapshot.declaration),
    };
    this.#content.show((script, place, keepsPlace) => runScript(script, { ...job, place, keepsPlace }));
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

/** Whether a change in a gate is one to the gate: what its content does to itself is not. */
function isNews({ target, type, addedNodes }: MutationRecord, gate: Element): boolean {
  return target === gate || type === 'attributes' || [...addedNodes].some(bringsHeld);
}
