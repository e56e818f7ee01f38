/**
 * Why the package is behind where it is, by the key of the figure. The page of the docs shows a reason beside each such
 * figure, and says so where there is none.
 */
const whatIsMore =
  'Lit, thirty languages and their choice, the themes, a store that weighs renewals, exceptions and objections, and gates for scripts, embeds and templates (`npm run budgets` weighs each).';

const filesOfTheirOwn =
  'What decides, what erases and what asks are files of their own, so that most visits load the first alone.';

const declarationApart =
  'The declaration is a file of its own, which an editor can change, and gates are loaded only by pages that have some.';

const moreCode =
  'It follows what is executed: the same code as under “What travels”. Its elements are parsed and run while the page is already painted.';

const returningCode =
  'The declaration is weighed anew at each page, as its version, its terms or the browser’s objection may have changed, and gates are found and opened: this page has thirty.';

const moreBytesFirst =
  'Its bytes come first, and run first: at 180 kB/s each 7 kB cost 40 ms. The text is drawn from the catalogue in the visitor’s language by Lit, not written into the page as a string.';

const order =
  'Scripts of one service or category wait for one another, inline and external ones, as on a page without gates, and unlock in pieces of 6 ms, so that the page answers meanwhile. The others run inline ones at once, before what stands above them.';

const onIntent =
  'The code of the preferences is loaded when somebody shows intent, by pointer or focus, so that a first visit does not pay for it; the click comes here at the same moment.';

const keptFirst =
  'The decision is written, read back and kept twice before anything is said to be kept, and focus is led back into the page; all in the frame of the click.';

const samePaint =
  'The page’s own picture is the largest paint in all: what differs is chance, and what loads beside it.';

export const reasons = {
  'first.brotli': whatIsMore,
  'first.gzip': whatIsMore,
  'first.raw': whatIsMore,
  'first.requests': filesOfTheirOwn,
  'cold.requests': declarationApart,
  'fast1.first': moreBytesFirst,
  'fast1.usable': moreBytesFirst,
  'fast4.first': moreBytesFirst,
  'fast4.usable': moreBytesFirst,
  'slow1.first': moreBytesFirst,
  'slow1.usable': moreBytesFirst,
  'slow4.first': moreBytesFirst,
  'slow4.usable': moreBytesFirst,
  'first.script': moreCode,
  'first.layout': 'The banner says more, and so has more to lay out.',
  'first.tasks': moreCode,
  'first.heap': moreCode,
  'first.nodes':
    'The banner lists each purpose with what it is for, and the partners; the others show one paragraph. Each purpose takes three elements.',
  'returning.script': returningCode,
  'returning.tasks': returningCode,
  'returning.heap': returningCode,
  'returning.nodes':
    'Gated scripts keep their element, so that they stay in their place, and the one that ran stands beside it.',
  'fast1.accept.ran': order,
  'fast4.accept.ran': order,
  'fast1.refuse.next': keptFirst,
  'fast4.refuse.next': keptFirst,
  'fast4.refuse.inp': keptFirst,
  'fast4.refuse.gone': keptFirst,
  'fast1.preferences.open': onIntent,
  'fast4.preferences.open': onIntent,
  'fast1.returningRan': order,
  'fast4.returningRan': order,
  'slow1.returningRan': order,
  'slow4.returningRan': order,
  'fast1.lcp.at': samePaint,
  'slow4.lcp.at': samePaint,
};
