import type { ConsentStore } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Text } from '../declaration/text.js';
import { localeFor } from '../i18n/catalogue.js';
import { source } from '../i18n/generated/source.js';
import { onLanguageChange } from '../i18n/language-registry.js';
import { languageOf } from '../i18n/page-language.js';
import type { Point } from './point.js';
import type { AdviceWords } from './words/advice-en.js';
import { adviceWords } from './words/advice-words.js';

/** Tells, once each, of texts that the page's language lacks, and of words of the site's own that are never said. */
export function reportTexts(store: ConsentStore, tell: (point: Point) => void): () => void {
  const report = () => {
    const { declaration } = store.snapshot;
    if (!declaration) return;
    adviseOnTexts(declaration, localeFor(languageOf(document.documentElement))).forEach(tell);
  };
  const ends = [store.subscribe(report), onLanguageChange(report)];
  return () => {
    for (const end of ends) end();
  };
}

/** What to mend in the texts of a declaration, for a page in a language. */
export function adviseOnTexts(declaration: Declaration, locale: string): readonly Point[] {
  const { texts: say } = adviceWords();
  const lacking = textsOf(declaration).filter(([, text]) => !isIn(text, locale));
  const where = lacking.map(([path]) => `- ${path}`).join('\n');
  const own = Object.entries(declaration.messages ?? {}).flatMap(([language, texts]) =>
    Object.entries(texts).flatMap(([id, text]) => {
      const fault = faultOf(id, text, say);
      const path = `$.messages[${JSON.stringify(language)}][${JSON.stringify(id)}]`;
      return fault ? [{ severity: 'warning', where: path, ...fault } as const] : [];
    }),
  );
  return [
    ...(lacking.length
      ? [{ severity: 'warning', what: say.lacking(locale), where, fix: say.addLanguage(locale) } as const]
      : []),
    ...own,
  ];
}

function faultOf(
  id: string,
  text: string,
  say: AdviceWords['texts'],
): Pick<Point, 'what' | 'actual' | 'fix'> | undefined {
  const replaced = source[id];
  if (replaced === undefined) return { what: say.unknownMessage, fix: say.takeId };
  const [expected = '', found = ''] = [replaced, text].map((each) =>
    [...new Set(each.match(/\{\d\}/g))].sort().join(' '),
  );
  if (expected === found) return undefined;
  return { what: say.placeholders, actual: say.found(found), fix: say.takePlaceholders(expected, replaced) };
}

/** Every text of a declaration with its path. */
function textsOf({ site, categories, services, providers }: Declaration): readonly (readonly [string, Text])[] {
  const list = <Item>(name: string, items: readonly Item[], keys: readonly (keyof Item & string)[]) =>
    items.flatMap((item, i) => keys.map((key) => [`${name}[${i}].${key}`, item[key] as Text | undefined] as const));
  const all = [
    ...list('$.site', [site], ['name', 'controller']).map(([path, text]) => [path.replace('[0]', ''), text] as const),
    ...list('$.categories', categories, ['label', 'description', 'justification']),
    ...list('$.services', services, ['name', 'location']),
    ...services.flatMap(({ cookies }, i) => list(`$.services[${i}].cookies`, cookies, ['purpose'])),
    ...list('$.providers', providers, ['name']),
  ];
  return all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
}

/** One text for all languages is in each. */
function isIn(text: Text, locale: string): boolean {
  const [language = locale] = locale.split('-');
  return typeof text === 'string' || Object.keys(text).some((tag) => tag.split('-')[0] === language);
}
