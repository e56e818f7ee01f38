import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

type Localization = ReturnType<typeof configureLocalization>;
type LocaleModule = Awaited<ReturnType<Parameters<typeof configureLocalization>[0]['loadLocale']>>;

/** Each language is a file of its own, loaded when a page needs it. French is in the code. */
const loaders: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  en: () => import('./generated/locales/en.js'),
};

let localization: Localization | undefined;

/** One active language for the whole page. Configured when first asked for, as an import must do nothing. */
function configured(): Localization {
  return (localization ??= configureLocalization({
    sourceLocale,
    targetLocales,
    loadLocale: (locale) => loaders[locale]!(),
  }));
}

/** The language in which elements speak now. */
export function getLocale(): string {
  return configured().getLocale();
}

/** Makes elements speak a language, or the nearest one that there is: `en-GB` → `en`, unknown → French. */
export async function setLocale(locale: string): Promise<void> {
  await configured().setLocale(nearestLocale(locale));
}

/** The available language for a BCP 47 tag: the exact one, else its language, else French. */
export function nearestLocale(locale: string): string {
  const available: readonly string[] = [sourceLocale, ...targetLocales];
  const [language = ''] = locale.toLowerCase().split('-');
  return (
    available.find((each) => each.toLowerCase() === locale.toLowerCase()) ??
    (available.includes(language) ? language : sourceLocale)
  );
}

/** Whether a language is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return /^(ar|fa|he|ur)\b/.test(locale);
}
