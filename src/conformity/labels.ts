import type { Declaration } from '../declaration/declaration.js';
import type { Finding } from './finding.js';
import { show } from './finding.js';
import { sources } from './sources.js';
import { isIn, member, plain, wordings } from './texts.js';

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
export function* labelFindings({ messages = {}, categories }: Declaration): Iterable<Finding> {
  for (const [locale, texts] of Object.entries(messages)) {
    const path = (id: string) => member(member('$.messages', locale), id);
    const unclear = [accept, refuse].filter((id) => texts[id] !== undefined && !says(id, texts[id], locale));
    for (const id of unclear) yield ambiguous(path(id), texts[id]!, id);
    const [yes, no, more] = [texts[accept], texts[refuse], texts[other]];
    if (more !== undefined && [accept, refuse].some((id) => knows(locale) && says(id, more, locale))) {
      yield {
        ...ambiguous(path(other), more, other),
        why: 'The button that opens the choices sounds like a choice itself.',
      };
    }
    for (const id of [accept, refuse, other]) {
      if (texts[id] !== undefined && pressing.test(texts[id])) yield pressed(path(id), texts[id]);
    }
    if ((yes === undefined) !== (no === undefined)) {
      const [has, lacks] = yes === undefined ? [refuse, accept] : [accept, refuse];
      yield form(
        path(has),
        show(texts[has]),
        `The other button keeps the package’s words.`,
        `Give "${lacks}" words too, in the same form.`,
      );
    } else if (yes !== undefined && no !== undefined && !unclear.length) {
      const found = `${show(yes)} / ${show(no)}`;
      const mend = 'Say both in one form, such as “Tout accepter” / “Tout refuser”.';
      if (plain(yes).toLowerCase() === plain(no).toLowerCase()) {
        yield { ...ambiguous(path(refuse), no, refuse), found, why: 'Both buttons say the same.' };
      } else if (knows(locale) && wholesale.test(yes) !== wholesale.test(no)) {
        yield form(path(refuse), found, 'One says that it means everything, the other does not.', mend);
      } else if (Math.max(yes.length, no.length) > 2 * Math.min(yes.length, no.length)) {
        yield form(
          path(refuse),
          found,
          'One is more than twice as long as the other: they will not weigh the same.',
          mend,
        );
      }
    }
  }
  for (const [i, { label, description }] of categories.entries()) {
    const all = [
      ...wordings(label, `$.categories[${i}].label`),
      ...wordings(description, `$.categories[${i}].description`),
    ];
    for (const { path, words } of all) if (pressing.test(words)) yield pressed(path, words);
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

function ambiguous(where: string, words: string, id: string): Finding {
  return {
    id: 'A8',
    severity: 'error',
    where,
    found: show(words),
    why: `Of these words one cannot tell for sure that they ${id === accept ? 'accept' : 'refuse'} everything.`,
    mend: 'Leave these words to the package (“Tout accepter”, “Tout refuser”, “Personnaliser”), or say it as plainly.',
    source: sources.recommendation,
  };
}

function pressed(where: string, words: string): Finding {
  return {
    id: 'A8',
    severity: 'warning',
    where,
    found: show(words),
    why: 'Praise, signs and pictures press people towards an answer.',
    mend: 'Say what it is for, and nothing more.',
    source: sources.deceptiveDesign,
  };
}

function form(where: string, found: string, why: string, mend: string): Finding {
  return { id: 'A4', severity: 'warning', where, found, why, mend, source: sources.taskforce };
}
