import type { ConsentTerms } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { parseDuration } from '../declaration/durations.js';
import { addDays, addMonths, startOf, today } from './calendar.js';
import type { Consent } from './consent.js';
import { decodeConsent, encodeConsent } from './stored-consent.js';

/** What a browser keeps of one cookie. */
const maxCookie = 4096;

/** Where a store keeps the visitor's decision. */
export interface ConsentStorage {
  /** Name, duration and domain, once a declaration says them. */
  terms: ConsentTerms;
  /** The decision, unless there is none, it has expired, or it cannot be read. Never throws. */
  read(): Consent | undefined;
  /** Writes again what the browser lost of a decision that was read, without moving its date. */
  restore?(): void;
  /** Keeps a decision; false when it could not be kept. Never throws. */
  write(consent: Consent): boolean;
  /** Notes what the next page need not find out again, beside the decision. Never throws. */
  note?(verdict: string): void;
  /** Forgets the decision. */
  clear(): void;
}

/**
 * Keeps the decision in a first-party cookie, which servers can read, and in a mirror in web storage: each restores what
 * the other lost, without moving the date (CONFORMITY E4). Cookie attributes: CONFORMITY E5.
 */
export class BrowserStorage implements ConsentStorage {
  terms: ConsentTerms;

  constructor(terms: ConsentTerms = {}) {
    this.terms = terms;
  }

  get #name(): string {
    return this.terms.cookie ?? defaultConsentTerms.cookie;
  }

  read(): Consent | undefined {
    return this.#current([...readCookies(this.#name), readMirror(this.#name)]);
  }

  restore(): void {
    const consent = this.read();
    if (!consent) return;
    // Only what is lacking is written: a cookie that a server set would become a script's, which Safari erases after
    // seven days.
    const text = encodeConsent(consent);
    const isText = (raw: string | null | undefined) => canonical(raw) === text;
    if (!readCookies(this.#name).some(isText)) this.#writeCookie(text, this.#expiry(consent.on));
    if (!isText(readMirror(this.#name))) writeMirror(this.#name, text);
  }

  /** In the cookie alone: a page where nothing is to be done reads nothing else. */
  note(verdict: string): void {
    const found = readCookies(this.#name);
    const consent = this.#current(found);
    if (!consent) return;
    const text = encodeConsent(consent, verdict);
    if (text.length <= maxCookie && !found.includes(text)) this.#writeCookie(text, this.#expiry(consent.on));
  }

  write(consent: Consent): boolean {
    const text = encodeConsent(consent);
    // More than a cookie holds would not be read back.
    const isReadable = canonical(text) === text;
    const inCookie = isReadable && this.#writeCookie(text, this.#expiry(consent.on));
    const inMirror = isReadable && writeMirror(this.#name, text);
    // Where the new decision cannot stand, the old one must not stand either.
    if (!inCookie) this.#eraseCookie();
    if (!inMirror) eraseMirror(this.#name);
    return inCookie || (inMirror && !this.#current(readCookies(this.#name)));
  }

  clear(): void {
    this.#eraseCookie();
    eraseMirror(this.#name);
  }

  /** The latest of stored texts that holds today. */
  #current(texts: readonly (string | null | undefined)[]): Consent | undefined {
    const found = texts.map(decodeConsent).filter((each) => each !== undefined && this.#isCurrent(each)) as Consent[];
    return found.sort((a, b) => Number(a.on < b.on) - Number(a.on > b.on))[0];
  }

  #eraseCookie(): void {
    this.#writeCookie('', '1970-01-01');
  }

  #expiry(on: string): string {
    return addMonths(on, parseDuration(this.terms.duration ?? defaultConsentTerms.duration)?.months ?? 0);
  }

  /** Six calendar months by default, from the decision (CONFORMITY A12). A day of tolerance for travellers' clocks. */
  #isCurrent({ on }: Consent): boolean {
    const now = today();
    return now < this.#expiry(on) && on <= addDays(now, 1);
  }

  #writeCookie(text: string, expiry: string): boolean {
    const { domain } = this.terms;
    const base = `${this.#name}=${text}; Path=/; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
    const expires = `; Expires=${startOf(expiry).toUTCString()}`;
    const isWritten = (cookie: string) => {
      setCookie(cookie);
      return readCookies(this.#name).includes(text);
    };
    if (!domain) return isWritten(base + expires);
    // One name must not stand for two values: the wider cookie replaces the one of this host.
    setCookie(`${base}; Expires=${new Date(0).toUTCString()}`);
    // Browsers refuse a public suffix or a foreign domain: then this host alone keeps the choice.
    return isWritten(`${base}; Domain=${domain}${expires}`) || isWritten(base + expires);
  }
}

function isSecure(): boolean {
  return location.protocol === 'https:';
}

/** All values of a cookie's name, which may be set on several paths and domains. None where cookies are blocked. */
function readCookies(name: string): readonly string[] {
  const pairs = attempt(() => document.cookie.split('; ')) ?? [];
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

function setCookie(cookie: string): void {
  attempt(() => (document.cookie = cookie));
}

function readMirror(name: string): string | null | undefined {
  return attempt(() => localStorage.getItem(name));
}

function writeMirror(name: string, text: string): boolean {
  return attempt(() => (localStorage.setItem(name, text), true)) ?? false;
}

function eraseMirror(name: string): void {
  attempt(() => localStorage.removeItem(name));
}

/** Undefined where the browser blocks storage, as in a sandboxed frame. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** A stored text as this version writes it; undefined when it is no consent. */
function canonical(raw: string | null | undefined): string | undefined {
  const consent = decodeConsent(raw);
  return consent && encodeConsent(consent);
}
