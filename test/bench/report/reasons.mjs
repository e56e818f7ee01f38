import { profiles } from './figures.mjs';

/**
 * Why the package is behind where it is, by the key of the figure. The page of the docs shows a reason beside each such
 * figure, and says so where there is none.
 */
const whatIsMore =
  'Lit; a reader that checks the whole declaration, as nobody is asked under one that was not read in full; the choice among thirty languages; a store that weighs renewals, exceptions and objections; and gates for scripts, embeds and templates, in the same file, as each file more is a wait.';

const moreCode = 'More is executed: the code that “What travels” counts.';

const moreToReturn =
  'The declaration’s text is hashed and compared with what the cookie says was read, and gates are found and opened; for a page with nothing gated see “nothing gated”.';

const moreComesFirst =
  'More bytes come first (on slow 4G, 1 kB takes 6 ms) and are executed first; the declaration is read in full before anybody is asked; and Lit draws the text from the catalogue.';

const order =
  'Scripts of one service or category wait for one another, inline and external ones, as on a page without gates, and unlock in pieces of 6 ms, so that the page answers meanwhile.';

const keptFirst =
  'The decision is kept in a cookie and in web storage and read back before anything says that it is kept, in the frame of the click.';

const drawn =
  'The code is there, fetched when the page was idle; each purpose is drawn with its services and providers behind a disclosure, by Lit, from the declaration.';

export const reasons = {
  'first.brotli': whatIsMore,
  'first.gzip': whatIsMore,
  'first.raw': whatIsMore,
  'first.requests':
    'What tells whether anything is to be done, what asks, and the declaration are files of their own, so that most visits load the first and the last alone.',
  'cold.requests':
    'The declaration is a file of its own, which an editor can change, and what opens gates is loaded only by pages that have some.',
  ...inEachProfile('first', moreComesFirst),
  ...inEachProfile('usable', moreComesFirst),
  'first.script': moreCode,
  'first.tasks': moreCode,
  'first.heap': moreCode,
  'first.nodes':
    'The banner lists each purpose with what it is for, and the partners; the others show one paragraph. Each purpose takes three elements.',
  'returning.script': moreToReturn,
  'returning.tasks': moreToReturn,
  'returning.heap': moreToReturn,
  ...inEachProfile('accept.ran', order, 'many.'),
  ...inEachProfile('refuse.next', keptFirst, 'many.'),
  ...inEachProfile('refuse.gone', keptFirst, 'many.'),
  ...inEachProfile('preferences.open', drawn),
  ...inEachProfile('returningRan', order, 'many.'),
};

function inEachProfile(name, reason, prefix = '') {
  return Object.fromEntries(profiles.map((profile) => [`${prefix}${profile}.${name}`, reason]));
}
