import type { Category, Declaration } from '../declaration/declaration.js';
import { isExempt, isRequired, optionalCategories, servicesOf } from '../declaration/declaration.js';
import { covers, revision } from '../declaration/revision.js';
import { ownEntries } from '../declaration/own-entries.js';

/** What a visitor decided: booleans by category id and, where an exception was made, by service id. */
export type Choices = Readonly<Record<string, boolean>>;

/** A decision as it is stored. */
export interface Consent {
  /** ISO day of the decision. */
  readonly on: string;
  readonly choices: Choices;
  /** What was asked, by category id: see `revision`. */
  readonly rev: Readonly<Record<string, string>>;
}

/**
 * Where a category or service stands. `undecided` counts as refused and is asked; `mixed` is a category some of whose
 * services are exceptions.
 */
export type ConsentState = 'granted' | 'refused' | 'mixed' | 'undecided';

/** What a consent comes to under a declaration, by category and service id. */
export interface ConsentStatus {
  readonly states: Readonly<Record<string, ConsentState>>;
  /** What may run. An id that is absent may not. */
  readonly grants: Choices;
  /** Ids of the categories that must be asked, in the declaration's order. */
  readonly pending: readonly string[];
  /** Ids of the categories that count as refused, and are not asked, as the visitor's browser objects to them (CONFORMITY C4). */
  readonly optedOut: readonly string[];
}

/** All that a store knows at one moment. Immutable: the same reference until something changes. */
export interface ConsentSnapshot extends ConsentStatus {
  readonly declaration: Declaration | undefined;
  /** The decision, undefined while there is none. */
  readonly consent: Consent | undefined;
  /** False when the last decision could not be stored and holds for this page only. */
  readonly isPersisted: boolean;
}

/**
 * Weighs a consent. Before a declaration is known it grants nothing: what was decided applies to what was asked
 * (CONFORMITY A13). `objections` names the categories that the visitor's browser objects to: they are refused until the
 * visitor decides on them.
 */
export function resolveConsent(
  consent: Consent | undefined,
  declaration: Declaration | undefined,
  objections?: readonly string[],
): ConsentStatus {
  return resolve(declaration, (category) => standingChoices(consent, declaration!, category), objections);
}

/** What the choices that stand for each category come to. */
export function resolve(
  declaration: Declaration | undefined,
  choicesOf: (category: Category) => Choices,
  objections: readonly string[] = [],
): ConsentStatus {
  const states: Record<string, ConsentState> = {};
  const grants: Record<string, boolean> = {};
  const pending: string[] = [];
  const optedOut: string[] = [];
  for (const category of declaration?.categories ?? []) {
    const services = servicesOf(declaration!, category.id);
    const isObjected = !isRequired(category) && objections.includes(category.id);
    const fallback = isObjected ? false : isRequired(category) || isExempt(category) || undefined;
    const choices = isRequired(category) ? {} : choicesOf(category);
    const own = choices[category.id] ?? fallback;
    const values = services.map((service) => choices[service.id] ?? own);
    services.forEach((service, i) => {
      grants[service.id] = values[i] ?? false;
      states[service.id] = stateOf([values[i]]);
    });
    grants[category.id] = own ?? false;
    states[category.id] = stateOf(own === undefined && values.length ? values : [own, ...values]);
    if (states[category.id] === 'undecided') pending.push(category.id);
    if (isObjected && choices[category.id] === undefined) optedOut.push(category.id);
  }
  return { states, grants, pending, optedOut };
}

function stateOf(values: readonly (boolean | undefined)[]): ConsentState {
  if (values.includes(undefined)) return 'undecided';
  if (!values.includes(false)) return 'granted';
  return values.includes(true) ? 'mixed' : 'refused';
}

/** A category's choices that still stand: all of them when what was asked covers what is asked now (CONFORMITY A13). */
function standingChoices(consent: Consent | undefined, declaration: Declaration, category: Category): Choices {
  if (!consent) return {};
  const entries = [category, ...servicesOf(declaration, category.id)];
  const choices = ownEntries(consent.choices).filter(([each]) => entries.some(({ id }) => id === each));
  const stands = covers(consent.rev[category.id] ?? '', revision(declaration, category));
  // An objection to what is exempt outlasts every revision: nobody asks again.
  return Object.fromEntries(stands ? choices : choices.filter(([, choice]) => isExempt(category) && !choice));
}

/**
 * The consent after a decision. A category's choice replaces the exceptions of its services. A decision on every
 * category is dated today; a partial one keeps the date of the whole, so that nothing is ever prolonged (CONFORMITY A12).
 */
export function decide(
  before: Consent | undefined,
  declaration: Declaration,
  decision: Choices,
  today: string,
): Consent {
  const whole = optionalCategories(declaration).every((category) => Object.hasOwn(decision, category.id));
  const known = new Set([...declaration.categories, ...declaration.services].map(({ id }) => id));
  // What was decided under another page's declaration.
  const foreign = <T>(entries: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(ownEntries(entries).filter(([id]) => !whole && !known.has(id)));
  const choices = foreign(before?.choices);
  const rev = foreign(before?.rev);
  for (const category of optionalCategories(declaration)) {
    const services = servicesOf(declaration, category.id);
    const kept = Object.hasOwn(decision, category.id) ? {} : standingChoices(before, declaration, category);
    let own = decision[category.id] ?? kept[category.id];
    const values = services.map((service) => decision[service.id] ?? kept[service.id] ?? own);
    if (values.length && values.every((value) => value !== undefined && value === values[0])) own = values[0];
    if (own !== undefined) choices[category.id] = own;
    services.forEach((service, i) => {
      if (values[i] !== undefined && values[i] !== own) choices[service.id] = values[i];
    });
    if (values.some((value) => value !== undefined) || own !== undefined) {
      rev[category.id] = revision(declaration, category);
    }
  }
  return { on: whole ? today : (before?.on ?? today), choices, rev };
}
