/**
 * Why the package is behind where it is, by the key of the figure. The page of the docs shows a reason beside each such
 * figure, and says so where there is none.
 */
export const reasons = {
  'first.nodes':
    'The banner lists each purpose with what it is for, and the partners; the others show one paragraph. Each purpose takes three elements.',
  'first.requests':
    'What decides, what erases and what asks are files of their own, so that most visits load the first alone.',
  'cold.requests':
    'The declaration is a file of its own, which an editor can change, and gates are loaded only by pages that have some.',
};
