import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Locale, Text } from '../../declaration/text.js';
import { languageIn, textIn } from '../../declaration/text.js';
import { getLocale } from '../../i18n/localization.js';
import { isRightToLeft } from '../../i18n/load-catalogue.js';

/** A text of the site in the language that elements speak. */
export function siteText(text: Text): string {
  return textIn(text, getLocale());
}

/**
 * The same as content: marked with its language where that is known to be another than the element's, and read in its own
 * direction (WCAG 3.1.2).
 */
export function renderText(text: Text): string | TemplateResult {
  const lang = foreignLanguage(text);
  const said = siteText(text);
  // A screen reader stops at each element: what reads like all around it is none.
  return lang || hasOppositeDirection(said) ? html`<bdi lang=${ifDefined(lang)}>${said}</bdi>` : said;
}

/** Whether a text is written in another direction than the element. */
export function hasOppositeDirection(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text) !== isRightToLeft(getLocale());
}

/** The language of a text that is not there in the element's; undefined where it is, or where the site does not say it. */
export function foreignLanguage(text?: Text): Locale | undefined {
  if (typeof text !== 'object') return;
  const language = languageIn(text, getLocale());
  return language === getLocale() ? undefined : language;
}
