/**
 * XLIFF 1.2 as lit-localize writes it, with what it leaves alone:
 *
 *   <target state="needs-review-l10n">   translated, not yet reviewed by a native speaker; `final` once it is
 *   state-qualifier="x-identical"        the translation is rightly the same as the source, in this language
 */

const placeholder = /<x id="(\d)"[^>]*\/>/g;

/** The units of a file. Texts have `{0}`, `{1}` … for placeholders. */
export function unitsOf(xliff) {
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id, body]) => {
    const [, attributes = '', target] = /<target([^>]*)>(.*?)<\/target>/s.exec(body) ?? [];
    return {
      id,
      source: plain(within(body, 'source') ?? ''),
      target: target === undefined ? undefined : plain(target),
      note: plain(within(body, 'note') ?? ''),
      state: attribute(attributes, 'state'),
      isIdentical: attribute(attributes, 'state-qualifier') === 'x-identical',
    };
  });
}

/** Gives every translation a state, as what has none is new, and every placeholder the text that it has in the source. */
export function tidied(xliff) {
  return xliff.replace(/<trans-unit [^>]*>.*?<\/trans-unit>/gs, (unit) => {
    const placeholders = new Map([...within(unit, 'source').matchAll(placeholder)].map(([x, id]) => [id, x]));
    return unit.replace(/<target([^>]*)>(.*?)<\/target>/s, (_, attributes, text) => {
      const state = attribute(attributes, 'state') ? '' : ' state="needs-review-l10n"';
      return `<target${state}${attributes}>${text.replace(placeholder, (x, id) => placeholders.get(id) ?? x)}</target>`;
    });
  });
}

/** The placeholders of a text, sorted. */
export function placeholders(text) {
  return (text.match(/\{\d\}/g) ?? []).sort();
}

function within(body, tag) {
  return new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, 's').exec(body)?.[1];
}

function attribute(attributes, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function plain(text) {
  return text
    .replace(placeholder, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
