import type { Category, Declaration } from '../declaration/declaration.js';
import { isExempt, isRequired, optionalCategories, servicesOf } from '../declaration/declaration.js';
import { covers, revision } from '../declaration/revision.js';
import { ownEntries } from '../declaration/own-entries.js';
import { endOf, noEnd } from './calendar.js';

/** What a visitor decided: booleans by category id and, where an exception was made, by service id. */
export type Choices = Readonly<Record<string, boolean>>;

/** A decision as it is stored. */
export interface Consent {
  /** ISO day of the decision. */
  readonly on: string;
  readonly choices: Choices;
  /** What was asked, by category id: see `revision`. */
  readonly rev: Readonly<Record<string, string>>;
  /** ISO day of the end of a refusal that does not end with the whole, by id of a category or service: see `lastDay`. */
  readonly until?: Readonly<Record<string, string>>;
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
  const choices = choicesOn(consent, declaration, category);
  // An objection to what is exempt outlasts every revision: nobody asks again.
  const stands = isCovered(consent, declaration, category);
  return Object.fromEntries(stands ? choices : choices.filter(([, choice]) => isExempt(category) && !choice));
}

function choicesOn(
  { choices }: Consent,
  declaration: Declaration,
  category: Category,
): readonly (readonly [string, boolean])[] {
  const entries = [category, ...servicesOf(declaration, category.id)];
  return ownEntries(choices).filter(([each]) => entries.some(({ id }) => id === each));
}

function isCovered({ rev }: Consent, declaration: Declaration, category: Category): boolean {
  return covers(rev[category.id] ?? '', revision(declaration, category));
}

/** Whether a category was decided on, and is another one since (CONFORMITY A13). */
export function hasChanged(consent: Consent | undefined, declaration: Declaration, category: Category): boolean {
  return (
    !!consent && choicesOn(consent, declaration, category).length > 0 && !isCovered(consent, declaration, category)
  );
}

/** The same consent, in which objections to what is exempt have no end (CONFORMITY A15). */
export function withObjections(consent: Consent, declaration: Declaration): Consent {
  const objections = declaration.categories
    .filter(isExempt)
    .flatMap((category) => choicesOn(consent, declaration, category))
    .filter(([id, choice]) => !choice && consent.until?.[id] !== noEnd);
  if (!objections.length) return consent;
  return { ...consent, until: { ...consent.until, ...Object.fromEntries(objections.map(([id]) => [id, noEnd])) } };
}

/**
 * The consent after a decision. A category's choice replaces the exceptions of its services. It is dated today, unless something
 * stands that counts from the day before: then what is granted ends with the whole, and only what is refused counts from today
 * (CONFORMITY A12).
 */
export function decide(
  before: Consent | undefined,
  declaration: Declaration,
  decision: Choices,
  today: string,
): Consent {
  const optional = optionalCategories(declaration);
  const whole = optional.every((category) => Object.hasOwn(decision, category.id));
  const known = new Set([...declaration.categories, ...declaration.services].map(({ id }) => id));
  // What was decided under another page's declaration.
  const foreign = <T>(entries: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(
      ownEntries(entries).filter(([id]) => !known.has(id) && (!whole || before?.until?.[id] === noEnd)),
    );
  const choices = foreign(before?.choices);
  const rev = foreign(before?.rev);
  const until = foreign(before?.until);
  /** What counts from the day of the decision before. */
  const older = Object.keys(choices).filter((id) => !until[id]);
  const refusedNow: string[] = [];
  for (const category of optional) {
    const services = servicesOf(declaration, category.id);
    const kept = Object.hasOwn(decision, category.id) ? {} : standingChoices(before, declaration, category);
    older.push(...Object.keys(kept).filter((id) => !Object.hasOwn(decision, id) && !before?.until?.[id]));
    const keep = (id: string, choice: boolean) => {
      choices[id] = choice;
      const end = kept[id] === choice && !Object.hasOwn(decision, id) ? before?.until?.[id] : undefined;
      if (end) until[id] = end;
      else if (!choice && (Object.hasOwn(decision, id) || kept[id] !== choice)) refusedNow.push(id);
    };
    let own = decision[category.id] ?? kept[category.id];
    const values = services.map((service) => decision[service.id] ?? kept[service.id] ?? own);
    if (values.length && values.every((value) => value !== undefined && value === values[0])) own = values[0];
    if (own !== undefined) keep(category.id, own);
    services.forEach((service, i) => {
      if (values[i] !== undefined && values[i] !== own) keep(service.id, values[i]);
    });
    if (values.some((value) => value !== undefined) || own !== undefined) {
      rev[category.id] = revision(declaration, category);
    }
  }
  const on = older.length ? before!.on : today;
  if (on !== today) for (const id of refusedNow) until[id] = endOf(today, declaration.consent);
  const ends = Object.keys(until).length ? { until } : {};
  return withObjections({ on, choices, rev, ...ends }, declaration);
}
