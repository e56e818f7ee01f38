import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from './apps.mjs';
import { run } from '../support/run.mjs';

/**
 * Builds an application for production, by the bundler's own command, in a folder of the project that has installed the
 * package. Answers the folder to be served. A bundler is
 *
 *   command, args   what is run; the arguments have it write nothing but errors and warnings
 *   says            what it writes all the same when there are none
 *   loading         how a page brings in what it makes
 *   makesPage       whether it makes the page too
 *   names           the applications that it builds; all, if none is named
 */
export async function buildApp({ command, args, says = '', loading, makesPage }, app, { project, bundlers }) {
  const folder = mkdtempSync(join(project, 'app-'));
  const output = join(folder, 'dist');
  writeFileSync(join(folder, 'main.js'), app.script);
  writeFileSync(join(folder, 'index.html'), pageOf(app, loading));
  const { status, said } = await run(process.execPath, [join(bundlers, command), ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  assert.equal(status, 0, `the build fails: ${said}`);
  assert.equal(said, says, `the build warns: ${said}`);
  if (!makesPage) writeFileSync(join(output, 'index.html'), pageOf(app, loading));
  return output;
}
