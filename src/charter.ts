import { CookieCharter } from './elements/cookie-charter.js';
import { defineElement } from './elements/shared/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-charter': CookieCharter;
  }
}

defineElement('cookie-charter', CookieCharter);
