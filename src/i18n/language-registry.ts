import type { Formats, LocaleLoader, LocaleModule } from './messages.js';

/** The language of the source: in the code, so that it costs no request. */
export const sourceLocale = 'fr';

/** Milliseconds that elements wait for their language before they speak French. */
export const localeTimeout = 1000;

/** A language, as far as it has come. */
interface Language {
  readonly messages: Record<string, string>;
  readonly formats: Formats;
}

/** What a page knows of languages, whichever copy of the package learned it. */
interface Languages {
  /** What has come, by language. */
  readonly known: Map<string, Language>;
  /** What the page itself brings, by language. */
  readonly added: Map<string, LocaleLoader>;
  readonly listeners: Set<() => void>;
  /** The language that all elements speak, whatever the page's. */
  forced?: string | undefined;
}

const key: unique symbol = Symbol.for('charte-cookies/languages/1') as never;

export function languages(): Languages {
  const realm = globalThis as { [key]?: Languages };
  return (realm[key] ??= { known: new Map(), added: new Map(), listeners: new Set() });
}

/** Calls back whenever elements may have to speak otherwise. Returns a function that stops it. */
export function onLanguageChange(listener: () => void): () => void {
  languages().listeners.add(listener);
  return () => languages().listeners.delete(listener);
}

export function notifyLanguageChange(): void {
  for (const listener of [...languages().listeners]) listener();
}

/** Adds what has come of a language. */
export function learn(locale: string, { messages, formats }: LocaleModule): void {
  const { known } = languages();
  const language = known.get(locale) ?? { messages: {}, formats: {} };
  known.set(locale, language);
  Object.assign(language.messages, messages);
  Object.assign(language.formats, formats);
}

/** Whether a BCP 47 tag means French. */
export function isFrench(tag: string): boolean {
  return /^fr($|[-_])/i.test(tag);
}
