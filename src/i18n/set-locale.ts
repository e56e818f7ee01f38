import * as catalogue from './catalogue.js';
import { takeCatalogue } from './load-catalogue.js';
import { forceLanguage } from './page-language.js';

/**
 * Makes all elements speak a language, or the nearest that there is, whatever the page's: `en-GB` → `en`, unknown → French.
 * Without one they follow the page again. Resolves once they speak it, or French, because it could not be loaded.
 */
export async function setLocale(locale?: string): Promise<void> {
  takeCatalogue(catalogue);
  if (locale !== undefined) catalogue.request(catalogue.localeFor(locale), ['banner']);
  forceLanguage(locale);
  await catalogue.settle();
}
