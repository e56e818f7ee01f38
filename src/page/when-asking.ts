import type { ConsentStore } from '../consent/consent-store.js';
import { loadElement } from './element-loaders.js';
import { tellFailure } from './tell-failure.js';

/**
 * Waits until it is known what a visitor has decided, or that nobody is to be asked; else until the banner is there, before
 * which nothing else is wanted.
 */
export function whenAsking(store: ConsentStore): Promise<void> {
  return new Promise((resolve) => {
    const end = store.subscribe(({ consent, declaration, asked }) => {
      if (!consent && !declaration) return;
      queueMicrotask(() => end());
      if (consent || !asked.length) resolve();
      else loadElement('cookie-banner').catch(tellFailure).finally(resolve);
    });
  });
}
