import { LOCALE_STATUS_EVENT } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { getLocale, isRightToLeft } from '../../i18n/localization.js';
import { followPageLanguage, languageOf } from '../../i18n/page-language.js';

/** Renders an element again when the language changes, and marks its language where it is not the page's. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language in which the element speaks. */
  get locale(): string {
    return getLocale();
  }

  /** What `lang` on the element's content must say; undefined where the page's language says it already (CONFORMITY B10). */
  get lang(): string | undefined {
    const isSame = !this.#host.isConnected || languageOf(this.#host).split('-')[0] === this.locale;
    return isSame ? undefined : this.locale;
  }

  /** What `dir` on the element's content must say; undefined where the page's direction holds. */
  get dir(): 'ltr' | 'rtl' | undefined {
    if (!this.lang) return undefined;
    return isRightToLeft(this.locale) ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    window.addEventListener(LOCALE_STATUS_EVENT, this.#onStatus);
    followPageLanguage(this.#host);
  }

  hostDisconnected(): void {
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#onStatus);
  }

  readonly #onStatus = (event: WindowEventMap[typeof LOCALE_STATUS_EVENT]) => {
    if (event.detail.status === 'ready') this.#host.requestUpdate();
  };
}
