/**
 * Runs the tests and closes with one line, `N passed, N failed`.
 *
 *   npm test                                everything, in every engine that is installed
 *   npm run test:file -- test/x.test.ts …   these files, in Chromium or what BROWSERS names
 *   npm run test:watch                      the browser tests again at each change, in Chromium
 *   npm run coverage                        the browser tests in Chromium, with coverage
 *
 * `*.test.ts` run in pages (@web/test-runner); `*.test.mjs` run in Node and see the built package from outside.
 * A file without tests, a skipped test and an error outside tests all count as failed.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { run as runNodeTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { build } from '../.scripts/build.mjs';
import { availableEngines, engines, howToInstall } from './support/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { watch: { type: 'boolean' }, coverage: { type: 'boolean' } },
});
const everything = !positionals.length && !values.watch && !values.coverage;
if (!everything) process.env.BROWSERS ??= 'chromium';
process.env.WDIO_LOG_LEVEL ??= 'error';

const files = positionals.length ? positionals.map((path) => resolve(path)) : testFiles('test');
const inPages = files.filter((path) => path.endsWith('.test.ts'));
const inNode = files.filter((path) => path.endsWith('.test.mjs'));
const total = { passed: 0, failed: 0 };

try {
  if (everything || (positionals.length && inNode.length)) {
    await build({ onlyIfStale: true }).catch((error) => fail(error.message));
  }
  if (inPages.length) await runInPages();
  if (inNode.length && !values.watch && !values.coverage) await runInNode();
  if (total.passed + total.failed === 0) throw new Error('No test ran.');
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}

if (everything) tellEngines();
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`, () => process.exit(total.failed ? 1 : 0));

async function runInPages() {
  const { default: config } = await import('./web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: { ...config, files: inPages, watch: values.watch ?? false, coverage: values.coverage ?? false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const passed = await new Promise((done) => runner.on('stopped', done));
  if (values.watch) return;
  for (const session of runner.sessions.all()) {
    const tests = testsOf(session.testResults);
    total.passed += tests.filter((test) => test.passed).length;
    total.failed += tests.filter((test) => !test.passed).length + session.errors.length;
    if (!tests.length) fail(`${relative(root, session.testFile)} ran no test in ${session.browser.name}`);
    for (const test of tests.filter((each) => each.skipped)) {
      console.error(`${relative(root, session.testFile)}: skipped in ${session.browser.name}: ${test.name}`);
    }
  }
  if (!passed && total.failed === 0) fail('The browser tests did not pass.');
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

async function runInNode() {
  const events = runNodeTests({ files: inNode, concurrency: 2, timeout: 120_000 });
  events.on('test:pass', ({ details, file, skip, todo, name }) => {
    if (details.type === 'suite') return;
    // A file that holds no test passes as one test of its own name; `file` is where a test is written, not what ran.
    if (inNode.includes(resolve(name))) fail(`${relative(root, resolve(name))} ran no test`);
    else if (skip !== undefined || todo !== undefined) fail(`${relative(root, file)}: skipped: ${name}`);
    else total.passed += 1;
  });
  events.on('test:fail', ({ details }) => {
    if (details.type !== 'suite' || details.error?.failureType !== 'subtestsFailed') total.failed += 1;
  });
  const report = events.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((done, failed) => report.once('end', done).once('error', failed));
}

function fail(message) {
  console.error(message);
  total.failed += 1;
}

function testFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name))
    .map((name) => join(root, folder, name))
    .sort();
}

function tellEngines() {
  const ran = availableEngines();
  console.log(`\nRan in ${ran.join(', ')}.`);
  for (const engine of engines.filter((each) => !ran.includes(each))) {
    console.log(`Did not run in ${engine}: ${howToInstall[engine]}`);
  }
}
