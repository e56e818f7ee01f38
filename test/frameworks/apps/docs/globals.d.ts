/** What the docs take for granted, as it is the reader’s own, or was imported in the block above. */
import type { pageConsent as own } from 'charte-cookies/store.js';
import type {} from 'charte-cookies';
import type {} from 'charte-cookies/jsx';

declare global {
  const declaration: object;
  const pageConsent: typeof own;
  const assert: { equal(found: unknown, expected: unknown, message?: string): void };
  function startCounting(): void;
  function stopCounting(): void;
}
