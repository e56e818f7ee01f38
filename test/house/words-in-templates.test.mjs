import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Linter } from 'eslint';
import noUnlistedWords from '../../.config/eslint/no-unlisted-words.mjs';

/** What the rule says of a source text, each with its line. */
function faultsIn(source) {
  const plugins = { house: { rules: { 'no-unlisted-words': noUnlistedWords } } };
  return new Linter()
    .verify(source, [{ plugins, rules: { 'house/no-unlisted-words': 'error' } }])
    .map(({ line, message }) => [line, /“(.*)”|$/.exec(message)[1] ?? message]);
}

it('words in a template that are shown, or read aloud, are messages', () => {
  const source = [
    'html`<p class="text">${a} Bonjour ${b}</p>`',
    'html`<button aria-label="Fermer" data-id="fermer">${x}</button>`',
    'html`<b title=${title}>${svg`<text>Deux</text>`}</b>`',
  ].join(';\n');
  assert.deepEqual(faultsIn(source), [
    [1, 'Bonjour'],
    [2, 'Fermer'],
    [3, 'Deux'],
  ]);
});

it('an attribute with words around an expression is told whole', () => {
  assert.deepEqual(faultsIn('html`<b title="Fermer ${name} ici"></b>`'), [[1, 'Fermer   ici']]);
});

it('nothing else is taken for words', () => {
  const source = [
    'html`<!-- un commentaire --><slot name="placeholder"></slot><p part="text" ?hidden=${a > b} @click=${() => go("là")}>`',
    'html`<span> – ${label}</span> · (${count})`',
    'css`p { content: "Bonjour" }`',
    'msg("Bonjour")',
  ].join(';\n');
  assert.deepEqual(faultsIn(source), []);
});
