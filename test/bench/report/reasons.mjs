import { profiles } from './figures.mjs';

/**
 * Why the package is behind where it is, by the key of the figure. The page of the docs shows a reason beside each such
 * figure, and says so where there is none.
 */
const whatIsMore =
  'Lit, the choice among thirty languages, a store that weighs renewals, exceptions and objections, and gates for scripts, embeds and templates.';

const moreCode = 'More is executed: the code that “What travels” counts.';

const moreToReturn =
  'More is executed: the declaration is weighed anew at each page, as its version, its terms or the browser’s objection may have changed, and gates are found and opened.';

const moreComesFirst =
  'More bytes come first (on slow 4G, 1 kB takes 6 ms) and are executed first, and Lit draws the text from the catalogue.';

const order =
  'Scripts of one service or category wait for one another, inline and external ones, as on a page without gates, and unlock in pieces of 6 ms, so that the page answers meanwhile.';

const keptFirst =
  'The decision is kept in a cookie and in web storage and read back before anything says that it is kept, in the frame of the click.';

const onIntent =
  'Their code is loaded when somebody shows intent, by pointer or focus, so that a first visit does not pay for it; here the click comes at the same moment.';

export const reasons = {
  'first.brotli': whatIsMore,
  'first.gzip': whatIsMore,
  'first.raw': whatIsMore,
  'first.requests':
    'What decides, what erases and what asks are files of their own, so that most visits load the first alone.',
  'cold.requests':
    'The declaration is a file of its own, which an editor can change, and gates are loaded only by pages that have some.',
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
  ...inEachProfile('preferences.open', onIntent),
  ...inEachProfile('returningRan', order, 'many.'),
};

function inEachProfile(name, reason, prefix = '') {
  return Object.fromEntries(profiles.map((profile) => [`${prefix}${profile}.${name}`, reason]));
}
