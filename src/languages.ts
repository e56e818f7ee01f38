/**
 * The languages in which elements speak: for a page that forces one, or brings one that the package lacks. Does nothing when
 * imported. Beside `auto.js`: `import { addLocale } from '/charte/languages.js'`.
 *
 *     addLocale('eo', () => import('./eo.js'));   // eo.js: export const messages = { 'banner.heading': '…', … };
 *     await setLocale('eo');
 */
import * as catalogue from './i18n/catalogue.js';
import { takeCatalogue } from './i18n/load-catalogue.js';
import type { LocaleLoader, LocaleModule } from './i18n/messages.js';

export type { Formats, LocaleLoader, LocaleModule, Messages, TimeUnit } from './i18n/messages.js';
export { getLocale } from './i18n/localization.js';
export { setLocale } from './i18n/set-locale.js';

/** The languages that there are, as BCP 47 tags: those of the package, and those that were added. */
export function locales(): readonly string[] {
  return [...new Set(catalogue.availableLocales())].sort();
}

/**
 * Adds a language, or takes the place of one; elements whose page asks for it speak it from then on. A loader is called when
 * it is first asked for.
 */
export function addLocale(locale: string, source: LocaleModule | LocaleLoader): void {
  takeCatalogue(catalogue);
  catalogue.add(locale, source);
}
