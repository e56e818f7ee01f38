import { scriptsOf, tryEach } from './walk.mjs';

/**
 * Milliseconds from the click until a refusal is stored, told, and followed by a reload where something runs that now must
 * not. No file that the server never sends may keep somebody waiting for longer.
 */
export const limit = 4_000;

/** What a page names itself: without these nothing of ours is there that could do anything. */
const named = ['auto.js', 'head.js'];

/** Tries what works while a file hangs, for each that a page of a kind asks for: each time somebody new, at a new site. */
export async function withEachFile(own, kind, attempt) {
  const scripts = await scriptsOf(own, kind, 'old');
  const files = scripts.filter((path) => !named.includes(path));
  const visitWith = async (path) => {
    const { visitor, site } = own.someone({ caching: 'none' });
    try {
      await attempt({ visitor, hang: () => site.hanging.add(path) });
    } finally {
      await own.rest();
    }
  };
  await tryEach(
    files.map((path) => [`${path} hangs`, path]),
    // That a page does not come is the browser's doing, which may still wait for what hung before.
    (path) =>
      visitWith(path).catch((error) => {
        if (!error.message.includes('the page came')) throw error;
        return visitWith(path);
      }),
  );
}

/** Whether it comes soon: what it waits for may be what hangs, and then the rest holds all the same. */
export function soon(wait) {
  return wait(1_500).then(
    () => true,
    () => false,
  );
}
