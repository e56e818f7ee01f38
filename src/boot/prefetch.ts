import { loadElement } from './element-loaders.js';

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Has what a decision and the preferences need fetched once the page is idle, unless the visitor saves data or has a slow
 * connection: what fails is asked for again when it is needed.
 */
export function prefetchDecision(): void {
  const { connection } = navigator as { connection?: Connection };
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return;
  const fetchAll = () => {
    const parts = [loadElement('cookie-preferences'), import('../effects/erase/clean-up.js')];
    for (const part of parts) part.catch(() => {});
  };
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchAll, { timeout: 5000 });
  else setTimeout(fetchAll, 1000);
}
