import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installApart } from '../support/install-apart.mjs';
import { installPacked } from '../support/packed.mjs';
import { run } from '../support/run.mjs';
import { root } from '../support/sources.mjs';
import { snippets } from './snippets.mjs';

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

/** Not below a node_modules: Next compiles nothing that is there. */
const cache = join(root, '.cache');

/** What applications have from the docs, word for word: so that it is known to work. */
const told = [
  ['vite/react/use-consent.js', 'js', 'export const useConsent ='],
  ['vite/vue/use-consent.js', 'js', 'shallowRef'],
  ['angular/use-consent.ts', 'ts', 'DestroyRef'],
];

/**
 * A project that has installed the packed package and the frameworks, with the applications in it. No package in it is a link: some
 * frameworks follow none that leads elsewhere.
 */
export async function makeProject() {
  const installed = await installApart(here, cache);
  const folder = mkdtempSync(join(installed, 'project-'));
  const packed = await installPacked();
  mkdirSync(join(folder, 'node_modules'));
  cpSync(packed.folder, join(folder, 'node_modules', packed.manifest.name), { recursive: true });
  packed.remove();
  cpSync(join(here, 'apps'), folder, { recursive: true });
  for (const [path, language, words] of told) writeFileSync(join(folder, path), snippets.with(language, words));
  return {
    folder,
    /** Where the frameworks are. */
    installed,
    /** Runs the command of a framework in the folder of an application. Answers what it says. */
    async run(app, command, args, env = {}) {
      const { status, said } = await run(process.execPath, [join(installed, 'node_modules', command), ...args], {
        cwd: join(folder, app),
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      });
      assert.equal(status, 0, `${command} ${args.join(' ')} fails: ${said}`);
      return said;
    },
    /** Has the script of an application write what its server renders. */
    async prerender(app) {
      const { status, said } = await run(process.execPath, ['prerender.js'], { cwd: join(folder, app) });
      assert.equal(status, 0, `prerender.js fails: ${said}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
