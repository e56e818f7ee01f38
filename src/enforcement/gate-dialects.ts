import type { Choices } from '../consent/consent.js';
import { readCondition } from './gate-condition.js';

/** How markup says that it waits: the attribute, and what it names. */
interface Dialect {
  readonly attribute: string;
  readonly names: 'condition' | 'service' | 'category';
}

/**
 * Ours, and those of libraries that a site may come from, understood as they stand: vanilla-cookieconsent (data-category,
 * data-service), Cookiebot (data-cookieconsent), Orejime (data-purpose), Klaro and Orejime 2 (data-name).
 */
const dialects: readonly Dialect[] = [
  { attribute: 'data-consent', names: 'condition' },
  { attribute: 'data-service', names: 'service' },
  { attribute: 'data-name', names: 'service' },
  { attribute: 'data-category', names: 'category' },
  { attribute: 'data-cookieconsent', names: 'category' },
  { attribute: 'data-purpose', names: 'category' },
];

/** Attributes that hold an address until consent, and what they become. */
export const heldAttributes: readonly (readonly [held: string, live: string])[] = [
  ['data-src', 'src'],
  ['data-cookieblock-src', 'src'],
  ['data-srcset', 'srcset'],
  ['data-href', 'href'],
];

const scripts = 'script[type="text/plain"], script[type="opt-in"]';
const embeds = 'iframe, img, link, video, audio, source, embed';
const held = heldAttributes.map(([attribute]) => `[${attribute}]`).join();
const marked = dialects.map(({ attribute }) => `[${attribute}]`).join();

/** Scripts held inert by their type, and elements whose address is held back. */
export const gatedScripts = `:is(${scripts}):is(${marked})`;
export const gatedEmbeds = `:is(${embeds}):is(${held}):is(${marked})`;

/** What a marked element waits for. */
export interface GateRule {
  /** As the author wrote it, for messages. */
  readonly text: string;
  readonly service: string | undefined;
  /** All ids that it names, declared or not. */
  readonly ids: readonly string[];
  /** Whether it is more than one category or service. */
  readonly isComposed: boolean;
  /** Whether it may run. An id that is neither granted nor known stays shut. */
  holds(grants: Choices): boolean;
  /** Whether every id that the decision hangs on is known; an unknown one stays shut for good, and deserves a warning. */
  isKnown(grants: Choices): boolean;
}

/** The rule of a marked element. A service that is known decides; its category stands in while it is not. */
export function ruleOf(element: Element): GateRule {
  const given = dialects.filter(({ attribute }) => element.hasAttribute(attribute));
  const text = given.map(({ attribute }) => `${attribute}="${element.getAttribute(attribute)}"`).join(' ');
  const named = (kind: Dialect['names']) => given.find(({ names }) => names === kind)?.attribute;
  const value = (kind: Dialect['names']) => element.getAttribute(named(kind) ?? '')?.trim() || undefined;
  const service = value('service');
  const rest =
    value('condition') ??
    value('category')
      ?.split(/[\s,]+/)
      .join(' && ');
  const condition = rest === undefined ? undefined : readCondition(rest);
  const isServiceKnown = (grants: Choices) => service !== undefined && Object.hasOwn(grants, service);
  return {
    text,
    service,
    ids: [...(service === undefined ? [] : [service]), ...(condition?.ids ?? [])],
    isComposed: rest !== undefined && rest !== condition?.ids[0],
    holds: (grants) => (isServiceKnown(grants) ? grants[service!] === true : (condition?.holds(grants) ?? false)),
    isKnown: (grants) => isServiceKnown(grants) || (condition?.ids.every((id) => Object.hasOwn(grants, id)) ?? false),
  };
}
