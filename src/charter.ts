import { CookieCharter } from './elements/charter/cookie-charter.js';
import { defineElement } from './elements/shared/define-element.js';
// What a charter is made of.
import './preferences.js';
import './table.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-charter': CookieCharter;
  }
}

defineElement('cookie-charter', CookieCharter);
