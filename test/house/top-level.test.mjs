import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { root } from '../support/sources.mjs';

const agreed =
  `package.json package-lock.json tsconfig.json rollup.config.mjs README.md LICENSE CHANGELOG.md ARCHITECTURE.md
  src stories test locales`.split(/\s+/);
/** What tools make, and the repository leaves out. */
const made = ['node_modules', 'dist', 'coverage', 'storybook-static'];

it('the top level holds the agreed names, and names that begin with a dot', () => {
  const others = readdirSync(root).filter((name) => !name.startsWith('.') && ![...agreed, ...made].includes(name));
  assert.deepEqual(others, []);
});
