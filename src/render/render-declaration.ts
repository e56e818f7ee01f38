import { readDeclaration } from '../declaration/check/read-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import { isRightToLeft } from '../i18n/load-catalogue.js';
import { charterNodes } from './charter-nodes.js';
import { htmlText } from './html-text.js';
import { inLanguage } from './in-language.js';
import type { PlainNode } from './plain-node.js';
import { plain } from './plain-node.js';
import { tableNodes } from './table-nodes.js';

export interface RenderOptions {
  /** BCP 47 tag of the language, such as `de` or `pt-BR`, which is served by `pt`. Default `fr`. */
  readonly lang?: string;
  /** Level of the first headings, 1 to 6; those inside are one below (CONFORMITY B10). Default 2. */
  readonly headingLevel?: number;
}

/**
 * The charter as HTML, to be put inside `<cookie-charter>…</cookie-charter>`: it is read without JavaScript and found by search
 * engines, and the element takes its place (CONFORMITY D3). It says what the element says, but for what only scripts can do: the
 * controls, the outline, and the visitor's own choice.
 *
 * Takes what `readDeclaration` takes.
 *
 * @throws DeclarationError with all faults, where it is no declaration
 * @throws RangeError where there is no such language, or level of headings
 */
export function renderCharter(declaration: unknown, options?: RenderOptions): Promise<string> {
  return render(charterNodes, declaration, options);
}

/**
 * The tables of all cookies as HTML, to be put inside `<cookie-table>…</cookie-table>`: read without JavaScript, and read again by
 * the element as the declaration where the page has no other.
 *
 * Takes what `readDeclaration` takes.
 *
 * @throws DeclarationError with all faults, where it is no declaration
 * @throws RangeError where there is no such language, or level of headings
 */
export function renderTable(declaration: unknown, options?: RenderOptions): Promise<string> {
  return render(tableNodes, declaration, options);
}

async function render(
  nodesOf: (declaration: Declaration, level: number) => readonly PlainNode[],
  value: unknown,
  { lang = 'fr', headingLevel = 2 }: RenderOptions = {},
): Promise<string> {
  const declaration = readDeclaration(value);
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6) {
    throw new RangeError(`No level of headings "${headingLevel}": expected a whole number from 1 to 6.`);
  }
  return inLanguage(lang, declaration, (locale) => {
    const dir = isRightToLeft(locale) ? 'rtl' : undefined;
    return htmlText([plain('div', { lang: locale, dir }, ...nodesOf(declaration, headingLevel))]);
  });
}
