/**
 * How files of cdn/ load one another. Their names tell the release: after an update of the folder the parts of the one before
 * are gone, and what a page or a cache still holds of it asks for them in vain. Then the page is loaded anew, under the newer
 * release, once.
 */
import { hasStartedAnew, startAnew } from '../effects/start-anew.js';

/** How long a part is waited for, in milliseconds, before it is asked for a second time. */
const patience = 3000;

/** The error of a part that could not be had. */
export interface LostPart extends Error {
  /** Whether the page is being loaded anew: what was asked for meanwhile must be found there. */
  readonly isRenewing?: boolean;
}

/**
 * Loads a file of cdn/ by its path from another one. What fails or does not come is asked for once more, past the cache: under an
 * address of its own, as browsers remember modules that failed.
 *
 * @throws LostPart (rejects)
 */
export function loadFile(from: string, path: string): Promise<unknown> {
  const address = new URL(path, from).href;
  const first = import(address) as Promise<unknown>;
  const late = new Promise((_, reject) => setTimeout(reject, patience));
  return Promise.race([first, late]).catch(async () => {
    const second = import(`${address}?${Date.now()}`) as Promise<unknown>;
    try {
      return await Promise.any([first, second]);
    } catch {
      const error: Error = new Error(`${address} could not be loaded.`);
      throw Object.assign(error, { isRenewing: await (renewing ??= renew(address)) });
    }
  });
}

let renewing: Promise<boolean> | undefined;

/** Has the page loaded anew where a newer release can be had. Resolves to whether it will be. */
async function renew(address: string): Promise<boolean> {
  const [folder, name] = address.split('/parts/');
  if (!name) return false;
  try {
    // The one file that names parts. From now on the cache has it as it is.
    const { ok } = await fetch(`${folder}/ask.js`, { cache: 'reload' });
    const isRenewing = ok && !isFilling() && !hasStartedAnew();
    if (isRenewing) setTimeout(startAnew);
    return isRenewing;
  } catch {
    return false;
  }
}

/** Nobody loses what they are typing. */
function isFilling(): boolean {
  return document.activeElement?.matches('input, select, textarea, [contenteditable]') ?? false;
}
