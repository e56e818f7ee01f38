import { CookieGate } from './elements/cookie-gate.js';
import { defineElement } from './elements/shared/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate': CookieGate;
  }
}

defineElement('cookie-gate', CookieGate);
