/**
 * What the package may weigh, minified and compressed by brotli: `npm run budgets`, and CI.
 *
 * `limit` is a ratchet: what the build weighed when it was last made lighter, rounded up by about one per cent. A
 * change that makes it heavier fails, and says in its own commit why it raises a limit; one that makes it lighter lowers it.
 * `goal` is what is aimed at.
 */
import { fileURLToPath } from 'node:url';
import { loadedAtOnce } from '../.scripts/sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const returning = loaded('auto');
const first = loaded('auto', 'shared/banner');
const withParts = loaded('auto', 'shared/banner', 'shared/preferences', 'shared/table');

export default [
  scripts('a returning visit: all code', { limit: 6, goal: 3.2 }, returning),
  scripts('gates, added where a page holds something back', { limit: 4.1 }, beyond(returning, 'shared/gates')),
  scripts('head.js', { limit: 0.8, goal: 0.8 }, loaded('head')),
  scripts('a first visit with its banner: all code and styles, in French', { limit: 20.4, goal: 12 }, first),
  scripts('preferences, added when they are opened', { limit: 6.9, goal: 4 }, beyond(first, 'shared/preferences')),
  scripts('a table, added', { limit: 4.95, goal: 3 }, beyond(first, 'shared/table')),
  scripts(
    'a charter, added to its table and preferences',
    { limit: 8.05, goal: 8 },
    beyond(withParts, 'shared/charter'),
  ),
  {
    ...budget('the consent store alone, from npm, without Lit', { limit: 3.4, goal: 2.5 }),
    path: `${root}dist/store.js`,
    import: '{ ConsentStore, BrowserStorage }',
  },
];

/** The files of cdn/ that these entries load at once. */
function loaded(...names) {
  return loadedAtOnce(names.map((name) => `dist/cdn/${name}.js`));
}

function beyond(known, name) {
  return loaded(name).filter((path) => !known.includes(path));
}

function scripts(name, figures, paths) {
  if (!paths.length) throw new Error(`${name}: no file is counted`);
  // They are minified: counted as they travel.
  return {
    ...budget(name, figures),
    path: paths.map((path) => `${root}${path}`),
    disablePlugins: ['@size-limit/esbuild'],
  };
}

function budget(name, { limit, goal }) {
  return { name: goal ? `${name} (goal: ${goal} kB)` : name, limit: `${limit} kB` };
}
