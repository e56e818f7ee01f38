import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { cookieNames, eraseCookies, setCookie } from '../../consent/cookie-jar.js';
import type { Cookie, Declaration } from '../../declaration/declaration.js';
import { defaultConsentTerms } from '../../declaration/declaration.js';
import { matchesPattern } from '../../declaration/cookie-pattern.js';
import type { Leftover } from '../../consent/consent-events.js';
import type { Effect } from '../effect.js';
import { erasable } from './erasable.js';

/**
 * Erases what refused services left behind: cookies on every domain and path that they may have been set for, storage
 * keys, databases and caches, by declared name or pattern. What a required or granted service declares, and what nobody
 * declares or classifies, is never touched. CONFORMITY A11.
 */
export class CookieEraser implements Effect {
  #leftovers: readonly Leftover[] = [];

  /** What of the refused services was declared and could not be erased. */
  get leftovers(): readonly Leftover[] {
    return this.#leftovers;
  }

  apply(snapshot: ConsentSnapshot): void {
    const { declaration, states } = snapshot;
    if (!declaration) return;
    const refused = erasable(declaration, states);
    const isKept = keeper(declaration, snapshot);
    this.#leftovers = refused.flatMap(({ id, cookies }) =>
      cookies.flatMap((cookie) => {
        const because = erase(cookie, isKept);
        return because ? [{ service: id, cookie, because }] : [];
      }),
    );
  }
}

/** Tells which names somebody else has a right to: the choice itself, and whatever may run. */
function keeper(declaration: Declaration, { grants }: ConsentSnapshot): (storage: string, name: string) => boolean {
  const kept = declaration.services.filter(({ id }) => grants[id]).flatMap(({ cookies }) => cookies);
  const own = declaration.consent?.cookie ?? defaultConsentTerms.cookie;
  return (storage, name) =>
    name === own ||
    kept.some(({ name: pattern, storage: where = 'cookie' }) => where === storage && matchesPattern(pattern, name));
}

type Keeper = ReturnType<typeof keeper>;

function erase(cookie: Cookie, isKept: Keeper): Leftover['because'] | undefined {
  if (cookie.party === 'third') return 'third-party';
  const isMeant = (name: string) => matchesPattern(cookie.name, name) && !isKept(cookie.storage ?? 'cookie', name);
  switch (cookie.storage) {
    case 'local':
      eraseKeys(() => localStorage, isMeant);
      return undefined;
    case 'session':
      eraseKeys(() => sessionStorage, isMeant);
      return undefined;
    case 'indexeddb':
      void eraseDatabases(cookie.name, isMeant);
      return undefined;
    case 'cache':
      void eraseCaches(isMeant);
      return undefined;
    default:
      if (cookie.httpOnly) return 'http-only';
      return eraseMeant(isMeant) ? undefined : 'out-of-reach';
  }
}

/** Whether none is left that this page can see. */
function eraseMeant(isMeant: (name: string) => boolean): boolean {
  const found = cookieNames().filter(isMeant);
  for (const name of found) {
    eraseCookies(name);
    // One that was set in a partition is another cookie.
    setCookie(`${name}=; Max-Age=0; Path=/; Secure; SameSite=None; Partitioned`);
  }
  return !found.length || !cookieNames().some(isMeant);
}

function eraseKeys(storage: () => Storage, isMeant: (name: string) => boolean): void {
  try {
    const keys = storage();
    // Not Object.keys: Firefox leaves out keys that are named like methods.
    const names = [];
    for (let i = 0; i < keys.length; i++) names.push(keys.key(i) ?? '');
    for (const name of names) if (isMeant(name)) keys.removeItem(name);
  } catch {
    // Where storage is blocked there is nothing to erase.
  }
}

async function eraseDatabases(pattern: string, isMeant: (name: string) => boolean): Promise<void> {
  try {
    const known = (await indexedDB.databases?.()) ?? [{ name: pattern }];
    for (const { name } of known) if (name && isMeant(name)) indexedDB.deleteDatabase(name);
  } catch {
    // Blocked: nothing there.
  }
}

async function eraseCaches(isMeant: (name: string) => boolean): Promise<void> {
  try {
    for (const name of await caches.keys()) if (isMeant(name)) await caches.delete(name);
  } catch {
    // Blocked, or not a secure page: nothing there.
  }
}
