import type { Effect } from '../effect.js';
import { ofPage } from '../of-page.js';
import { EmbedPlaceholders } from './embed-placeholders.js';
import { Gates } from './gates.js';
import type { LoadElement } from '../load-element.js';

/**
 * The gates of the document, and of open shadow roots that are known: one for the page, whichever copy of the package was asked
 * for them first.
 */
export function pageGates(loadElement: LoadElement, roots: readonly ShadowRoot[] = []): Effect {
  return ofPage('gates', () => {
    const gates: Gates = new Gates(new EmbedPlaceholders(() => gates, loadElement));
    let isWatching = false;
    return {
      apply(snapshot) {
        gates.apply(snapshot);
        // What may load is known by now: nothing is shut only to be opened at once.
        if (!isWatching) for (const root of [document, ...roots]) gates.watch(root);
        isWatching = true;
      },
    };
  });
}
