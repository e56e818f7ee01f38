/** Every text that words hold, by where it stands in them; what takes something is given numbers, and lists where it asks for them. */
export function saidIn(words: unknown, at = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words === 'function') return saidIn(call(words as (...given: unknown[]) => unknown), at);
  return Object.entries(words as object).flatMap(([key, inner]) => saidIn(inner, `${at}.${key}`));
}

function call(say: (...given: unknown[]) => unknown): unknown {
  for (const given of ['1', ['1'], { css: 'x' }]) {
    try {
      const said = say(given, given, given);
      if (said !== undefined) return said;
    } catch {
      // It asks for something else.
    }
  }
  throw new Error(`Nothing to say: ${String(say)}`);
}

/** What French words must not hold, by the rule that it breaks. */
const faults: Readonly<Record<string, RegExp>> = {
  'a straight apostrophe': /\p{L}'\p{L}/u,
  'no no-break space before : ; ? !': /(?<![\u00a0:])[;?!](?=\s|$)|(?<!\u00a0):(?=\s|$)/,
  'no no-break space inside « »': /«(?!\u00a0)|(?<!\u00a0)»/,
  'English quotes': /[“”]/,
  'a capital without its accent': /(?<!\p{L})(?:A(?= )|E(?=crivez|tat|tre))/u,
};

/** What is wrong with French words, each with its path. Code in them has its own signs. */
export function faultsOfFrench(words: unknown): readonly string[] {
  return saidIn(words).flatMap(([path, text]) => {
    const plain = text.replace(/<[^>]+>|"[^"]*":?|\{[^}]*\}/g, '');
    return Object.entries(faults).flatMap(([name, pattern]) =>
      pattern.test(plain) ? [`${path}: ${name}: ${text}`] : [],
    );
  });
}
