/** Classes, store, events and types. Registers nothing: import `charte-cookies/all.js` or one element for that. */
export * from './store.js';
export { CookieBanner } from './elements/banner/cookie-banner.js';
export { CookieCharter } from './elements/charter/cookie-charter.js';
export { CookieGate } from './elements/gate/cookie-gate.js';
export { CookiePreferences } from './elements/preferences/cookie-preferences.js';
export { CookieTable } from './elements/table/cookie-table.js';
export { getLocale } from './i18n/localization.js';
export { setLocale } from './i18n/set-locale.js';
