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
    const isProtected = protectedNames(declaration, snapshot);
    this.#leftovers = refused.flatMap(({ id, cookies }) =>
      cookies.flatMap((cookie) => {
        const reason = erase(cookie, isProtected);
        return reason ? [{ service: id, cookie, reason }] : [];
      }),
    );
  }
}

/** Tells which names somebody else has a right to: the choice itself, and whatever may run. */
function protectedNames(
  declaration: Declaration,
  { grants }: ConsentSnapshot,
): (storage: string, name: string) => boolean {
  const kept = declaration.services.filter(({ id }) => grants[id]).flatMap(({ cookies }) => cookies);
  const own = declaration.consent?.cookie ?? defaultConsentTerms.cookie;
  return (storage, name) =>
    name === own ||
    kept.some(({ name: pattern, storage: where = 'cookie' }) => where === storage && matchesPattern(pattern, name));
}

type ProtectedNames = ReturnType<typeof protectedNames>;

function erase(cookie: Cookie, isProtected: ProtectedNames): Leftover['reason'] | undefined {
  if (cookie.party === 'third') return 'third-party';
  const matches = (name: string) => matchesPattern(cookie.name, name) && !isProtected(cookie.storage ?? 'cookie', name);
  switch (cookie.storage) {
    case 'local':
      eraseKeys(() => localStorage, matches);
      return undefined;
    case 'session':
      eraseKeys(() => sessionStorage, matches);
      return undefined;
    case 'indexeddb':
      void eraseDatabases(cookie.name, matches);
      return undefined;
    case 'cache':
      void eraseCaches(matches);
      return undefined;
    default:
      if (cookie.httpOnly) return 'http-only';
      return eraseMeant(matches) ? undefined : 'out-of-reach';
  }
}

/** Whether none is left that this page can see. */
function eraseMeant(matches: (name: string) => boolean): boolean {
  const found = cookieNames().filter(matches);
  for (const name of found) {
    eraseCookies(name);
    // One that was set in a partition is another cookie.
    setCookie(`${name}=; Max-Age=0; Path=/; Secure; SameSite=None; Partitioned`);
  }
  return !found.length || !cookieNames().some(matches);
}

function eraseKeys(storage: () => Storage, matches: (name: string) => boolean): void {
  try {
    const keys = storage();
    // Not Object.keys: Firefox leaves out keys that are named like methods.
    const names = [];
    for (let i = 0; i < keys.length; i++) names.push(keys.key(i) ?? '');
    for (const name of names) if (matches(name)) keys.removeItem(name);
  } catch {
    // Where storage is blocked there is nothing to erase.
  }
}

async function eraseDatabases(pattern: string, matches: (name: string) => boolean): Promise<void> {
  try {
    const known = (await indexedDB.databases?.()) ?? [{ name: pattern }];
    for (const { name } of known) if (name && matches(name)) indexedDB.deleteDatabase(name);
  } catch {
    // Blocked: nothing there.
  }
}

async function eraseCaches(matches: (name: string) => boolean): Promise<void> {
  try {
    for (const name of await caches.keys()) if (matches(name)) await caches.delete(name);
  } catch {
    // Blocked, or not a secure page: nothing there.
  }
}
