/**
 * Runs the tests and closes with one line, `N passed, N failed`.
 *
 *   npm test                                everything, in every engine that is installed
 *   npm run test:file -- test/x.test.ts …   these files, in Chromium or what BROWSERS names
 *   npm run test:watch                      the browser tests again at each change, in Chromium
 *   npm run coverage                        the browser tests in Chromium, with coverage
 *
 * What failed is named once more at the end, where a long log is read first.
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
let passed = 0;
const failures = [];

try {
  if (everything || (positionals.length && inNode.length)) {
    await build({ onlyIfStale: true }).catch((error) => fail(error.message));
  }
  if (inPages.length) await runInPages();
  if (inNode.length && !values.watch && !values.coverage) await runInNode();
  if (passed + failures.length === 0) fail('No test ran.');
} catch (error) {
  fail(error.message);
}

if (everything) tellEngines();
if (failures.length) console.log(`\nFailed:\n${failures.map((each) => `- ${each}`).join('\n')}\n`);
const failed = failures.length;
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed ? 1 : 0));

/** A browser or driver that hangs costs what it left, once more in a fresh one, and not the run. */
async function runInPages() {
  const lost = await runPages(inPages, '');
  const { BROWSERS } = process.env;
  for (const engine of new Set(lost.map((each) => each.engine))) {
    const files = lost.filter((each) => each.engine === engine).map(({ file }) => file);
    console.log(`${engine} hung: ${files.length} test files run once more, in another one.`);
    process.env.BROWSERS = engine;
    for (const { file } of await runPages(files, `?again=${engine}`)) {
      fail(`${relative(root, file)} in ${engine}: the browser hung, twice`);
    }
  }
  if (BROWSERS === undefined) delete process.env.BROWSERS;
  else process.env.BROWSERS = BROWSERS;
}

/** Runs tests in pages; answers the files that a browser which hung has left. `again`: for a configuration anew. */
async function runPages(files, again) {
  const { default: config } = await import(`./web-test-runner.config.mjs${again}`);
  const runner = await startTestRunner({
    config: { ...config, files, watch: values.watch ?? false, coverage: values.coverage ?? false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  let isDriverSilent = false;
  const onHang = (error) => {
    if (!/WebDriver/.test(error?.name)) throw error;
    isDriverSilent = true;
  };
  process.on('unhandledRejection', onHang);
  const sessions = () => [...runner.sessions.all()];
  const allPassed = await new Promise((done) => {
    runner.on('stopped', done);
    // The runner would wait for each of the driver's files; what the others do is waited for.
    const timer = setInterval(async () => {
      const isDone = (each) => engineOf(each) === 'webkit' || each.status === 'FINISHED';
      if (!isDriverSilent || !sessions().every(isDone)) return;
      clearInterval(timer);
      await Promise.race([runner.stop().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 15_000))]);
      done(false);
    }, 1000);
    timer.unref();
  });
  process.off('unhandledRejection', onHang);
  if (values.watch) return [];
  const isCut = ({ errors }) => errors.some(({ message }) => /WebDriver|did not finish within/.test(message));
  const hung = new Set(sessions().filter(isCut).map(engineOf));
  if (isDriverSilent) hung.add('webkit');
  // What hangs keeps the focus as well, which fails what follows in that browser.
  const isLost = (session) => hung.has(engineOf(session)) && !session.passed;
  for (const session of sessions().filter((each) => !isLost(each))) {
    const where = `${relative(root, session.testFile)} in ${session.browser.name}`;
    const tests = testsOf(session.testResults);
    passed += tests.filter((test) => test.passed).length;
    if (!tests.length) fail(`${where}: ran no test`);
    for (const { name, error, skipped } of tests.filter((test) => !test.passed)) {
      fail(`${where}: ${name}: ${skipped ? 'skipped' : (error?.message ?? 'no reason given')}`);
    }
    for (const { message } of session.errors) fail(`${where}: ${message}`);
  }
  const lost = sessions().filter(isLost);
  if (!allPassed && !lost.length && !failures.length) fail('The browser tests did not pass.');
  return lost.map((session) => ({ file: session.testFile, engine: engineOf(session) }));
}

function engineOf({ browser }) {
  return { Chrome: 'chromium', Firefox: 'firefox', MiniBrowser: 'webkit' }[browser.name];
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

async function runInNode() {
  const events = runNodeTests({ files: inNode, concurrency: 2, timeout: 240_000 });
  events.on('test:pass', ({ details, file, skip, todo, name }) => {
    if (details.type === 'suite') return;
    // A file that holds no test passes as one test of its own name; `file` is where a test is written, not what ran.
    if (inNode.includes(resolve(name))) fail(`${relative(root, resolve(name))} ran no test`);
    else if (skip !== undefined || todo !== undefined) fail(`${relative(root, file)}: skipped: ${name}`);
    else passed += 1;
  });
  events.on('test:fail', ({ details, file, name }) => {
    if (details.type === 'suite' && details.error?.failureType === 'subtestsFailed') return;
    fail(`${relative(root, file)}: ${name}: ${details.error?.cause?.message ?? details.error?.message}`);
  });
  const report = events.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((done, failed) => report.once('end', done).once('error', failed));
}

function fail(message) {
  console.error(message);
  failures.push(message);
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
