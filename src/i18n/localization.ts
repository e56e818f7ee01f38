import { availableLocales, isReady, messagesOf, request, settle } from './catalogue.js';
import { banner } from './generated/banner.js';
import { fill } from './messages.js';
import { nearestLocale, sourceLocale } from './nearest-locale.js';
import { forceLanguage, localeFor } from './page-language.js';

/** In which language, and in whose words, something is said. */
export interface Voice {
  readonly locale: string;
  /** Texts that take the place of the catalogue's, by language and message id. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

let voice: Voice | undefined;

/** The language of what is being said now; outside an element's rendering, that of the page. */
export function getLocale(): string {
  if (voice || typeof document === 'undefined') return voice?.locale ?? sourceLocale;
  const locale = localeFor(document.documentElement);
  return isReady(locale) ? locale : sourceLocale;
}

/**
 * Makes all elements speak a language, or the nearest that there is, whatever the page's: `en-GB` → `en`, unknown → French.
 * Without one they follow the page again. Resolves once they speak it, or French, because it could not be loaded.
 */
export async function setLocale(locale?: string): Promise<void> {
  if (locale !== undefined) request(nearestLocale(locale, availableLocales()), [banner]);
  forceLanguage(locale);
  await settle();
}

/** Lets `msg()` answer in a voice; in the page's language without one. An element does so while it renders. */
export function speakAs(next: Voice | undefined): void {
  voice = next;
}

/** A message in the words of who speaks; undefined where the French of the source is to be said. */
export function textOf(id: string, values: readonly unknown[] = []): string | undefined {
  const locale = getLocale();
  const { [locale]: own, [locale.split('-')[0]!]: near } = voice?.words ?? {};
  const text = own?.[id] ?? near?.[id] ?? messagesOf(locale)?.[id];
  return text === undefined ? undefined : fill(text, values);
}
