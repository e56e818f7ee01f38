import type { Frame, Page } from 'playwright-core';
import { within } from '../browser/time-limit.js';
import type { TraceKind } from '../audit-report.js';

export interface Stored {
  readonly kind: TraceKind;
  readonly name: string;
  readonly host: string;
}

/** What the frames of an open page have stored: it is theirs alone, and can be read only there. */
export async function storedInPage(page: Page): Promise<readonly Stored[]> {
  const read = page.frames().map((frame) => within(3000, 'what a frame stores', storedInFrame(frame)).catch(() => []));
  return (await Promise.all(read)).flat();
}

async function storedInFrame(frame: Frame): Promise<readonly Stored[]> {
  const found = await frame.evaluate(async () => {
    const keysOf = (get: () => Storage) => {
      try {
        const storage = get();
        return [...Array(storage.length).keys()].map((i) => storage.key(i)!);
      } catch {
        // Sandboxed frames have none.
        return [];
      }
    };
    const names = async (get: () => Promise<readonly (string | undefined)[]>) => {
      try {
        return (await get()).filter((name) => name !== undefined);
      } catch {
        return [];
      }
    };
    return {
      // Frames without an address of their own, too, store for somebody.
      host: URL.canParse(origin) ? new URL(origin).hostname : '',
      local: keysOf(() => localStorage),
      session: keysOf(() => sessionStorage),
      indexeddb: await names(async () => (await indexedDB.databases()).map(({ name }) => name)),
      cache: await names(() => caches.keys()),
    };
  });
  const { host } = found;
  if (!host) return [];
  const kinds = ['local', 'session', 'indexeddb', 'cache'] as const;
  return kinds.flatMap((kind) => found[kind].map((name) => ({ kind, name: String(name), host })));
}
