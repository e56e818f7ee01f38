/**
 * The modules in src/i18n/generated/: each language in three parts, so that a page loads the texts of what it shows.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the catalogue, by the first word of the ids in them. */
const parts = {
  banner: ['banner', 'category', 'choice'],
  details: ['preferences', 'gate', 'table', 'consent-cookie', 'duration'],
  charter: ['charter'],
};

/** How a language writes what some browsers cannot, by the part that needs it: src/i18n/formats/<locale><suffix>.ts */
const formats = { banner: '', charter: '-regions' };

const head = '// Made by npm run messages. Do not edit.\n\n';

/** The modules by path in src/i18n/generated/. Takes the source's units, and the texts of each language by id. */
export function catalogueModules(source, translations, root) {
  const locales = [...translations.keys()];
  const modules = new Map([
    ['messages.ts', messagesModule(source)],
    ['source.ts', sourceModule(source)],
  ]);
  for (const part of Object.keys(parts)) {
    modules.set(`${part}.ts`, loadersModule(part, locales));
    for (const [locale, texts] of translations) {
      modules.set(`${part}/${locale}.ts`, textsModule(part, locale, texts, root));
    }
  }
  return modules;
}

/** The ids, as a type whose documentation is the French text. */
function messagesModule(source) {
  const lines = source.map(({ id, source: text, note }) => `/** « ${text} » ${note} */\n'${id}'?: string;`);
  return `${head}/** The texts of a language by message id; in French they are these. */
    export interface CatalogueMessages {\n${lines.join('\n')}\n}`;
}

/** The French texts as data: for development, as a page has them in its elements. */
function sourceModule(source) {
  const texts = Object.fromEntries(source.map(({ id, source: text }) => [id, text]));
  return `${head}/* eslint-disable no-irregular-whitespace */
    export const source: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)};`;
}

function loadersModule(part, locales) {
  const lines = locales.map((locale) => `'${locale}': () => import('./${part}/${locale}.js'),`);
  return `${head}import type { Part } from '../messages.js';
    export const ${part}: Part = {\n${lines.join('\n')}\n};`;
}

function textsModule(part, locale, texts, root) {
  const isOfPart = ([id]) => parts[part].includes(id.split('.')[0]);
  const own = Object.entries(texts).filter((entry) => isOfPart(entry) && isNeeded(entry, locale, texts));
  const file = `${locale}${formats[part]}`;
  const isFormatted = part in formats && existsSync(join(root, 'src', 'i18n', 'formats', `${file}.ts`));
  return [
    head,
    isFormatted ? `export { formats } from '../../formats/${file}.js';\n` : '',
    '/* eslint-disable no-irregular-whitespace */\n',
    `export const messages = ${JSON.stringify(Object.fromEntries(own), null, 2)};`,
  ].join('');
}

/** A plural form that the language lacks, or that is that for any number, is of no use. */
function isNeeded([id, text], locale, texts) {
  const [, family, category] = /^(.*)\.(zero|two|few|many)$/.exec(id) ?? [];
  if (!family || texts[`${family}.other`] === undefined) return true;
  const { pluralCategories } = new Intl.PluralRules(locale === 'pt' ? 'pt-PT' : locale).resolvedOptions();
  return pluralCategories.includes(category) && text !== texts[`${family}.other`];
}
