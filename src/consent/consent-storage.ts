import type { ConsentTerms } from '../declaration/declaration.js';
import { defaultConsentTerms } from '../declaration/declaration.js';
import { addDays, endOf, startOf, today } from './calendar.js';
import type { Consent } from './consent.js';
import { eraseCookies, readCookies, setCookie } from './cookie-jar.js';
import { cookieEnd, whatHolds } from './lifetime.js';
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
  repair?(): void;
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
    return this.#current(this.#texts());
  }

  repair(): void {
    const consent = this.read();
    // A clock that went ahead must not decide for a later day.
    if (this.#texts().some(isAhead)) this.clear();
    if (!consent) return;
    // Only what is lacking is written: a cookie that a server set would become a script's, which Safari erases after
    // seven days.
    const text = encodeConsent(consent);
    const isText = (raw: string | null | undefined) => canonical(raw) === text;
    if (!readCookies(this.#name).some(isText)) this.#writeCookie(text, consent);
    if (!isText(readMirror(this.#name))) writeMirror(this.#name, text);
  }

  /** In the cookie alone: a page where nothing is to be done reads nothing else. */
  note(verdict: string): void {
    const found = readCookies(this.#name);
    const consent = this.#current(found);
    if (!consent) return;
    const text = encodeConsent(consent, verdict);
    if (text.length <= maxCookie && !found.includes(text)) this.#writeCookie(text, consent);
  }

  write(consent: Consent): boolean {
    const text = encodeConsent(consent);
    // More than a cookie holds would not be read back.
    const isReadable = canonical(text) === text;
    const inCookie = isReadable && this.#writeCookie(text, consent);
    const inMirror = isReadable && writeMirror(this.#name, text);
    // Where the new decision cannot stand, the old one must not stand either.
    if (!inCookie) eraseCookies(this.#name);
    if (!inMirror) eraseMirror(this.#name);
    const kept = this.read();
    return kept !== undefined && encodeConsent(kept) === text;
  }

  clear(): void {
    eraseCookies(this.#name);
    eraseMirror(this.#name);
  }

  #texts(): readonly (string | null | undefined)[] {
    return [...readCookies(this.#name), readMirror(this.#name)];
  }

  /** The latest of stored texts that hold today. What was decided further east may be dated ahead, and is of today. */
  #current(texts: readonly (string | null | undefined)[]): Consent | undefined {
    const now = today();
    const dayOf = ({ on }: Consent) => (on < now ? on : now);
    const found = texts
      .map(decodeConsent)
      .map((each) => each && !isTooLate(each) && whatHolds(each, this.terms))
      .filter((each) => !!each) as Consent[];
    const latest = found.map(dayOf).sort().at(-1);
    const [first, ...others] = found.filter((each) => dayOf(each) === latest);
    let agreed = first;
    for (const other of others) agreed = agreement(agreed!, other);
    return agreed;
  }

  #writeCookie(text: string, consent: Consent): boolean {
    const { domain } = this.terms;
    const base = `${this.#name}=${text}; Path=/; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
    const expires = `; Expires=${startOf(addDays(cookieEnd(endOf(consent.on, this.terms), consent.until), 1)).toUTCString()}`;
    const isWritten = (cookie: string) => {
      setCookie(cookie);
      return readCookies(this.#name).includes(text);
    };
    // Browsers refuse a public suffix or a foreign domain: then this host alone keeps the choice.
    const write = () =>
      (domain !== undefined && isWritten(`${base}; Domain=${domain}${expires}`)) || isWritten(base + expires);
    const isThere = write();
    // One name must not stand for two values, wherever the other was set.
    if (!readCookies(this.#name).some((each) => each !== text)) return isThere;
    eraseCookies(this.#name);
    return write();
  }
}

/** What two values of one day have in common: a refusal in either, a grant in both of what was asked alike. */
function agreement(one: Consent, other: Consent): Consent {
  if (encodeConsent(one) === encodeConsent(other)) return one;
  const choices: Record<string, boolean> = {};
  const rev: Record<string, string> = {};
  for (const id of Object.keys({ ...one.choices, ...other.choices })) {
    const decided = [one, other].filter((each) => Object.hasOwn(each.choices, id));
    const refusal = decided.find((each) => !each.choices[id]);
    const isGranted = !refusal && decided.length === 2 && one.rev[id] === other.rev[id];
    if (!refusal && !isGranted) continue;
    choices[id] = isGranted;
    const asked = (refusal ?? one).rev[id];
    if (asked !== undefined) rev[id] = asked;
  }
  const ends = one.until || other.until ? { until: { ...one.until, ...other.until } } : {};
  return { on: one.on < other.on ? one.on : other.on, choices, rev, ...ends };
}

/** The greatest difference of two calendars is that of Kiritimati and Pago Pago, of 25 hours: two days at most. */
function isTooLate({ on }: Consent): boolean {
  return on > addDays(today(), 2);
}

function isAhead(raw: string | null | undefined): boolean {
  const consent = decodeConsent(raw);
  return consent !== undefined && isTooLate(consent);
}

function isSecure(): boolean {
  return location.protocol === 'https:';
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
