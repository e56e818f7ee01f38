/** The letters with which every name begins that a pattern means: none where that cannot be told. */
export function cookiePrefix(pattern: string): string {
  return pattern.includes('|') ? '' : (/^(?:\/\^)?([\w.-]*)(?![?*{])/.exec(pattern)?.[1] ?? '');
}
