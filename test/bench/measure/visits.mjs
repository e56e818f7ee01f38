import { beforeChoice, costs } from './costs.mjs';
import { hurry } from './hurry.mjs';
import { insertion } from './insertion.mjs';
import { longPages } from './long-pages.mjs';
import { banner, choices, preferences } from './speed.mjs';

/** What is measured: each takes a run and answers with named numbers. */
export const measures = { costs, beforeChoice, hurry, banner, preferences, choices, longPages, insertion };

/** What is asked of the package alone, against the page with nothing. */
const ofOursAlone = ['longPages', 'insertion'];

export function isMeasured(name, { measures: named, isOurs }) {
  return named ? named.includes(name) : isOurs || !ofOursAlone.includes(name);
}
