import { wrapMethod } from '../effects/host-blocker/wrapped-property.js';
import type { Point } from './point.js';
import { adviceWords } from './words/advice-words.js';

/** What loaders say of a file that did not come: that of cdn/, Chromium and Firefox, and WebKit. */
const lost = / could not be loaded\.$|dynamically imported module|module script failed/i;

/**
 * Tells of code that did not come. The console is told of it a second later, so that this help hears it there: code that pages
 * load need not know of this.
 */
export function reportLoadErrors(tell: (point: Point) => void): () => void {
  return wrapMethod(console, 'error', (_, words, next) => {
    next();
    const error = words.find((each) => each instanceof Error && lost.test(each.message));
    if (!error) return;
    const { troubles: say } = adviceWords();
    const { message } = error as Error;
    tell({ severity: 'error', what: say.load, why: say.whyLoad, where: message, fix: say.fixLoad });
  });
}
