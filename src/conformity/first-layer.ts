import type { Declaration } from '../declaration/declaration.js';
import { optionalCategories, servicesOf } from '../declaration/declaration.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './sources.js';
import { isIn, member, wordings } from './texts.js';
import { isPlaceholder, vaguePart } from './vague-words.js';

/** What must be said before the choice: who is responsible, for what, and what follows (CONFORMITY A7, D1). */
export function* firstLayerFindings(declaration: Declaration): Iterable<Finding> {
  if (!optionalCategories(declaration).length) return;
  yield* controllerFindings(declaration);
  yield* categoryFindings(declaration);
  yield* messageFindings(declaration);
}

function* controllerFindings({ site }: Declaration): Iterable<Finding> {
  if (site.controller === undefined) {
    yield {
      id: 'A7',
      severity: 'error',
      where: '$.site.controller',
      found: 'nothing',
      why: 'Before they choose, people must know who is responsible; the name of a site is not yet somebody.',
      mend: 'Write the name of the body or company that answers for the site, even where it is the site’s own name.',
      source: sources.recommendation,
    };
  }
  if (site.contact === undefined) {
    yield {
      id: 'D1',
      severity: 'warning',
      where: '$.site.contact',
      found: 'nothing',
      why: 'The charter cannot say where to exercise one’s rights.',
      mend: 'Write an e-mail address, or the address of a page.',
      source: sources.gdpr,
    };
  }
}

function* categoryFindings(declaration: Declaration): Iterable<Finding> {
  for (const [i, category] of declaration.categories.entries()) {
    const path = `$.categories[${i}]`;
    if (!optionalCategories(declaration).includes(category)) continue;
    const at = { id: 'A7', source: sources.recommendation } as const;
    if (category.id === 'unclassified' && category.description === undefined) {
      yield {
        ...at,
        severity: 'error',
        where: path,
        found: show(category.id),
        why: 'Nobody can consent to cookies of which the site does not say what they are for.',
        mend: 'Give each of them a category: a column “Catégorie” in the table, `category` on the element, or in the JSON.',
      };
    }
    if (!servicesOf(declaration, category.id).length) {
      yield {
        ...at,
        severity: 'warning',
        where: path,
        found: `${show(category.id)}, which no service belongs to`,
        why: 'People are asked to agree to something that the site does not do.',
        mend: 'Remove the category until a service needs it.',
      };
    }
    for (const { path: where, words } of wordings(category.description, `${path}.description`)) {
      const vague = vaguePart(words) ?? (words.trim().split(/\s+/).length < 3 ? words : undefined);
      if (!isPlaceholder(words) && !vague) continue;
      yield {
        ...at,
        severity: isPlaceholder(words) ? 'error' : 'warning',
        where,
        found: show(vague ?? words),
        why: 'A purpose must be specific: one must see what is done, and to what end.',
        mend: 'Say in a sentence what is recorded and what for, or leave the text of a well-known category to the package.',
        source: sources.purposes,
      };
    }
  }
}

/** What the package's own texts put in, and a site's words for them must keep: by id, what would be missing. */
const needed: Readonly<Record<string, string>> = {
  'banner.intro': 'who is responsible',
  'banner.intro.alone': 'who is responsible',
  'banner.again': 'who is responsible',
  'banner.consequences': 'how long the choice is kept',
  'banner.partners.one': 'the partner’s name',
  'banner.partners.other': 'the number of partners',
};

/** What must be said of consequences, in the languages that we can read. */
const consequences = [
  {
    what: 'what refusing means',
    fr: /refus|sans (?:votre )?accord/i,
    en: /refus|reject|declin|without (?:your )?consent/i,
  },
  {
    what: 'that one can change one’s mind, and how',
    fr: /modifi|chang|retir|revenir|gérer/i,
    en: /chang|withdraw|revis|manage/i,
  },
] as const;

function* messageFindings({ messages = {} }: Declaration): Iterable<Finding> {
  for (const [locale, texts] of Object.entries(messages)) {
    for (const [id, words] of Object.entries(texts)) {
      const missing = needed[id] && !words.includes('{0}') ? [needed[id]] : [];
      if (id === 'banner.consequences') {
        for (const language of ['fr', 'en'] as const) {
          if (!isIn(language, locale)) continue;
          missing.push(...consequences.filter((each) => !each[language].test(words)).map(({ what }) => what));
        }
      }
      if (!missing.length) continue;
      yield {
        id: 'A7',
        severity: 'error',
        where: member(member('$.messages', locale), id),
        found: show(words),
        why: `With these words the first layer no longer says ${missing.join(', nor ')}.`,
        mend: 'Say it, with {0} where the package puts it in; or leave this text to the package.',
        source: sources.recommendation,
      };
    }
  }
}
