import { canonicalJson } from './canonical-json.js';
import { outboxKey } from './outbox-key.js';

/** How many texts wait at most, beyond which the oldest are lost; and how long one may be, as browsers carry 64 KB past the end of a page. */
const maxTexts = 20;
const maxLength = 32_000;
/** How long an answer is waited for, in milliseconds. */
const patience = 10_000;

/**
 * Posts JSON texts to an address of the page's own origin: one after another, each until it was answered, also past the end of the page.
 * What is not answered, or by a fault of the server (5xx), waits in web storage, for the network or a later page; where nothing can be
 * stored it is posted once. Never throws, and nobody waits for it.
 */
export class Outbox {
  readonly #address: string;
  readonly #key: string;
  /** What could not be stored. */
  readonly #passing: string[] = [];
  /** What was answered, though storage may not let go of it. */
  readonly #answered = new Set<string>();
  #isSending = false;
  /** Whether something came since it was last looked at what waits. */
  #hasMore = false;

  /** @throws TypeError for an address of another origin */
  constructor(address: string) {
    this.#address = ownAddress(address);
    this.#key = outboxKey(address);
    addEventListener('online', () => this.flush());
  }

  /** Whether nothing waits. */
  get isEmpty(): boolean {
    return !this.#waiting().length;
  }

  send(text: string): void {
    if (text.length > maxLength) {
      console.warn(
        `A record of ${text.length} characters is not sent to ${this.#address}: expected ${maxLength} at most.`,
      );
      return;
    }
    if (!this.#store([...this.#waiting(), text].slice(-maxTexts))) this.#passing.push(text);
    this.flush();
  }

  /** Posts what waits. */
  flush(): void {
    this.#hasMore = true;
    if (this.#isSending) return;
    this.#isSending = true;
    // Tabs take turns, so that none posts what another is just posting.
    const turn = navigator.locks?.request(this.#key, () => this.#postAll()) ?? this.#postAll();
    turn
      .catch(() => {})
      .finally(() => {
        this.#isSending = false;
        if (this.#hasMore) this.flush();
      });
  }

  async #postAll(): Promise<void> {
    for (;;) {
      this.#hasMore = false;
      const passing = this.#passing.shift();
      const text = passing ?? this.#waiting()[0];
      if (text === undefined) return;
      const isAnswered = await this.#post(text);
      if (passing !== undefined) continue;
      if (!isAnswered) return;
      this.#answered.add(text);
      this.#store(this.#waiting());
    }
  }

  async #post(body: string): Promise<boolean> {
    try {
      const { status } = await fetch(this.#address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: true,
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      return status < 500;
    } catch {
      return false;
    }
  }

  #waiting(): readonly string[] {
    try {
      const texts: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      const isText = (each: unknown): each is string => typeof each === 'string' && each.length <= maxLength;
      return Array.isArray(texts) ? texts.filter(isText).filter((each) => !this.#answered.has(each)) : [];
    } catch {
      return [];
    }
  }

  #store(texts: readonly string[]): boolean {
    try {
      if (texts.length) localStorage.setItem(this.#key, canonicalJson(texts));
      else localStorage.removeItem(this.#key);
      return true;
    } catch {
      return false;
    }
  }
}

function ownAddress(address: string): string {
  let url: URL | undefined;
  try {
    url = new URL(address, location.href);
  } catch {
    // Told below.
  }
  if (url?.origin === location.origin && /^https?:$/.test(url.protocol)) return url.href;
  throw new TypeError(`Records are not sent to "${address}": expected a path, or an address of ${location.origin}.`);
}
