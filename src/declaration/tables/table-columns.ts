import type { HeadingKind } from './words/vocabulary.js';
import { partiesIn } from './kind-words.js';
import { alternatives, anyOf, plain, words } from './words/matching.js';

/**
 * What a column of an editor's table holds. `consent` and `necessity` answer yes or no: whether people are asked, whether a
 * cookie is necessary. `extra` is shown as it stands.
 */
export type Column =
  | 'provider'
  | 'service'
  | 'location'
  | 'category'
  | 'consent'
  | 'necessity'
  | 'name'
  | 'purpose'
  | 'duration'
  | 'kind'
  | 'policy'
  | 'extra';

function makeForms() {
  const heading = (kind: HeadingKind) => anyOf(({ headings }) => headings[kind]);
  const isOf = (kind: HeadingKind) => {
    const form = heading(kind);
    return (text: string) => form.test(text);
  };
  const consent = anyOf((language) => language.consent);
  const exempt = anyOf((language) => language.exempt);
  const necessary = anyOf(({ categories }) => categories.necessary);
  const cookie = heading('cookie');
  const weakPurpose = heading('weakPurpose');
  const aFunction = heading('function');
  const purpose = heading('purpose');
  const service = heading('service');
  const other = heading('other');
  const begins = new RegExp(`^${alternatives(words(({ headings }) => headings.name))}`);
  const joined = alternatives(words(({ and }) => [...and, '/', ',']));
  const beginsJoined = new RegExp(`${begins.source} ?${joined}`);

  /** First match wins: “Nom du prestataire” is a provider before it is a name. */
  const tests: readonly (readonly [(text: string) => boolean, Column])[] = [
    [isOf('policy'), 'policy'],
    // “First or third party”
    [(text) => partiesIn(text).length > 1, 'kind'],
    // “Nom & fournisseur”
    [(text) => beginsJoined.test(text), 'name'],
    [isOf('provider'), 'provider'],
    [isOf('category'), 'category'],
    // “Nom / type”, but not “Nom du service”.
    [(text) => begins.test(text) && !service.test(text) && !other.test(text), 'name'],
    [isOf('duration'), 'duration'],
    [(text) => consent.test(text), 'consent'],
    [isOf('purpose'), 'purpose'],
    [(text) => necessary.test(text) && (text.includes('?') || !cookie.test(text)), 'necessity'],
    [(text) => weakPurpose.test(text) || aFunction.test(text), 'purpose'],
    [isOf('storage'), 'kind'],
    [isOf('service'), 'service'],
    [isOf('location'), 'location'],
    [isOf('kind'), 'kind'],
    [isOf('other'), 'extra'],
    [isOf('cookie'), 'name'],
    [isOf('name'), 'name'],
  ];
  return { tests, exempt, purpose, aFunction };
}

let made: ReturnType<typeof makeForms> | undefined;

/** Made when the first table is read. */
function forms(): ReturnType<typeof makeForms> {
  return (made ??= makeForms());
}

/** Recognises a column by its heading. */
export function readColumn(text: string): Column {
  const { tests, exempt } = forms();
  const said = plain(text);
  const column = tests.find(([isMeant]) => isMeant(said))?.[1] ?? 'extra';
  return column === 'consent' && exempt.test(said) ? 'necessity' : column;
}

/** Whether a heading means a purpose where nothing better does: “Description”, “Fonction”. */
export function isWeakPurpose(text: string): boolean {
  return readColumn(text) === 'purpose' && !forms().purpose.test(plain(text));
}

/** “Fonction et localisation” beside “Finalités” is what a service does. */
export function isFunction(text: string): boolean {
  return isWeakPurpose(text) && forms().aFunction.test(plain(text));
}
