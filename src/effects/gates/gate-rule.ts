import type { Choices } from '../../consent/consent.js';
import { readCondition } from './gate-condition.js';
import { gateMarks } from './gate-marks.js';

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
  /**
   * Whether it may mean something else to the page: its attributes are names that anybody uses, as `data-category` for a shop’s
   * goods, and none of its ids is known.
   */
  isForeign(grants: Choices): boolean;
}

/** Attributes that nobody else uses. */
const unmistakable = ['data-consent', 'data-cookieconsent'];

/** The rule of a marked element. A service that is known decides; its category stands in while it is not. */
export function ruleOf(element: Element): GateRule {
  const given = Object.keys(gateMarks).filter((attribute) => element.hasAttribute(attribute));
  const text = given.map((attribute) => `${attribute}="${element.getAttribute(attribute)}"`).join(' ');
  const value = (kind: (typeof gateMarks)[string]) => {
    const mark = given.find((attribute) => gateMarks[attribute] === kind);
    return (mark && element.getAttribute(mark)?.trim()) || undefined;
  };
  const service = value('service');
  const rest =
    value('condition') ??
    value('category')
      ?.split(/[\s,]+/)
      .join(' && ');
  const condition = rest === undefined ? undefined : readCondition(rest);
  const isServiceKnown = (grants: Choices) => service !== undefined && Object.hasOwn(grants, service);
  const ids = [...(service === undefined ? [] : [service]), ...(condition?.ids ?? [])];
  const isOurs = given.some((attribute) => unmistakable.includes(attribute));
  return {
    text,
    service,
    ids,
    isComposed: rest !== undefined && rest !== condition?.ids[0],
    holds: (grants) => (isServiceKnown(grants) ? grants[service!] === true : (condition?.holds(grants) ?? false)),
    isKnown: (grants) => isServiceKnown(grants) || (condition?.ids.every((id) => Object.hasOwn(grants, id)) ?? false),
    isForeign: (grants) => !isOurs && !ids.some((id) => Object.hasOwn(grants, id)),
  };
}
