/**
 * JSON by hand, with sorted keys and no white space: what pages did to `toJSON` or to `JSON` itself changes nothing of what is sent, and
 * equal values have one text (the canonical form of RFC 8785).
 */
export function jsonOf(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) text += (i ? ',' : '') + jsonOf(value[i]);
    return `[${text}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const keys: string[] = [];
  for (const key in fields) if (Object.hasOwn(fields, key) && fields[key] !== undefined) keys.push(key);
  for (const key of keys.sort()) text += `${text && ','}${quoted(key)}:${jsonOf(fields[key])}`;
  return `{${text}}`;
}

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

function quoted(text: string): string {
  let result = '"';
  // By code points: halves of a pair that stand alone are no text, and are escaped as control characters are.
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const isPlain = code >= 0x20 && (code < 0xd800 || code > 0xdfff);
    result += short[character] ?? (isPlain ? character : `\\u${code.toString(16).padStart(4, '0')}`);
  }
  return `${result}"`;
}
