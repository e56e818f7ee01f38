import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importsOf, isEntry, sources } from '../support/sources.mjs';

/** Each floor, and the floors below it that it may use. ARCHITECTURE.md tells why. */
const below = {
  declaration: [],
  consent: ['declaration'],
  enforcement: ['declaration', 'consent'],
  conformity: ['declaration', 'consent'],
  page: ['declaration', 'consent', 'enforcement', 'i18n', 'conformity'],
  i18n: ['declaration'],
  elements: ['declaration', 'consent', 'enforcement', 'page', 'i18n'],
};

it('every module under src/ is an entry or stands on a known floor', () => {
  const lost = [...sources().keys()].filter((path) => !isEntry(path) && !(path.split('/')[0] in below));
  assert.deepEqual(lost, []);
});

it('a floor imports itself and the floors below it', () => {
  const upwards = [];
  for (const [path, file] of sources()) {
    if (isEntry(path)) continue;
    const [floor] = path.split('/');
    for (const imported of importsOf(path, file)) {
      const target = isEntry(imported) ? 'an entry' : imported.split('/')[0];
      if (target !== floor && !below[floor].includes(target)) upwards.push(`src/${path} imports src/${imported}`);
    }
  }
  assert.deepEqual(upwards, []);
});
