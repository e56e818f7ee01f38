import { sourceLocale } from './language-registry.js';

/** Norwegian is written in two ways, of which there is one here. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The best of the available languages for a BCP 47 tag: itself, else one of the same language and script, of the same
 * region where there is one: `pt-BR` → `pt`, `zh-CN` → `zh-Hans`, `nn` → `nb`. Else French: `zh-TW` is written otherwise.
 */
export function nearestLocale(tag: string, available: readonly string[]): string {
  const exact = available.find((each) => each.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  const wanted = likely(tag);
  const near = available.filter((each) => each.startsWith(wanted.language) && isSameWriting(each, tag));
  return near.find((each) => likely(each).region === wanted.region) ?? near[0] ?? sourceLocale;
}

/** Whether two tags mean the same language in the same script. */
export function isSameWriting(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [likely(a), likely(b)];
  return one.language === other.language && one.script === other.script;
}

/** Whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return tag !== sourceLocale && /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(likely(tag).script ?? '');
}

type Writing = Pick<Intl.Locale, 'language' | 'script' | 'region'>;
/** Rows of long tables ask for it one by one. */
const known = new Map<string, Writing>();

/** What a tag leaves out, as Unicode completes it. */
function likely(tag: string): Writing {
  let writing = known.get(tag);
  if (!writing) known.set(tag, (writing = complete(tag)));
  return writing;
}

function complete(tag: string): Writing {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return { language: aliases[language] ?? language, script, region };
  } catch {
    return { language: tag };
  }
}
