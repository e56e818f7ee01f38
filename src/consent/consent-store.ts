import type { ConsentTerms, Declaration } from '../declaration/declaration.js';
import { optionalCategories, servicesOf } from '../declaration/declaration.js';
import { jsonText } from '../declaration/json-text.js';
import { today } from './calendar.js';
import type { Choices, Consent, ConsentSnapshot } from './consent.js';
import { decide, resolveConsent, withObjections } from './consent.js';
import type { ChangeOrigin } from './consent-events.js';
import { ConsentChangeEvent } from './consent-events.js';
import type { ConsentStorage } from './consent-storage.js';
import { encodeConsent } from './stored-consent.js';
import { ownEntries } from '../declaration/own-entries.js';

/** How a store weighs decisions. */
export interface ConsentStoreOptions {
  /** Tells which categories the visitor's browser objects to. Asked at each change; none by default. */
  readonly objections?: (declaration: Declaration) => readonly string[];
}

export type { ConsentSnapshot } from './consent.js';

export type ConsentListener = (snapshot: ConsentSnapshot) => void;

/**
 * The visitor's consent, and its only writer. Knows no framework: `subscribe` is Svelte's contract; `subscribe`, `snapshot` and
 * `serverSnapshot` fit React's `useSyncExternalStore`.
 *
 * @fires cookie-consent-change - once per real change, after it was kept
 */
export class ConsentStore extends EventTarget {
  /** Resolves with the declaration once it is known; until then nothing is granted. */
  readonly ready: Promise<Declaration>;

  readonly #storage: ConsentStorage | undefined;
  readonly #objections: ConsentStoreOptions['objections'];
  readonly #listeners = new Set<ConsentListener>();
  #snapshot: ConsentSnapshot;
  #refusable: Readonly<Record<string, string>> = {};
  /** Whether all was refused before a declaration was known. */
  #isRefused = false;
  #settle!: (declaration: Declaration) => void;

  /** Without a storage, decisions hold in memory. */
  constructor(storage?: ConsentStorage, { objections }: ConsentStoreOptions = {}) {
    super();
    this.#storage = storage;
    this.#objections = objections;
    this.ready = new Promise((resolve) => (this.#settle = resolve));
    storage?.repair?.();
    const consent = storage?.read();
    this.#snapshot = { ...resolveConsent(consent, undefined), declaration: undefined, consent, isPersisted: true };
  }

  get snapshot(): ConsentSnapshot {
    return this.#snapshot;
  }

  /** Calls the listener now and after each change. Returns a function that stops it. Can be handed on by itself. */
  readonly subscribe = (listener: ConsentListener): (() => void) => {
    // A wrapper, so that one function subscribed twice is two subscriptions.
    const own: ConsentListener = (snapshot) => listener(snapshot);
    this.#listeners.add(own);
    call(own, this.#snapshot);
    return () => this.#listeners.delete(own);
  };

  /** Whether a category or service may run. False for whatever is undecided or unknown. */
  isGranted(id: string): boolean {
    return Object.hasOwn(this.#snapshot.grants, id) && this.#snapshot.grants[id] === true;
  }

  /** Takes a declaration as read by `readDeclaration`, or a new one in its place. An equal one changes nothing. */
  declare(declaration: Declaration): void {
    const { declaration: before } = this.#snapshot;
    if (before && jsonText(declaration) === jsonText(before)) return;
    this.#change({ declaration, consent: this.#withObjections(declaration) }, 'reading');
    this.#settle(declaration);
    if (this.#isRefused) this.refuseAll();
  }

  /**
   * Takes what may be refused though the declaration has faults: by category id, what was asked (see `revision`), and where the
   * choice is kept.
   */
  declareRefusable(revisions: Readonly<Record<string, string>>, terms?: ConsentTerms): void {
    this.#refusable = revisions;
    this.#change({ consent: this.#consentUnder(terms) }, 'reading');
    if (this.#isRefused && !this.#snapshot.declaration) this.refuseAll();
  }

  /** Notes beside the decision, where it is stored, what the next page need not find out again. */
  note(verdict: string): void {
    if (this.#snapshot.isPersisted) this.#storage?.note?.(verdict);
  }

  /** Grants every category. @throws Error before a declaration is known. */
  acceptAll(): void {
    this.choose(this.#every(true));
  }

  /**
   * Refuses every category that can be refused. Before a declaration is known: what was decided before and what
   * `declareRefusable` names, at once, and the rest as soon as it is known.
   */
  refuseAll(): void {
    const { declaration, consent } = this.#snapshot;
    this.#isRefused = !declaration;
    if (declaration) return this.choose(this.#every(false));
    const ids = [...Object.keys(consent?.choices ?? {}), ...Object.keys(this.#refusable)];
    const rev = { ...consent?.rev, ...this.#refusable };
    if (ids.length) this.#keep({ on: today(), choices: all(ids, false), rev });
  }

  /**
   * Stores choices by category or service id; what is not named stays as it is, except that a category's choice
   * replaces the exceptions of its services. Required ones are not the visitor's to decide and are passed over.
   *
   * @throws Error before a declaration is known; RangeError for an id that is not declared; TypeError for what is no boolean
   */
  choose(choices: Choices): void {
    const declaration = this.#declared();
    const ids = idsOf([...declaration.categories, ...declaration.services]);
    for (const [id, choice] of ownEntries(choices)) {
      if (!ids.includes(id))
        throw new RangeError(`No category or service "${id}" is declared: expected one of ${ids.join(', ')}.`);
      if (typeof choice !== 'boolean')
        throw new TypeError(`The choice for "${id}" is ${String(choice)}: expected true or false.`);
    }
    const optional = optionalCategories(declaration).flatMap((each) => [each, ...servicesOf(declaration, each.id)]);
    if (optional.some(({ id }) => Object.hasOwn(choices, id))) {
      this.#keep(decide(this.#snapshot.consent, declaration, choices, today()));
    }
  }

  /** Refuses whatever was granted, as one act. What is undecided stays so. */
  withdraw(): void {
    const { declaration, consent, states, optedOut } = this.#snapshot;
    // What another page's declaration asked for is withdrawn as well.
    const refused = consent && { ...consent, choices: all(Object.keys(consent.choices), false) };
    if (!declaration) {
      if (refused) this.#keep(refused);
      return;
    }
    const decided = idsOf(optionalCategories(declaration)).filter(
      (id) => states[id] !== 'undecided' && !optedOut.includes(id),
    );
    if (refused || decided.length) this.#keep(decide(refused, declaration, all(decided, false), today()));
  }

  /** Back to undecided: forgets the decision, and asks again. */
  reset(): void {
    this.#storage?.clear();
    this.#change({ consent: undefined, isPersisted: true });
  }

  /** Reads the storage again, after another tab or a restored page may have changed it. */
  refresh(): void {
    // Restores nothing: what is half there may be what another tab is just erasing.
    // What could not be stored holds for this page, and is not lost by looking.
    if (this.#storage && this.#snapshot.isPersisted) this.#change({ consent: this.#storage.read() }, 'elsewhere');
  }

  /** The choice where a declaration says that it is kept. What could not be stored holds for this page. */
  #consentUnder(terms: ConsentTerms | undefined): Consent | undefined {
    const { consent, isPersisted } = this.#snapshot;
    if (!this.#storage || !terms) return consent;
    this.#storage.terms = terms;
    this.#storage.repair?.();
    return this.#storage.read() ?? (isPersisted ? undefined : consent);
  }

  /** A refusal that was kept before it was known of what, may be an objection. */
  #withObjections(declaration: Declaration): Consent | undefined {
    const consent = this.#consentUnder(declaration.consent);
    const marked = consent && withObjections(consent, declaration);
    if (marked && marked !== consent && this.#snapshot.isPersisted) this.#storage?.write(marked);
    return marked;
  }

  #declared(): Declaration {
    const { declaration } = this.#snapshot;
    if (!declaration) throw new Error('No cookie declaration is known yet: call declare(…) first, or await ready.');
    return declaration;
  }

  #every(choice: boolean): Choices {
    return all(idsOf(optionalCategories(this.#declared())), choice);
  }

  #keep(consent: Consent): void {
    const isPersisted = this.#storage?.write(consent) ?? true;
    this.#change({ consent, isPersisted });
  }

  /** `reading`: what was decided long since is only found, which is told of if it takes something away. */
  #change(part: Partial<ConsentSnapshot>, origin: ChangeOrigin | 'reading' = 'page'): void {
    const before = this.#snapshot;
    const { declaration, consent, isPersisted } = { ...before, ...part };
    const isSameConsent = text(consent) === text(before.consent);
    if (isSameConsent && declaration === before.declaration && isPersisted === before.isPersisted) return;
    const standing = resolveConsent(consent, declaration, declaration && this.#objections?.(declaration));
    this.#snapshot = { ...standing, declaration, consent, isPersisted };
    // A copy: who subscribes meanwhile was called already, and who leaves meanwhile is not called any more.
    for (const listener of [...this.#listeners]) if (this.#listeners.has(listener)) call(listener, this.#snapshot);
    const isRead = origin === 'reading';
    const event = new ConsentChangeEvent(this.#snapshot, before, isRead ? 'page' : origin);
    if ((!isSameConsent && !isRead) || event.revoked.length) this.announce(event);
  }

  /** Tells of a change, after it was kept and after every listener has heard of it. */
  protected announce(event: ConsentChangeEvent): void {
    this.dispatchEvent(event);
  }
}

function text(consent: Consent | undefined): string | undefined {
  return consent && encodeConsent(consent);
}

function all(ids: readonly string[], choice: boolean): Choices {
  return Object.fromEntries(ids.map((id) => [id, choice]));
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

/** One listener that throws does not stop the others; the page still hears of the fault. */
function call(listener: ConsentListener, snapshot: ConsentSnapshot): void {
  try {
    listener(snapshot);
  } catch (error) {
    // Node has no `reportError`.
    (globalThis.reportError ?? console.error)(error);
  }
}
