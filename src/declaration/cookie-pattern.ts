/**
 * Names of cookies in a declaration: exact (`sessionid`), with a star (`_pk_*`), or an anchored regular expression
 * between slashes (`/^_ga(_[A-Z0-9]+)?$/`).
 *
 * Expressions come from declarations, which a page may fetch, and are run on names that any script may set: only forms
 * that cannot backtrack without bound are let through.
 */

export type PatternFault =
  | 'pattern'
  | 'pattern-anchors'
  | 'pattern-forms'
  | 'pattern-groups'
  | 'pattern-length'
  | 'pattern-name'
  | 'pattern-ways';

const expression = /^\/(\^.*\$)\/$/s;
export const maxPatternLength = 200;
/** A longer name is matched by no expression, only by stars. */
const maxName = 128;
/** In how many ways an expression may be tried on a name: three unbounded repetitions and two options, or sixteen options. */
const maxWays = 2 ** 16;

/** Why a pattern cannot be used: a key of `expectations`. Undefined when it can. */
export function patternFault(pattern: string): PatternFault | undefined {
  if (!pattern.startsWith('/')) {
    return /^[^\s;,=]+$/.test(pattern) ? undefined : 'pattern-name';
  }
  const source = expression.exec(pattern)?.[1];
  if (source === undefined) return 'pattern-anchors';
  if (source.length > maxPatternLength) return 'pattern-length';
  if (/\\[1-9k]|\(\?/.test(source)) return 'pattern-forms';
  // What stands in a class or behind a backslash quantifies nothing.
  const bare = source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\)[*+{]/.test(bare)) return 'pattern-groups';
  if (countWays(bare) > maxWays) return 'pattern-ways';
  try {
    compile(source);
  } catch {
    return 'pattern';
  }
  return undefined;
}

/** Whether a name is meant by a pattern. A pattern that cannot be used matches nothing. */
export function matchesPattern(pattern: string, name: string): boolean {
  if (patternFault(pattern)) return false;
  const source = expression.exec(pattern)?.[1];
  if (source !== undefined) return name.length <= maxName && compile(source).test(name);
  return matchesStars(pattern.split('*'), name);
}

/** The anchors hold for every alternative: `^a|b$` means `a` or `b`, not whatever begins with `a`. */
function compile(source: string): RegExp {
  return new RegExp(`^(?:${source.slice(1, -1)})$`, 'u');
}

/**
 * The product of all choices that an expression leaves. As no group is repeated, nothing is tried in more ways than this
 * on a name of at most `maxName` characters. The last unbounded repetition leaves none: it takes what others leave.
 */
function countWays(bare: string): number {
  let ways = 1;
  let unbounded = 0;
  const alternatives = [1];
  for (const [token, least, most] of bare.matchAll(/[()|*+?]|\{(\d+)(?:,(\d*))?\}/g)) {
    if (token === '(') alternatives.push(1);
    else if (token === '|') alternatives[alternatives.length - 1]! += 1;
    else if (token === ')') ways *= alternatives.pop() ?? 1;
    else if (token === '?') ways *= 2;
    else if (least === undefined || most === '') unbounded += 1;
    else ways *= Math.min(Number(most ?? least) - Number(least) + 1, maxName);
  }
  for (const count of alternatives) ways *= count;
  return ways * maxName ** Math.max(0, unbounded - 1);
}

/** Stars by hand: linear, whatever the pattern. */
function matchesStars(pieces: readonly string[], name: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return name === first;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
