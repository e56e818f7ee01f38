import { languages, sourceLocale } from './languages.js';
import { isBuiltIn, loadedCatalogue } from './load-catalogue.js';
import { fill } from './messages.js';
import { languageOf } from './page-language.js';

/** In which language, and in whose words, something is said. */
export interface Voice {
  readonly locale: string;
  /** Texts that take the place of the catalogue's, by language and message id. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

let voice: Voice | undefined;

/** The language of what is being said now; outside an element's rendering, that of the page, if it has come. */
export function getLocale(): string {
  if (voice || typeof document === 'undefined') return voice?.locale ?? sourceLocale;
  const tag = languageOf(document.documentElement);
  const catalogue = isBuiltIn(tag) ? undefined : loadedCatalogue();
  const locale = catalogue?.localeFor(tag);
  return locale && catalogue?.isReady(locale) ? locale : sourceLocale;
}

/** Lets `msg()` answer in a voice; in the page's language without one. An element does so while it renders. */
export function speakAs(next: Voice | undefined): void {
  voice = next;
}

/** A message in the words of who speaks; undefined where the French of the source is to be said. */
export function textOf(id: string, values: readonly unknown[] = []): string | undefined {
  const locale = getLocale();
  const { [locale]: own, [locale.split('-')[0]!]: near } = voice?.words ?? {};
  const text = own?.[id] ?? near?.[id] ?? languages().known.get(locale)?.messages[id];
  return text === undefined ? undefined : fill(text, values);
}
