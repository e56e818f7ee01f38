/** What the conformity page says must be so: every requirement has evidence, and every protocol says how far it has come. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { evidence, named, protocols, requirements } from '../../.scripts/conformity.mjs';
import { root } from '../support/sources.mjs';

const ids = requirements.map(({ id }) => id);

describe('requirements', () => {
  it('are listed once each, in order, without a gap', () => {
    for (const [letter, count] of Object.entries({ A: 17, B: 11, C: 5, D: 5, E: 9 })) {
      const own = ids.filter((id) => id.startsWith(letter));
      assert.deepEqual(
        own,
        Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
      );
    }
    assert.equal(ids.length, 47);
  });

  it('have a line and a force each', () => {
    for (const { id, text, force } of requirements) {
      assert.match(text, /^[\p{Lu}“a].{15,199}[^.]$/u, id);
      assert.match(force, /^[LRSI]$/, id);
    }
  });

  it('each have a test that is named by them', () => {
    assert.deepEqual(
      evidence.filter(({ files }) => !files.length).map(({ id }) => id),
      [],
    );
  });

  it('are all that tests name', () => assert.deepEqual([...named].sort(), [...ids].sort()));

  it('are spoken of in the docs without a label that nobody gives', () => {
    const page = readFileSync(join(root, 'stories/conformity.mdx'), 'utf8');
    const texts = [page, JSON.stringify(requirements), JSON.stringify(protocols)].join('\n');
    assert.doesNotMatch(texts, /\bcertifi|\bvalidated by|\bapproved by|\bcompliant\b/i);
  });
});

describe('protocols', () => {
  it('say what for, how, what is expected, and what has come of it', () => {
    for (const { id, title, for: own, steps, expected, results, open } of protocols) {
      assert.match(id, /^P\d+$/);
      assert.match(title, /\S/, id);
      assert.ok(own.length && own.every((each) => ids.includes(each)), `${id} is for ${own}`);
      assert.ok(steps.length > 1 && steps.every((step) => step.endsWith('.')), id);
      assert.match(expected, /\.$/, id);
      assert.match(open, /\.$/, `${id} says what is not done`);
      for (const result of results) {
        assert.match(result.on, /^\d{4}-\d{2}-\d{2}$/, id);
        assert.match(`${result.by} / ${result.with} / ${result.note}`, /\S+ \/ \S+.* \/ \S+.*\.$/, id);
        assert.equal(typeof result.passed, 'boolean', id);
      }
    }
    assert.equal(new Set(protocols.map(({ id }) => id)).size, protocols.length);
  });
});

it('every transcript belongs to a state, and every state has one', () => {
  const folder = join(root, 'test/conformity/transcripts');
  const source = readFileSync(join(folder, 'transcripts.test.ts'), 'utf8');
  const states = [...source.matchAll(/^ {2}'[A-E]\d+: (.*?)':/gm)].map(
    ([, name]) => `${name.replace(/[^a-z]+/g, '-')}.txt`,
  );
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  assert.ok(files.length > 10);
  assert.deepEqual(files.sort(), states.sort());
});
