import { LOCALE_STATUS_EVENT } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { getLocale, isRightToLeft } from '../../i18n/localization.js';
import { sourceLocale } from '../../i18n/generated/locale-codes.js';
import { closestLanguage, followPageLanguage } from '../../i18n/page-language.js';

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

  /** What `lang` on the element's content must say; undefined where it is said around it already (CONFORMITY B10). */
  get lang(): string | undefined {
    return this.#isSaid(this.#host) ? undefined : this.locale;
  }

  /** What `dir` on the element's content must say; undefined where the page's direction holds. */
  get dir(): 'ltr' | 'rtl' | undefined {
    // The element's own `lang` changes the language, and not the direction that it inherits.
    if (this.#isSaid(this.#host.parentElement)) return undefined;
    return isRightToLeft(this.locale) ? 'rtl' : 'ltr';
  }

  /** Whether an element of the page says the language; where none is said, French is taken for it. On a server nothing is known of the page. */
  #isSaid(element: Element | null): boolean {
    if (!this.#host.isConnected) return true;
    const said = closestLanguage(element ?? document.documentElement) ?? sourceLocale;
    return said.toLowerCase().split('-')[0] === this.locale;
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
