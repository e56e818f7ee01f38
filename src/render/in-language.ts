import type { Declaration } from '../declaration/declaration.js';
import * as catalogue from '../i18n/catalogue.js';
import { isFrench, sourceLocale } from '../i18n/language-registry.js';
import { takeCatalogue } from '../i18n/load-catalogue.js';
import { setRenderLocale } from '../i18n/localization.js';
import type { PartName } from '../i18n/messages.js';

const parts: readonly PartName[] = ['banner', 'details', 'charter'];

/**
 * Says something in a language of the package, and in the site's own words. `say` is told the language that was found, and must say
 * all at once.
 *
 * @throws RangeError where there is no such language
 */
export async function inLanguage<Result>(
  tag: string,
  { messages }: Declaration,
  say: (locale: string) => Result,
): Promise<Result> {
  takeCatalogue(catalogue);
  const locale = catalogue.localeFor(tag);
  if (locale === sourceLocale && !isFrench(tag)) {
    throw new RangeError(`No language "${tag}": expected one of ${catalogue.availableLocales().join(', ')}.`);
  }
  if (catalogue.request(locale, parts) !== 'ready') await catalogue.settle();
  if (catalogue.request(locale, parts) !== 'ready') throw new Error(`The language "${locale}" could not be loaded.`);
  setRenderLocale({ locale, words: messages });
  try {
    return say(locale);
  } finally {
    setRenderLocale(undefined);
  }
}
