/**
 * How files of cdn/ load one another. Their names tell the release: after an update of the folder the parts of the one before
 * are gone, and what a page or a cache still holds of it asks for them in vain. Whoever needs what is lost has the page loaded
 * anew, under the newer release: see `startAnewFor`.
 */
import type { LostCode } from '../effects/start-anew.js';
import { within } from '../effects/within.js';

/** How long a part is waited for, in milliseconds, before it is asked for a second time. */
const patience = 3000;

/**
 * Loads a file of cdn/ by its path from another one. What fails or does not come is asked for once more, past the cache: under an
 * address of its own, as browsers remember modules that failed.
 *
 * @throws LostCode (rejects)
 */
export function loadFile(from: string, path: string): Promise<unknown> {
  const address = new URL(path, from).href;
  const first = import(address) as Promise<unknown>;
  return within(patience, first).catch(async () => {
    const second = import(`${address}?${Date.now()}`) as Promise<unknown>;
    try {
      return await Promise.any([first, second]);
    } catch {
      const error: LostCode = new Error(`${address} could not be loaded.`);
      throw Object.assign(error, { isReplaced: await (renewing ??= renew(address)) });
    }
  });
}

let renewing: Promise<boolean> | undefined;

/** Has the one file that names parts fetched past the cache, which has it as it is from now on. Resolves to whether it came. */
async function renew(address: string): Promise<boolean> {
  const [folder, name] = address.split('/parts/');
  if (!name) return false;
  try {
    return (await fetch(`${folder}/ask.js`, { cache: 'reload' })).ok;
  } catch {
    return false;
  }
}
