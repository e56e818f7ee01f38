import type { ConsentStore } from '../consent/consent-store.js';
import { watchInsertions } from '../effects/gates/watch-insertions.js';
import { reportLoadError } from '../effects/report-load-error.js';
import { startAnewFor } from '../effects/start-anew.js';
import { placeholders } from './element-kinds.js';
import { loadElement, providedElements } from './element-loaders.js';
import { keepBanners, placeBanner } from './place-banner.js';
import { whenParsed } from '../effects/when-parsed.js';

/**
 * Loads the code of each element whose tag is in the page or comes later, makes elements of marked placeholders once the parser
 * is through, and puts a banner first into a page that has none while somebody must be asked, however slow the rest of it is.
 */
export function startAutoloader(store: ConsentStore): void {
  const tags = new Set(providedElements());
  const load = (tag: string) => {
    tags.delete(tag);
    loadElement(tag).catch(onLost);
  };
  const take = (root: ParentNode) => {
    if (root.querySelector(placeholders) || (root as Element).matches?.(placeholders)) upgrade(root);
    for (const tag of tags) if (root.querySelector(tag) || (root as Element).localName === tag) load(tag);
    ensureBanner(store);
  };
  for (const tag of tags) if (document.querySelector(tag)) load(tag);
  keepBanners();
  store.subscribe(() => ensureBanner(store));
  void whenParsed().then(() => watchInsertions(document, take));
}

function upgrade(root: ParentNode): void {
  import('./upgrade-placeholders.js').then((module) => module.upgradePlaceholders(root), onLost);
}

/** The page needs it. */
function onLost(error: unknown): void {
  startAnewFor(error);
  reportLoadError(error);
}

function ensureBanner({ snapshot }: ConsentStore): void {
  if (snapshot.pending.length) placeBanner();
}
