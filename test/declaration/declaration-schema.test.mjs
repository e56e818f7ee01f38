/**
 * The shape by which `readDeclaration` reads, and the JSON Schema that is published, checked against a validator that
 * somebody else wrote. Runs in Node, as ajv is no module that a page can import.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import { writeSchema } from '../../.scripts/schema.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', `declaration-schema-${process.pid}`);

describe('the schema of a declaration', () => {
  let floor;
  let isMet;
  let isMetAsPublished;

  before(async () => {
    mkdirSync(folder, { recursive: true });
    const lines = [
      `export * from './src/declaration/check/declaration-schema.ts';`,
      `export * from './src/declaration/check/read-declaration.ts';`,
      `export * from './test/support/arbitraries.ts';`,
      `export { default as portal } from './stories/portal/cookies.json';`,
    ];
    const outfile = join(folder, 'floor.mjs');
    await build({
      stdin: { contents: lines.join('\n'), resolveDir: root },
      outfile,
      bundle: true,
      format: 'esm',
      external: ['fast-check'],
    });
    floor = await import(pathToFileURL(outfile).href);
    isMet = new Ajv({ strict: true, allErrors: true, keywords: ['expected'] }).compile(floor.declarationSchema);
    const published = join(folder, 'declaration.schema.json');
    await writeSchema(published);
    isMetAsPublished = new Ajv2020({ strict: true, allErrors: true }).compile(
      JSON.parse(readFileSync(published, 'utf8')),
    );
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  function isRead(value) {
    try {
      floor.readDeclaration(value);
    } catch (error) {
      return { read: false, shape: error.faults.some((fault) => !isBeyondSchemas(fault)), faults: error.faults };
    }
    return { read: true, shape: false, faults: [] };
  }

  it('is met by the portal of the demonstration', () => {
    for (const validate of [isMet, isMetAsPublished])
      assert.ok(validate(floor.portal), JSON.stringify(validate.errors));
  });

  it('is met by whatever readDeclaration accepts', () => {
    fc.assert(
      fc.property(fc.oneof(floor.declaration, floor.nearlyDeclaration), (value) => {
        if (!isRead(value).read) return;
        assert.ok(isMet(value), JSON.stringify(isMet.errors));
        assert.ok(isMetAsPublished(value), JSON.stringify(isMetAsPublished.errors));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what readDeclaration refuses for its shape, and readDeclaration refuses whatever it refuses', () => {
    const seen = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: floor.nearlyDeclaration }, fc.jsonValue()), (json) => {
        const value = typeof json === 'string' ? [json] : json;
        const { read, shape, faults } = isRead(value);
        for (const validate of [isMet, isMetAsPublished]) {
          const met = validate(value);
          if (met) assert.ok(!shape, `ajv accepts what has ${JSON.stringify(faults)}`);
          else assert.ok(!read, `ajv refuses it: ${JSON.stringify(validate.errors)}`);
          seen[met ? 'accepted' : 'refused'] += 1;
        }
      }),
      { numRuns: 1500 },
    );
    assert.ok(seen.refused > 300 && seen.accepted > 100, `says something of both: ${JSON.stringify(seen)}`);
  });

  it('says where, as readDeclaration does', () => {
    const value = { ...floor.portal, updated: 'hier', site: { name: 'x', url: 'y' }, providers: {} };
    const { faults } = isRead(value);
    assert.equal(isMet(value), false);
    const paths = isMet.errors.map(({ instancePath }) => `$${instancePath.replaceAll('/', '.')}`);
    for (const path of paths)
      assert.ok(
        faults.some((fault) => fault.path === path),
        `${path} is not told`,
      );
  });
});

/** Faults of reference and of meaning, which no schema states, are known by what they expect. */
function isBeyondSchemas({ path, expected }) {
  if (/\.(category|provider)$|^\$\.signals\./.test(path) && /^(one of|an id that is declared)/.test(expected))
    return true;
  return /^(an id of its own|a text, as the|a cookie name|a (valid |simpler )?regular|an ISO 8601 duration|a date that exists)/.test(
    expected,
  );
}
