import { markedElements } from './gate-marks.js';

/** Attributes that hold an address until consent, and what they become. */
export const heldAttributes: readonly (readonly [held: string, live: string])[] = [
  ['data-src', 'src'],
  ['data-cookieblock-src', 'src'],
  ['data-srcset', 'srcset'],
  ['data-href', 'href'],
  ['data-poster', 'poster'],
];

const addressed = `:not(script):is([${heldAttributes.map(([held]) => held).join('],[')}])`;

/** Scripts that are held inert by their type. */
export const heldScripts = `script:is([type="text/plain" i],[type="opt-in" i])${markedElements}`;

/** Elements whose address is held back. */
export const heldAddresses = addressed + markedElements;

/**
 * Those, and templates whose content is held back: that name a purpose or a condition, as templates with other marks are
 * common. The templates of a `<cookie-gate>` are its own.
 */
export const heldEmbeds = `${heldAddresses},` + 'template:is([data-purpose],[data-consent]):not(cookie-gate > *)';

/**
 * Elements that load at once, though they say by a mark of ours what they wait for: their author took it for held, or a loader has
 * written the markup anew.
 */
export const loadingEmbeds =
  ':is(iframe,embed,img,video,audio):is([src],[srcset],[poster]):is([data-service],[data-consent])' +
  `:not(${addressed},cookie-gate *)`;

/** Elements that a template has held back twice, as browsers may look ahead into it. */
export const heldInTemplates = `${addressed}:not(${markedElements})`;
