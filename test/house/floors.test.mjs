import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importsOf, isEntry, sources } from '../support/sources.mjs';

/** Each room, and the rooms below it that it may use. ARCHITECTURE.md tells why. */
const below = {
  declaration: [],
  consent: ['declaration'],
  records: ['declaration', 'consent'],
  server: ['declaration', 'consent', 'records'],
  effects: ['declaration', 'consent', 'records'],
  i18n: ['declaration'],
  boot: ['declaration', 'consent', 'effects', 'debug'],
  conformity: ['declaration', 'consent'],
  debug: ['declaration', 'consent', 'effects', 'conformity', 'i18n'],
  catalogue: ['declaration'],
  elements: ['declaration', 'consent', 'effects', 'boot', 'i18n'],
  render: ['declaration', 'consent', 'i18n', 'elements'],
  cli: ['declaration', 'consent', 'conformity', 'catalogue', 'render', 'audit'],
  workshop: ['declaration', 'consent', 'i18n', 'conformity', 'catalogue', 'elements'],
  audit: ['declaration', 'consent', 'conformity'],
};

it('every module under src/ is an entry or stands in a known room', () => {
  const lost = [...sources().keys()].filter((path) => !isEntry(path) && !(path.split('/')[0] in below));
  assert.deepEqual(lost, []);
});

it('no two modules have one name, but entries and what they are of', () => {
  const names = [...sources().keys()].filter((path) => !isEntry(path)).map((path) => path.split('/').at(-1));
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
});

it('no module is longer than 250 lines', () => {
  const long = [...sources()].filter(([, file]) => file.getFullText().split('\n').length > 251);
  assert.deepEqual(
    long.map(([path]) => path),
    [],
  );
});

it('a room imports itself and the rooms below it', () => {
  const upwards = [];
  for (const [path, file] of sources()) {
    if (isEntry(path)) continue;
    const [room] = path.split('/');
    for (const imported of importsOf(path, file)) {
      const target = isEntry(imported) ? 'an entry' : imported.split('/')[0];
      if (target !== room && !below[room].includes(target)) upwards.push(`src/${path} imports src/${imported}`);
    }
  }
  assert.deepEqual(upwards, []);
});

it('no two modules import each other, themselves or by others', () => {
  const files = sources();
  const imports = new Map(
    [...files].map(([path, file]) => [path, importsOf(path, file).filter((each) => files.has(each))]),
  );
  const circles = [];
  const done = new Set();
  const visit = (path, trail) => {
    if (trail.includes(path)) return circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (done.has(path)) return undefined;
    for (const each of imports.get(path)) visit(each, [...trail, path]);
    done.add(path);
    return undefined;
  };
  for (const path of files.keys()) visit(path, []);
  assert.deepEqual(circles, []);
});
