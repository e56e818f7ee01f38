import { waitUntil as waitUntilWithin } from '@open-wc/testing';

/** As `waitUntil` of `@open-wc/testing`, with the patience that a machine with other work needs: 15 s. */
export function waitUntil(
  isMet: () => unknown,
  message?: string,
  { timeout = 15_000, interval = 20 } = {},
): Promise<void> {
  return waitUntilWithin(isMet as () => boolean, message, { timeout, interval });
}
