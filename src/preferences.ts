import { CookiePreferences } from './elements/preferences/cookie-preferences.js';
import { defineElement } from './elements/shared/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-preferences': CookiePreferences;
  }
}

defineElement('cookie-preferences', CookiePreferences);
