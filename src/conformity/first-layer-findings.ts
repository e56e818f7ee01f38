import type { Declaration } from '../declaration/declaration.js';
import { optionalCategories, servicesOf } from '../declaration/declaration.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './rule-sources.js';
import { isIn, member, wordings } from './texts.js';
import { isPlaceholder, vaguePart } from './vague-words.js';
import type { FindingWords } from './words/findings-en.js';

/** What must be said before the choice: who is responsible, for what, and what follows (CONFORMITY A7, D1). */
export function* firstLayerFindings(declaration: Declaration, words: FindingWords): Iterable<Finding> {
  if (!optionalCategories(declaration).length) return;
  yield* controllerFindings(declaration, words);
  yield* categoryFindings(declaration, words);
  yield* messageFindings(declaration, words);
}

function* controllerFindings({ site }: Declaration, { nothing, firstLayer: say }: FindingWords): Iterable<Finding> {
  if (site.controller === undefined) {
    yield {
      id: 'A7',
      severity: 'error',
      path: '$.site.controller',
      actual: nothing,
      ...say.controller,
      source: sources.recommendation,
    };
  }
  if (site.contact === undefined) {
    yield {
      id: 'D1',
      severity: 'warning',
      path: '$.site.contact',
      actual: nothing,
      ...say.contact,
      source: sources.gdpr,
    };
  }
}

function* categoryFindings(declaration: Declaration, { firstLayer: say }: FindingWords): Iterable<Finding> {
  for (const [i, category] of declaration.categories.entries()) {
    const path = `$.categories[${i}]`;
    if (!optionalCategories(declaration).includes(category)) continue;
    const rule = { id: 'A7', source: sources.recommendation } as const;
    if (category.id === 'unclassified' && category.description === undefined) {
      yield {
        ...rule,
        severity: 'error',
        path,
        actual: show(category.id),
        ...say.unclassified,
      };
    }
    if (!servicesOf(declaration, category.id).length) {
      yield {
        ...rule,
        severity: 'warning',
        path,
        ...say.unused(show(category.id)),
      };
    }
    for (const { path: at, words } of wordings(category.description, `${path}.description`)) {
      const vague = vaguePart(words) ?? (words.trim().split(/\s+/).length < 3 ? words : undefined);
      if (!isPlaceholder(words) && !vague) continue;
      yield {
        ...rule,
        severity: isPlaceholder(words) ? 'error' : 'warning',
        path: at,
        actual: show(vague ?? words),
        ...say.vague,
        source: sources.purposes,
      };
    }
  }
}

/** What the package's own texts put in, and a site's words for them must keep: by id, what would be missing. */
const needed: Readonly<Record<string, keyof FindingWords['firstLayer']['parts']>> = {
  'banner.intro': 'controller',
  'banner.intro.alone': 'controller',
  'banner.again': 'controller',
  'banner.kept': 'duration',
  'banner.partners.one': 'partner',
  'banner.partners.other': 'partners',
};

/** What a text must say, in the languages that we can read. */
const said = [
  {
    ids: ['banner.refusing', 'banner.refusing.content'],
    part: 'refusing',
    fr: /refus|sans (?:votre )?accord/i,
    en: /refus|reject|declin|without (?:your )?consent/i,
  },
  {
    ids: ['banner.kept'],
    part: 'changing',
    fr: /modifi|chang|retir|revenir|gérer/i,
    en: /chang|withdraw|revis|manage/i,
  },
] as const;

function* messageFindings({ messages = {} }: Declaration, { firstLayer: say }: FindingWords): Iterable<Finding> {
  for (const [locale, texts] of Object.entries(messages)) {
    for (const [id, words] of Object.entries(texts)) {
      const missing = needed[id] && !words.includes('{0}') ? [needed[id]] : [];
      for (const language of ['fr', 'en'] as const) {
        if (!isIn(language, locale)) continue;
        const wrong = said.filter((each) => each.ids.some((own) => own === id) && !each[language].test(words));
        missing.push(...wrong.map(({ part }) => part));
      }
      if (!missing.length) continue;
      yield {
        id: 'A7',
        severity: 'error',
        path: member(member('$.messages', locale), id),
        actual: show(words),
        ...say.missing(missing.map((part) => say.parts[part])),
        source: sources.recommendation,
      };
    }
  }
}
