import { CookieTable } from './elements/table/cookie-table.js';
import { defineElement } from './elements/shared/define-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-table': CookieTable;
  }
}

defineElement('cookie-table', CookieTable);
