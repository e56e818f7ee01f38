import type { ConsentSnapshot } from '../consent/consent-store.js';
import type { Declaration } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { matchesPattern } from '../declaration/cookie-pattern.js';
import type { Effect } from '../effects/effect.js';
import type { Frames, Place } from './undeclared-watch-setters.js';
import { noteSetters } from './undeclared-watch-setters.js';

/** A cookie or a storage key that no service declares. */
export interface Undeclared {
  readonly place: Place;
  readonly name: string;
  /** Who set it, innermost first; empty where that is not known. */
  readonly by: Frames;
}

/**
 * Finds, once each, the cookies and storage keys that are in the browser and not in the declaration. Looks when a script
 * sets something, when the browser tells of a change, and when the page is shown or hidden; never by the clock.
 */
export class UndeclaredWatch implements Effect {
  readonly #onFound: (found: Undeclared) => void;
  readonly #told = new Set<string>();
  readonly #setters = new Map<string, Frames>();
  #declaration: Declaration | undefined;

  constructor(onFound: (found: Undeclared) => void) {
    this.#onFound = onFound;
  }

  /** Returns a function that stops it. */
  watch(): () => void {
    const look = () => this.#look();
    const unwrap = noteSetters((place, name, by) => {
      this.#setters.set(`${place} ${name}`, by);
      look();
    });
    const ended = new AbortController();
    const { signal } = ended;
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('storage', look, { signal });
    addEventListener('load', look, { signal });
    // Not in every engine, nor in pages that came in the clear.
    if ('cookieStore' in globalThis) cookieStore.addEventListener('change', look, { signal });
    return () => {
      unwrap();
      ended.abort();
    };
  }

  apply({ declaration }: ConsentSnapshot): void {
    this.#declaration = declaration;
    this.#look();
  }

  #look(): void {
    for (const place of ['cookie', 'local', 'session'] as const) {
      for (const name of namesIn(place)) {
        const key = `${place} ${name}`;
        if (!this.#declaration || this.#told.has(key) || isDeclared(this.#declaration, place, name)) continue;
        this.#told.add(key);
        this.#onFound({ place, name, by: this.#setters.get(key) ?? [] });
      }
    }
  }
}

/** By a service, or as what keeps the choice itself and its mirror. */
function isDeclared({ services, consent }: Declaration, place: Place, name: string): boolean {
  if (place !== 'session' && name === (consent?.cookie ?? defaultConsentTerms.cookie)) return true;
  return services.some(({ cookies }) =>
    cookies.some((cookie) => (cookie.storage ?? 'cookie') === place && matchesPattern(cookie.name, name)),
  );
}

function namesIn(place: Place): readonly string[] {
  try {
    if (place !== 'cookie') return keysOf(place === 'local' ? localStorage : sessionStorage);
    const pairs = document.cookie.split('; ').filter(Boolean);
    return pairs.map((pair) => pair.split('=', 1)[0]!);
  } catch {
    // Where it is blocked there is nothing.
    return [];
  }
}

/** By their numbers: one that is called like a method, such as `key`, is no property in Firefox. */
function keysOf(storage: Storage): readonly string[] {
  return [...Array(storage.length).keys()].map((i) => storage.key(i)!);
}
