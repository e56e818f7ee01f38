import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/sources.mjs';

/** CONFORMITY E1: what a page forbids by a strict Content-Security-Policy with Trusted Types. */
const sinks = {
  innerHTML: /\b(?:inner|outer)HTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\.write(?:ln)?\b/,
  eval: /\beval\s*\(/,
  'new Function': /\bnew Function\b/,
  'a timer given text': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  unsafeHTML: /\bunsafe(?:HTML|SVG)\b/,
  'a style attribute': /setAttribute\(\s*['"]style['"]|<[a-z][^<>]*\sstyle="|\bstyleMap\b/,
  'an inline handler': /setAttribute\(\s*['"]on\w+['"]|<[a-z][^<>]*\son[a-z]+=/,
  'a style element': /<style\b|createElement\(\s*['"]style['"]/,
};

const files = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

/** What runs in Node, and writes reports, is in no page. */
const inNode = /^src\/(audit|cli)\//;

describe('src/ holds nothing that a strict page forbids', () => {
  for (const [name, pattern] of Object.entries(sinks)) {
    it(`no ${name}`, () => {
      const found = files('src', /\.ts$/)
        .filter((path) => !inNode.test(path.replaceAll('\\', '/')))
        .filter((path) => pattern.test(withoutComments(read(path))));
      assert.deepEqual(found, []);
    });
  }
});

describe('nothing is left undone', () => {
  it('no test is skipped or runs alone', () => {
    const skipped = /\b(?:it|test|describe|suite)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(|\bthis\.skip\(/;
    const found = files('test', /\.(ts|mjs)$/).filter((path) => skipped.test(withoutComments(read(path))));
    assert.deepEqual(found, []);
  });

  it('no note to do something later', () => {
    const later = /\b(?:TO\x44O|FIX\x4dE|XX\x58)\b/;
    const found = ['src', 'test', 'stories', 'locales', '.scripts', '.config']
      .flatMap((folder) => files(folder, /\.(ts|mjs|js|json|xlf|html|css|mdx?)$/))
      .filter((path) => later.test(read(path)));
    assert.deepEqual(found, []);
  });
});

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function withoutComments(code) {
  return code.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
}
