/**
 * Tells what there is to show for each requirement, and fails where there is nothing.
 *
 *   npm run conformity                     the table, as the docs show it, and the protocols that wait for people
 *   npm run conformity -- --transcripts    first writes anew what a screen reader is given, for somebody to read
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const { code } = await transform(read('stories/support/conformity.ts'), { loader: 'ts' });
const { evidenceOf, lastResult, requirementsIn } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

export const requirements = JSON.parse(read('test/conformity/requirements.json'));
export const protocols = JSON.parse(read('test/conformity/protocols.json'));

/** The sources of all tests, by path. */
const sources = Object.fromEntries(
  readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    // That of the docs' own table has titles that are examples.
    .filter((path) => /\.test\.(ts|mjs)$/.test(path) && path !== 'test/stories/conformity.test.ts')
    .map((path) => [path, read(path)]),
);

export const evidence = evidenceOf(requirements, protocols, sources);
/** Ids that tests name. */
export const named = requirementsIn(sources).map(({ id }) => id);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--transcripts')) {
    const env = { ...process.env, UPDATE_TRANSCRIPTS: '1', BROWSERS: 'chromium' };
    const args = ['test/run.mjs', 'test/conformity/transcripts/transcripts.test.ts'];
    const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    process.exitCode = status;
  }
  for (const { id, text, status, files, protocols: own } of evidence) {
    console.log(`${id.padEnd(4)} ${text}\n     ${status}: ${[...files, ...own].join(', ') || '–'}`);
  }
  for (const protocol of protocols)
    console.log(`${protocol.id}   ${protocol.title}\n     ${lastResult(protocol)}\n     ${protocol.open}`);
  const bare = evidence.filter(({ files }) => !files.length).map(({ id }) => id);
  if (bare.length) {
    console.error(`Without evidence: ${bare.join(', ')}`);
    process.exitCode = 1;
  }
}
