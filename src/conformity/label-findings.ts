import type { Declaration } from '../declaration/declaration.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './rule-sources.js';
import { isIn, member, plain, wordings } from './texts.js';
import type { FindingWords } from './words/findings-en.js';

const [accept, refuse, other] = ['choice.accept-all', 'choice.refuse-all', 'banner.preferences'] as const;

/** Words of which one can tell what a button does, in the languages that we can read. */
const clear = {
  [accept]: { fr: /accept|autoris|consen|d’accord avec/i, en: /accept|allow|agree|consent/i },
  [refuse]: {
    fr: /refus|rejet|interdi|n’accept|ne pas accept|(?:ne pas|sans) (?:consent|autoris)|désaccord/i,
    en: /refuse|reject|declin|deny|disagree|(?:do not|don’t) (?:accept|allow|agree|consent)/i,
  },
} as const;

/** Says what it does, and yet sounds like less than a refusal. */
const soft = /(?:continuer|poursuivre) sans accepter|(?:continue|proceed) without (?:accepting|agreeing)/i;
const wholesale = /\b(?:tou(?:t|s|tes?)|all|everything)\b/i;
const pressing = /[!★☆✓✔]|\p{Extended_Pictographic}|recommand|conseillé|préféré|recommended|preferred|best/iu;

/** Words of a site that blur what accepting and refusing are, or press people (CONFORMITY A4, A8). */
export function* labelFindings(
  { messages = {}, categories }: Declaration,
  { labels: say }: FindingWords,
): Iterable<Finding> {
  for (const [locale, texts] of Object.entries(messages)) {
    const path = (id: string) => member(member('$.messages', locale), id);
    const unclear = [accept, refuse].filter((id) => texts[id] !== undefined && !says(id, texts[id], locale));
    for (const id of unclear)
      yield ambiguous(path(id), texts[id]!, id === accept ? say.ambiguousAccept : say.ambiguousRefuse, say.plainly);
    const [yes, no, more] = [texts[accept], texts[refuse], texts[other]];
    if (more !== undefined && [accept, refuse].some((id) => knows(locale) && says(id, more, locale))) {
      yield ambiguous(path(other), more, say.likeAChoice, say.plainly);
    }
    for (const id of [accept, refuse, other]) {
      if (texts[id] !== undefined && pressing.test(texts[id])) yield pressed(path(id), texts[id], say);
    }
    if ((yes === undefined) !== (no === undefined)) {
      const [has, lacks] = yes === undefined ? [refuse, accept] : [accept, refuse];
      yield form(path(has), show(texts[has]), say.oneAlone(lacks));
    } else if (yes !== undefined && no !== undefined && !unclear.length) {
      const actual = `${show(yes)} / ${show(no)}`;
      const fix = say.oneForm;
      if (plain(yes).toLowerCase() === plain(no).toLowerCase()) {
        yield { ...ambiguous(path(refuse), no, say.alike, say.plainly), actual };
      } else if (knows(locale) && wholesale.test(yes) !== wholesale.test(no)) {
        yield form(path(refuse), actual, { message: say.wholesale, fix });
      } else if (Math.max(yes.length, no.length) > 2 * Math.min(yes.length, no.length)) {
        yield form(path(refuse), actual, { message: say.lengths, fix });
      }
    }
  }
  for (const [i, { label, description }] of categories.entries()) {
    const all = [
      ...wordings(label, `$.categories[${i}].label`),
      ...wordings(description, `$.categories[${i}].description`),
    ];
    for (const { path, words } of all) if (pressing.test(words)) yield pressed(path, words, say);
  }
}

/** Whether a button's words are in a language whose words we know. */
function knows(locale: string): boolean {
  return isIn('fr', locale) || isIn('en', locale);
}

function says(id: typeof accept | typeof refuse, words: string, locale: string): boolean {
  const text = plain(words);
  // Of other languages no more is known than what is the same in all.
  if (!knows(locale)) return !/^ok(?:ay)?\b/i.test(text);
  const language = isIn('fr', locale) ? 'fr' : 'en';
  const isRefusal = clear[refuse][language].test(text);
  return id === refuse
    ? isRefusal && !soft.test(text)
    : clear[accept][language].test(text) && !isRefusal && !soft.test(text);
}

function ambiguous(path: string, words: string, message: string, fix: string): Finding {
  return { id: 'A8', severity: 'error', path, actual: show(words), message, fix, source: sources.recommendation };
}

function pressed(path: string, words: string, { pressing: said }: FindingWords['labels']): Finding {
  return { id: 'A8', severity: 'warning', path, actual: show(words), ...said, source: sources.deceptiveDesign };
}

function form(path: string, actual: string, said: Pick<Finding, 'message' | 'fix'>): Finding {
  return { id: 'A4', severity: 'warning', path, actual, ...said, source: sources.taskforce };
}
