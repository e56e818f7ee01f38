import type { StrResult, msg as litMsg, str as litStr } from '@lit/localize';
import { textOf } from './localization.js';

type Template = string | StrResult;

/**
 * Says a message: in the words and the language of who speaks, else in the French that stands in the code. Typed as that of
 * `@lit/localize`, by which `lit-localize` finds what is to be translated; its runtime knows one language for a page and one
 * module for a language, so none of it is here.
 */
export const msg = ((template: Template, { id = '' } = {}) =>
  typeof template === 'string'
    ? (textOf(id) ?? template)
    : (textOf(id, template.values) ?? String.raw({ raw: template.strings }, ...template.values))) as typeof litMsg;

/** Marks the values of a message. */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]): StrResult => ({
  strTag: true,
  strings,
  values,
})) as typeof litStr;
