/** A BCP 47 language tag, such as `fr` or `pt-BR`. */
export type Locale = string;

/** A text of the site: one for all languages, or one per language. */
export type Text = string | Readonly<Record<Locale, string>>;

/**
 * The text in a language: the exact tag, else its language alone, else the language as it is written elsewhere (`pt-BR` for
 * `pt`), else French, else the first one given.
 */
export function textIn(text: Text, locale: Locale): string {
  if (typeof text === 'string') return text;
  const [language = locale] = locale.split('-');
  const elsewhere = () => Object.keys(text).find((tag) => tag.startsWith(`${language}-`));
  return text[locale] ?? text[language] ?? text[elsewhere() ?? 'fr'] ?? Object.values(text)[0] ?? '';
}
