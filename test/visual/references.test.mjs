/**
 * Elements look as in the pictures beside this file. They are taken with one browser and one font, so that every machine on
 * which that browser runs takes the same.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { difference } from '../../.scripts/sheets/compare.mjs';
import { references } from '../../.scripts/sheets/plan.mjs';
import { compareReference, referencesFolder } from '../../.scripts/sheets/references.mjs';
import { openStage } from '../../.scripts/sheets/stage.mjs';
import { canRunPacked } from '../support/browsers.mjs';

/** A white picture with a grey square on it. */
function picture(size, at, grey = 0) {
  const image = new PNG({ width: 100, height: 100 });
  image.data.fill(255);
  for (let y = at; y < at + size; y++) {
    for (let x = at; x < at + size; x++) image.data.fill(grey, (y * 100 + x) * 4, (y * 100 + x) * 4 + 3);
  }
  return image;
}

describe('what tells pictures apart', () => {
  it('finds nothing in the same picture, nor where colours are rounded differently', () => {
    assert.equal(difference(picture(10, 20), picture(10, 20)), undefined);
    assert.equal(difference(picture(10, 20, 100), picture(10, 20, 101)), undefined);
  });

  it('finds what has moved, and what has another colour or size', () => {
    assert.match(difference(picture(10, 20), picture(10, 24)).what, /differs/);
    assert.match(difference(picture(10, 20, 0), picture(10, 20, 90)).what, /differs/);
    const larger = new PNG({ width: 100, height: 101 });
    assert.match(difference(picture(10, 20), larger).what, /it is 200 × 202, and was 200 × 200/);
  });
});

it('one picture is kept for each that is taken, and no other', () => {
  const kept = readdirSync(referencesFolder).filter((name) => name.endsWith('.png'));
  assert.deepEqual(kept.sort(), references.map(({ name }) => `${name}.png`).sort());
});

if (canRunPacked) {
  describe('elements look as they are kept (npm run sheets -- --update keeps them anew)', () => {
    let stage;
    before(async () => {
      stage = await openStage({ isTheSameEverywhere: true });
    });
    after(() => stage?.close());

    for (const reference of references) {
      it(reference.name, async () => assert.equal(await compareReference(stage, reference), undefined));
    }

    it('no error goes unhandled', () => assert.deepEqual(stage.faults, []));
  });
}
