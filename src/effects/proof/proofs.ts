import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import type { Consent } from '../../consent/consent.js';
import type { ConsentChangeEvent } from '../../consent/consent-events.js';
import { ConsentRequestEvent } from '../../consent/request-events.js';
import type { Declaration } from '../../declaration/declaration.js';
import { outboxKey } from '../../records/outbox-key.js';
import type { Effect } from '../effect.js';
import { reportLoadError } from '../report-load-error.js';
import type * as proofSender from './proof-sender.js';

/** Has a record of each decision sent to `consent.endpoint`. Its code is loaded by a decision, or by a record that an earlier page left behind. */
export class Proofs implements Effect {
  readonly #store: ConsentStore;
  #sender: Promise<typeof proofSender> | undefined;
  #asked: proofSender.Asked | undefined;
  /** What was only read. */
  #found: Consent | undefined;
  #declaration: Declaration | undefined;
  #isFirst = true;

  constructor(store: ConsentStore) {
    this.#store = store;
    document.addEventListener(ConsentRequestEvent.type, (event) => {
      this.#asked = { event: event as ConsentRequestEvent, target: event.composedPath()[0] as HTMLElement };
    });
  }

  apply({ declaration, consent }: ConsentSnapshot): void {
    const isRead = declaration !== this.#declaration;
    // A page may have decided before this was there.
    if (isRead && !this.#isFirst) this.#found = consent;
    this.#isFirst = false;
    this.#declaration = declaration;
    const endpoint = isRead && consent && declaration?.consent?.endpoint;
    if (endpoint && isWaiting(endpoint)) void this.#load(({ flush }) => flush(endpoint, this.#store));
  }

  /** Ends once the record can get lost no more, and be it that the page is left; undefined where none is kept. */
  prove({ origin, snapshot }: ConsentChangeEvent): Promise<void> | undefined {
    const asked = this.#asked?.event.defaultPrevented ? undefined : this.#asked;
    this.#asked = undefined;
    const { consent, declaration } = snapshot;
    // What another tab decided, that one tells; and what is only found was told when it was decided.
    if (origin !== 'page' || !consent || consent === this.#found || !declaration?.consent?.endpoint) return undefined;
    return this.#load(({ send }) => send(snapshot, asked, this.#store));
  }

  /** In the order in which it was asked for. */
  #load(act: (sender: typeof proofSender) => void): Promise<void> {
    this.#sender ??= import('./proof-sender.js');
    return this.#sender.then(act).catch((error: unknown) => {
      // Asked for again by the next decision.
      this.#sender = undefined;
      reportLoadError(error);
    });
  }
}

function isWaiting(endpoint: string): boolean {
  try {
    return localStorage.getItem(outboxKey(endpoint)) !== null;
  } catch {
    return false;
  }
}
