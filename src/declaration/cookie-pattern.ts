/**
 * Names of cookies in a declaration: exact (`sessionid`), with a star (`_pk_*`), or an anchored regular expression
 * between slashes (`/^_ga(_[A-Z0-9]+)?$/`).
 *
 * Expressions come from declarations, which a page may fetch, and are run on names that any script may set: only forms
 * that cannot backtrack without bound are let through.
 */

const expression = /^\/(\^.*\$)\/$/s;
const maxLength = 200;
const maxUnbounded = 3;

/** Why a pattern cannot be used, as what was expected instead; undefined when it can. */
export function patternFault(pattern: string): string | undefined {
  if (!pattern.startsWith('/')) {
    return /^[^\s;,=]+$/.test(pattern) ? undefined : 'a cookie name without spaces, commas, semicolons or equals signs';
  }
  const source = expression.exec(pattern)?.[1];
  if (source === undefined) return 'a regular expression anchored at both ends, such as "/^_ga(_[A-Z0-9]+)?$/"';
  if (source.length > maxLength) return `a regular expression of at most ${maxLength} characters`;
  if (/\\[1-9k]|\(\?/.test(source)) return 'a regular expression without back-references, look-arounds and group flags';
  // What stands in a class or behind a backslash quantifies nothing.
  const bare = source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\)[*+{]/.test(bare)) return 'a regular expression without repeated groups (only “?” may follow a group)';
  if ((bare.match(/[*+]|\{\d+,\}/g) ?? []).length > maxUnbounded) {
    return `a regular expression with at most ${maxUnbounded} unbounded repetitions`;
  }
  try {
    new RegExp(source, 'u');
  } catch {
    return 'a valid regular expression';
  }
  return undefined;
}

/** Whether a name is meant by a pattern. A pattern that cannot be used matches nothing. */
export function matchesPattern(pattern: string, name: string): boolean {
  if (patternFault(pattern)) return false;
  const source = expression.exec(pattern)?.[1];
  if (source !== undefined) return new RegExp(source, 'u').test(name);
  return matchesStars(pattern.split('*'), name);
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
