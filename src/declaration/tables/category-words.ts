import type { CategoryKind } from './words/vocabulary.js';
import { alternatives, anyOf, plain, words } from './words/matching.js';

/** What words say of a category. */
export interface CategoryReading {
  readonly category: string | undefined;
  /** Whether they say that people are asked: then nothing further away makes it necessary. */
  readonly isAsked: boolean;
}

const kinds: readonly CategoryKind[] = [
  'necessary',
  'statistics',
  'preferences',
  'marketing',
  'social',
  'embeds',
  'unclassified',
];
function makeForms() {
  const named = kinds.map((kind) => [kind, anyOf(({ categories }) => categories[kind])] as const);

  const negators = words(({ negations }) => negations);
  const negation = alternatives([...negators, ...words(({ exceptions }) => exceptions)]);
  const consent = alternatives(words((language) => language.consent));
  const cookies = alternatives(words((language) => language.cookies));
  const alone = alternatives(words(({ necessaryAlone }) => necessaryAlone));
  const necessary = alternatives([
    ...words(({ categories }) => categories.necessary),
    ...words(({ necessaryAlone }) => necessaryAlone),
  ]);
  /** Up to three words between two others. */
  const few = "(?:[\\s,:-]+[\\w']+){0,3}?[\\s,:-]+";

  /** “Non strictement nécessaires”, “autres que les cookies techniques”, “which are not required”. */
  const negated = new RegExp(`${negation}${few}${necessary}`, 'g');
  /** “Technique” as the whole text, or beside “cookies”: “détails techniques des cookies” are something else. */
  const technical = new RegExp(`^${alone}$|${cookies} ${alone}|${alone} ${cookies}`);
  /** “Sans consentement”, “ne nécessitant pas votre accord”, “consent is not required”. */
  const without = alternatives([...words((language) => language.without), ...negators]);
  const free = new RegExp(`${without}${few}${consent}|${consent}(?: \\w+)? ${alternatives(negators)}(?: \\w+)?`);
  const exempt = anyOf((language) => language.exempt);
  const notExempt = new RegExp(`${negation}${few}${alternatives(words((language) => language.exempt))}`);
  const asksConsent = new RegExp(consent);
  const negations = new RegExp(`${without}|${negation}`, 'g');
  const optional = anyOf((language) => language.optional);
  return { named, negated, technical, free, exempt, notExempt, asksConsent, negations, optional };
}

let made: ReturnType<typeof makeForms> | undefined;

/** Made when the first table is read. */
function forms(): ReturnType<typeof makeForms> {
  return (made ??= makeForms());
}

/** “Cookies statistiques” → `statistics`. What is named in one breath with the necessary needs consent all the same. */
export function categoryFromWords(text: string): string | undefined {
  return readCategory(text).category;
}

/** Reads a title or a cell. In doubt nothing is necessary. */
export function readCategory(said: string): CategoryReading {
  const { named, negated, free, optional } = forms();
  const text = plain(said);
  // “No consent required” does not negate what is required.
  const spoken = text.replace(free, ' ');
  const rest = spoken.replace(negated, ' ');
  const stance = consentStance(text);
  const isAsked = rest !== spoken || stance === 'asked' || optional.test(text);
  const found = named.filter(([, form]) => form.test(rest)).map(([kind]) => kind);
  const others = found.filter((kind) => kind !== 'necessary' && kind !== 'preferences' && kind !== 'unclassified');
  if (others[0]) return { category: others[0], isAsked };
  // Negated as a whole: “not classified” is one of the negated words too.
  const isNecessary = found.includes('necessary') || isTechnical(rest);
  if (isNecessary && !isAsked) return { category: 'necessary', isAsked };
  if (found.includes('preferences')) return { category: 'preferences', isAsked };
  if (found.includes('unclassified')) return { category: 'unclassified', isAsked: true };
  return { category: stance === 'exempt' && !isAsked ? 'necessary' : undefined, isAsked };
}

/** Whether a text says that people are asked, or that they need not be. Two negations leave a doubt: then they are. */
export function consentStance(said: string): 'asked' | 'exempt' | undefined {
  const { notExempt, free, exempt, asksConsent, negations } = forms();
  const text = plain(said);
  if (notExempt.test(text)) return 'asked';
  if (free.test(text)) return (text.match(negations)?.length ?? 0) > 1 ? 'asked' : 'exempt';
  if (exempt.test(text)) return 'exempt';
  return asksConsent.test(text) ? 'asked' : undefined;
}

function isTechnical(text: string): boolean {
  const { technical } = forms();
  return technical.test(text) || text.split(/\s*[,;/|():]\s*/).some((piece) => technical.test(piece.trim()));
}
