import { CookieBanner } from '../elements/banner/cookie-banner.js';
import { CookieCharter } from '../elements/charter/cookie-charter.js';
import { CookiePreferences } from '../elements/preferences/cookie-preferences.js';
import { defineElement } from '../elements/shared/define-element.js';
import { CookieTable } from '../elements/table/cookie-table.js';
import * as catalogue from '../i18n/catalogue.js';
import { takeCatalogue } from '../i18n/load-catalogue.js';
import { Workshop } from './workshop.js';

/** Opens the form in an element of the page. */
export function openWorkshop(root: HTMLElement): void {
  takeCatalogue(catalogue);
  defineElement('cookie-banner', CookieBanner);
  defineElement('cookie-charter', CookieCharter);
  defineElement('cookie-preferences', CookiePreferences);
  defineElement('cookie-table', CookieTable);
  new Workshop(root);
}
