import { CookieBanner } from './elements/banner/cookie-banner.js';
import { defineElement } from './elements/shared/define-element.js';
import { provideElement } from './boot/element-loaders.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-banner': CookieBanner;
  }
}

defineElement('cookie-banner', CookieBanner);
provideElement('cookie-preferences', () => import('./preferences.js'));
