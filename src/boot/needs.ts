import { markedElements, markedIn } from '../effects/gates/gate-marks.js';

/** What of ours shows something to somebody who has answered. */
const shown = ['charter', 'gate', 'preferences', 'table'];

/**
 * Whether the page holds elements of ours, or placeholders of them: a banner only where the page declares nothing, as it may be
 * given a declaration; else it shows nothing to who has answered. One selector at a time: browsers look for one tag or attribute
 * many times faster than for one of a list.
 */
export function hasElements(isDeclared: boolean): boolean {
  const kinds = isDeclared ? shown : ['banner', ...shown];
  return kinds.some((kind) => holds(`cookie-${kind}`)) || kinds.some((kind) => holds(`[data-cookie-${kind}]`));
}

/** Whether the page marks something that waits for consent. */
export function hasMarks(): boolean {
  return markedIn(document).some((each) => each.matches(markedElements));
}

function holds(selector: string): boolean {
  return document.querySelector(selector) !== null;
}
