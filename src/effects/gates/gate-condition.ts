import type { Choices } from '../../consent/consent.js';

/** When something gated may run: an expression over category and service ids. */
export interface GateCondition {
  /** All ids that it names. */
  readonly ids: readonly string[];
  /** Whether it holds under these grants. An id that nobody knows holds nothing, negated or not. */
  holds(grants: Choices): boolean;
}

/** Names, operators and brackets of one expression: what is deeper than code can follow would end the page's. */
const longest = 500;

/**
 * Reads `statistics`, `statistics && !marketing`, `(youtube || vimeo) && embeds`. `!` binds strongest, then `&&`, then
 * `||`. Undefined when the text is no such expression, or longer than anybody writes.
 */
export function readCondition(text: string): GateCondition | undefined {
  const tokens = text.match(/&&|\|\||[!()]|[^\s!()&|]+|\S/g) ?? [];
  if (tokens.length > longest) return undefined;
  const ids: string[] = [];
  let at = 0;

  type Test = (grants: Choices) => boolean;
  const either = (): Test | undefined => chain(both, '||', (tests) => (grants) => tests.some((test) => test(grants)));
  const both = (): Test | undefined => chain(single, '&&', (tests) => (grants) => tests.every((test) => test(grants)));
  const chain = (next: () => Test | undefined, operator: string, join: (tests: Test[]) => Test): Test | undefined => {
    const tests: Test[] = [];
    do {
      const test = next();
      if (!test) return undefined;
      tests.push(test);
    } while (tokens[at] === operator && ++at);
    return join(tests);
  };
  const single = (): Test | undefined => {
    const token = tokens[at++];
    if (token === '!') {
      const test = single();
      return test && ((grants) => !test(grants));
    }
    if (token === '(') {
      const test = either();
      return tokens[at++] === ')' ? test : undefined;
    }
    if (token === undefined || !/^[a-z][a-z0-9_-]*$/.test(token)) return undefined;
    ids.push(token);
    return (grants) => grants[token] === true;
  };

  const test = either();
  if (!test || at !== tokens.length) return undefined;
  return { ids, holds: (grants) => ids.every((id) => Object.hasOwn(grants, id)) && test(grants) };
}
