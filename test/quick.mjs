/**
 * Runs the tests that a change touches, nearest first, for 45 seconds: `npm run test:quick`.
 *
 * A test is touched if it imports, over however many files, one that differs from the last commit (or, where nothing differs, one that
 * the last commit changed). Tests of the built package import none of it: they run when they are changed themselves.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const limit = 45_000;
/** How many files run at a time: a browser takes some seconds to start. */
const batch = 12;

const changed = new Set(changedFiles());
const touched = await testsOf(changed);
console.log(`${changed.size} files changed, ${touched.length} test files touched.`);
const start = performance.now();
let failed = 0;
while (touched.length && performance.now() - start < limit) {
  const { status } = spawnSync(process.execPath, ['test/run.mjs', ...touched.splice(0, batch)], { stdio: 'inherit' });
  failed ||= status;
}
if (touched.length) console.log(`Not run, for want of time:\n${touched.map((each) => `- ${each}`).join('\n')}`);
process.exit(failed);

function changedFiles() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  const own = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return own.length ? own : git('diff', '--name-only', 'HEAD~1');
}

/** The test files that a change touches, those with the fewest imports first. */
async function testsOf(files) {
  const tests = readdirSync('test', { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => `test/${name}`);
  const { metafile } = await build({
    entryPoints: tests.map((test) => ({ in: test, out: test })),
    bundle: true,
    packages: 'external',
    external: ['/cdn/*', '/dist/*'],
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    outdir: 'unused',
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)
    .filter(({ entryPoint, inputs }) => entryPoint && Object.keys(inputs).some((input) => files.has(input)))
    .sort((one, other) => Object.keys(one.inputs).length - Object.keys(other.inputs).length)
    .map(({ entryPoint }) => entryPoint);
}
