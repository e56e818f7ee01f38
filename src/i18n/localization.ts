import { languages, sourceLocale } from './language-registry.js';
import { isBuiltIn, loadedCatalogue } from './load-catalogue.js';
import { fill } from './messages.js';
import { languageOf } from './page-language.js';

/** The locale that an element renders in, and texts of the site in place of the catalogue’s. */
export interface RenderLocale {
  readonly locale: string;
  /** Texts that take the place of the catalogue's, by language and message id. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

let current: RenderLocale | undefined;

/** The locale of the element that renders now; outside of rendering, that of the page once its catalogue is loaded. */
export function getLocale(): string {
  if (current || typeof document === 'undefined') return current?.locale ?? sourceLocale;
  const tag = languageOf(document.documentElement);
  const catalogue = isBuiltIn(tag) ? undefined : loadedCatalogue();
  const locale = catalogue?.localeFor(tag);
  return locale && catalogue?.isReady(locale) ? locale : sourceLocale;
}

/** Sets the locale that `msg()` uses until it is cleared with `undefined`. An element does so around its rendering. */
export function setRenderLocale(next: RenderLocale | undefined): void {
  current = next;
}

/** A message in the words of who speaks; undefined where the French of the source is to be said. */
export function textOf(id: string, values: readonly unknown[] = []): string | undefined {
  const locale = getLocale();
  const { [locale]: own, [locale.split('-')[0]!]: near } = current?.words ?? {};
  const text = own?.[id] ?? near?.[id] ?? languages().known.get(locale)?.messages[id];
  return text === undefined ? undefined : fill(text, values);
}
