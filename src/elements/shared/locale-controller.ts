import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguageChange, sourceLocale } from '../../i18n/language-registry.js';
import { catalogueOrState, isBuiltIn, isRightToLeft, isSameWriting } from '../../i18n/load-catalogue.js';
import { setRenderLocale } from '../../i18n/localization.js';
import type { PartName } from '../../i18n/messages.js';
import { closest, languageOf, observeLanguages } from '../../i18n/page-language.js';
import type { ConsentController } from './consent-controller.js';

/**
 * Lets an element speak the page's language, or its own: renders it again when that changes, and marks its language where
 * it is not the page's.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consent: ConsentController;
  readonly #parts: readonly PartName[];
  #locale: string | undefined;
  #unfollow: (() => void) | undefined;

  /** `consent` knows the declaration, and so the site's own words; `parts` are those of the catalogue beyond the banner's. */
  constructor(host: ReactiveControllerHost & HTMLElement, consent: ConsentController, ...parts: readonly PartName[]) {
    this.#host = host;
    this.#consent = consent;
    this.#parts = ['banner', ...parts];
    host.addController(this);
  }

  /** Whether the element's first words are on their way: until they have come it says nothing, for a second at most. */
  get isWaiting(): boolean {
    return this.#unfollow !== undefined && this.#locale === undefined;
  }

  /** The language in which the element speaks. */
  get locale(): string {
    return this.#locale ?? sourceLocale;
  }

  /** What `lang` on the element's content must say; undefined where it is said around it already (CONFORMITY B10). */
  get lang(): string | undefined {
    return this.#isSaid(this.#host) ? undefined : this.locale;
  }

  /** What `dir` on the element's content must say; undefined where the page's direction holds. */
  get dir(): 'ltr' | 'rtl' | undefined {
    const direction = isRightToLeft(this.locale) ? 'rtl' : 'ltr';
    // The element's own `lang` changes the language, and not the direction that it inherits. A page whose language is said
    // has the direction that its author gave it; one that names none is written from left to right, whatever its language.
    if (!this.#isSaid(this.#host.parentElement)) return direction;
    return direction === 'rtl' && this.#host.isConnected && !closest('dir', this.#host) ? direction : undefined;
  }

  hostConnected(): void {
    this.#unfollow = onLanguageChange(this.#onChange);
    observeLanguages(this.#host);
    this.#look();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  hostUpdate(): void {
    const { declaration } = this.#consent.snapshot;
    setRenderLocale({ locale: this.locale, words: declaration?.messages });
  }

  hostUpdated(): void {
    setRenderLocale(undefined);
  }

  /** Does something in the element's language and words, outside its rendering. */
  speak<Result>(act: () => Result): Result {
    this.hostUpdate();
    try {
      return act();
    } finally {
      this.hostUpdated();
    }
  }

  /** An element of the page says the language; where none is said, French is taken for it. On a server nothing is known. */
  #isSaid(element: Element | null): boolean {
    if (!this.#host.isConnected) return true;
    return isSameWriting(closest('lang', element ?? document.documentElement) ?? sourceLocale, this.locale);
  }

  /** While a language is on its way, what was spoken stays. */
  #look(): void {
    const tag = languageOf(this.#host);
    const catalogue = isBuiltIn(tag) ? undefined : catalogueOrState();
    const locale = typeof catalogue === 'object' ? catalogue.localeFor(tag) : sourceLocale;
    const state = typeof catalogue === 'object' ? catalogue.request(locale, this.#parts) : (catalogue ?? 'ready');
    if (state === 'ready') this.#locale = locale;
    else if (state === 'failed') this.#locale = sourceLocale;
    else if (state === 'late') this.#locale ??= sourceLocale;
  }

  readonly #onChange = () => {
    this.#look();
    this.#host.requestUpdate();
  };
}
