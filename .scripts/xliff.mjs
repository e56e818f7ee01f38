/**
 * XLIFF 1.2 as lit-localize writes it, with what it leaves alone:
 *
 *   <target state="needs-review-l10n">   translated, not yet reviewed by a native speaker; `final` once it is
 *   state-qualifier="x-identical"        the translation is rightly the same as the source, in this language
 */
import { DOMParser, XMLSerializer, onWarningStopParsing } from '@xmldom/xmldom';

/** The units of a file. Texts have `{0}`, `{1}` … for placeholders. Throws what the parser has against the file. */
export function unitsOf(xliff) {
  return all(parse(xliff), 'trans-unit').map((unit) => {
    const target = child(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      source: textOf(child(unit, 'source')),
      target: target && textOf(target),
      note: child(unit, 'note')?.textContent ?? '',
      state: target?.getAttribute('state') ?? undefined,
      isIdentical: target?.getAttribute('state-qualifier') === 'x-identical',
    };
  });
}

/** The notes that somebody left at the head of a file: of `translators`, or on its `review`. */
export function headerNotes(xliff, from) {
  return all(parse(xliff), 'header')
    .flatMap((header) => all(header, 'note'))
    .filter((note) => note.getAttribute('from') === from)
    .map((note) => note.textContent);
}

/** Gives every translation a state, as what has none is new, and every placeholder the text that it has in the source. */
export function tidied(xliff) {
  const document = parse(xliff);
  for (const unit of all(document, 'trans-unit')) {
    const target = child(unit, 'target');
    if (!target) continue;
    if (!target.hasAttribute('state')) target.setAttribute('state', 'needs-review-l10n');
    const texts = new Map(
      all(child(unit, 'source'), 'x').map((x) => [x.getAttribute('id'), x.getAttribute('equiv-text')]),
    );
    for (const x of all(target, 'x')) {
      const text = texts.get(x.getAttribute('id'));
      if (text !== undefined) x.setAttribute('equiv-text', text);
    }
  }
  // A parser keeps nothing of what follows the last tag.
  return new XMLSerializer().serializeToString(document) + /\s*$/.exec(xliff)[0];
}

/** The placeholders of a text, sorted. */
export function placeholders(text) {
  return (text.match(/\{\d\}/g) ?? []).sort();
}

function parse(xliff) {
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(xliff, 'text/xml');
}

function all(node, tag) {
  return Array.from(node.getElementsByTagName(tag));
}

function child(unit, tag) {
  return Array.from(unit.childNodes).find((node) => node.nodeName === tag);
}

function textOf(element) {
  return Array.from(element.childNodes)
    .map((node) => (node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.textContent))
    .join('');
}
