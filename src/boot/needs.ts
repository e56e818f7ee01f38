import { gateMarks, markedElements } from '../effects/gates/gate-marks.js';

/** What of ours shows something to somebody who has answered: not a banner, which then only points to a declaration. */
const kinds = ['charter', 'gate', 'preferences', 'table'];

/**
 * Whether the page holds elements of ours, or placeholders of them. One selector at a time: browsers look for one tag or
 * attribute many times faster than for one of a list.
 */
export function hasElements(): boolean {
  return (
    (holds(':not(:defined)') && kinds.some((kind) => holds(`cookie-${kind}`))) ||
    kinds.some((kind) => holds(`[data-cookie-${kind}]`))
  );
}

/** Whether the page marks something that waits for consent. */
export function hasMarks(): boolean {
  return Object.keys(gateMarks).some((attribute) => holds(`[${attribute}]`)) && holds(markedElements);
}

function holds(selector: string): boolean {
  return document.querySelector(selector) !== null;
}
