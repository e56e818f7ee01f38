/** A BCP 47 language tag, such as `fr` or `pt-BR`. */
export type Locale = string;

/** A text of the site: one for all languages, or one per language. */
export type Text = string | Readonly<Record<Locale, string>>;

/**
 * The text in a language: the exact tag, else its language alone, else the language as it is written elsewhere (`pt-BR` for
 * `pt`), else French, else the first one given.
 */
export function textIn(text: Text, locale: Locale): string {
  return typeof text === 'string' ? text : (text[languageIn(text, locale)] ?? '');
}

/** The tag under which a text per language is found for a language, by the rules of `textIn`. */
export function languageIn(text: Exclude<Text, string>, locale: Locale): Locale {
  const [language = locale] = locale.split('-');
  const tags = Object.keys(text);
  const elsewhere = tags.find((tag) => tag.startsWith(`${language}-`));
  return [locale, language, elsewhere ?? 'fr'].find((tag) => text[tag] !== undefined) ?? tags[0] ?? locale;
}
