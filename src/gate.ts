import { CookieGate } from './elements/gate/cookie-gate.js';
import { defineElement } from './elements/shared/define-element.js';
import { provideElement } from './boot/element-loaders.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate': CookieGate;
  }
}

defineElement('cookie-gate', CookieGate);
provideElement('cookie-preferences', () => import('./preferences.js'));
