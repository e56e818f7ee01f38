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

const returning = loadedAtOnce(['auto']);
const whole = loadedAtOnce(['auto', 'ask']);
const withParts = loadedAtOnce(['auto', 'ask', 'preferences', 'table']);

export default [
  scripts('a returning visit: all code', { limit: 3.35, goal: 1.8 }, returning),
  scripts('a returning visit with something gated', { limit: 10.7, goal: 6 }, loadedAtOnce(['auto', 'settled'])),
  scripts('head.js', { limit: 0.95, goal: 0.8 }, loadedAtOnce(['head'])),
  scripts(
    'a first visit until somebody is asked and an answer is true, in French',
    { limit: 33.95, goal: 13.5 },
    whole,
  ),
  scripts('preferences, added when the page is idle', { limit: 6.2, goal: 4 }, beyond(whole, 'preferences')),
  scripts('a table, added', { limit: 4.85, goal: 3 }, beyond(whole, 'table')),
  scripts('a charter, added to its table and preferences', { limit: 8.45, goal: 8 }, beyond(withParts, 'charter')),
  {
    ...budget('the consent store alone, from npm, without Lit', { limit: 3.8, goal: 2.5 }),
    path: `${root}dist/store.js`,
    import: '{ ConsentStore, BrowserStorage }',
  },
];

function beyond(known, name) {
  return loadedAtOnce([name]).filter((path) => !known.includes(path));
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
