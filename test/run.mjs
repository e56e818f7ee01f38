/**
 * Runs the tests and closes with one line, `N passed, N failed`.
 *
 *   npm test                                the everyday run: tests in pages, in Chromium, and those in Node that start no browser
 *   npm run test:full                       everything, in every engine that is installed
 *   npm run test:file -- test/consent …     these files or folders, in Chromium or what BROWSERS names
 *   npm run test:watch                      the browser tests again at each change, in Chromium
 *   npm run coverage                        the browser tests in Chromium, with coverage
 *
 * What fails is run once more, alone: a machine that is short of time must not decide. What passes then is named as unsteady, so that
 * somebody mends it; `--strict` calls it failed. What failed is named at the end, where a long log is read first.
 *
 * `*.test.ts` run in pages (@web/test-runner); `*.test.mjs` run in Node and see the built package from outside.
 * A file without tests, a skipped test and an error outside tests all count as failed.
 */
import { readdirSync, statSync } from 'node:fs';
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
  options: {
    full: { type: 'boolean' },
    watch: { type: 'boolean' },
    coverage: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
});
const isNamed = positionals.length > 0;
const everything = values.full ?? false;
if (!everything) process.env.BROWSERS ??= 'chromium';
process.env.WDIO_LOG_LEVEL ??= 'error';

const files = (isNamed ? positionals : ['test'])
  .flatMap(testFiles)
  .filter((path) => everything || isNamed || isEveryday(path));
const inPages = files.filter((path) => path.endsWith('.test.ts'));
const inNode = files.filter((path) => path.endsWith('.test.mjs'));
let passed = 0;
const failures = [];
/** What failed at first and passed alone. */
const unsteady = [];
/** What each file came to. */
const counted = [];

try {
  if (inNode.length && !values.watch && !values.coverage) {
    await build({ onlyIfStale: true }).catch((error) => fail(error.message));
  }
  if (inPages.length) await runInPages();
  if (inNode.length && !values.watch && !values.coverage) await runInNode();
  if (passed + failures.length === 0) fail('No test ran.');
} catch (error) {
  fail(error.message);
}

if (values.strict) failures.push(...unsteady.splice(0));
if (everything) tellEngines();
tellSlowest();
if (unsteady.length) console.log(`\nPassed only when run once more, alone:\n${list(unsteady)}\n`);
if (failures.length) console.log(`\nFailed:\n${list(failures)}\n`);
const failed = failures.length;
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed ? 1 : 0));

/** A browser or driver that hangs costs what it left, once more in a fresh one, and not the run. */
async function runInPages() {
  const { results, lost } = await runPages(inPages, '');
  if (!values.coverage) lost.push(...results.filter(({ faults }) => faults.length));
  const { BROWSERS } = process.env;
  for (const engine of new Set(lost.map((each) => each.engine))) {
    const again = lost.filter((each) => each.engine === engine);
    console.log(`${engine}: ${again.length} test files run once more, in another browser.`);
    process.env.BROWSERS = engine;
    const second = await runPages(
      again.map(({ file }) => file),
      `?again=${engine}`,
    );
    for (const { file } of second.lost) fail(`${relative(root, file)} in ${engine}: the browser hung, twice`);
    results.push(...second.results);
    for (const { file, faults } of again) {
      const isRight = second.results.some((each) => each.file === file && !each.faults.length);
      if (faults && isRight) unsteady.push(...faults);
    }
  }
  if (BROWSERS === undefined) delete process.env.BROWSERS;
  else process.env.BROWSERS = BROWSERS;
  // The second result of a file counts.
  for (const result of new Map(results.map((each) => [`${each.engine} ${each.file}`, each])).values()) count(result);
}

/**
 * Runs tests in pages; answers what each file came to in each engine, and the files that a browser which hung has left.
 * `again`: for a configuration anew.
 */
async function runPages(files, again) {
  const { default: config } = await import(`./web-test-runner.config.mjs${again}`);
  const runner = await startTestRunner({
    config: {
      ...config,
      files,
      watch: values.watch ?? false,
      coverage: values.coverage ?? false,
      ...(again && { concurrency: 1 }),
    },
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
    // The runner would wait for each of the driver’s files; what the others do is waited for.
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
  if (values.watch) return { results: [], lost: [] };
  const isCut = ({ errors }) => errors.some(({ message }) => /WebDriver|did not finish within/.test(message));
  const hung = new Set(sessions().filter(isCut).map(engineOf));
  if (isDriverSilent) hung.add('webkit');
  // What hangs keeps the focus as well, which fails what follows in that browser.
  const isLost = (session) => hung.has(engineOf(session)) && !session.passed;
  const lost = sessions().filter(isLost).map(placeOf);
  const results = sessions()
    .filter((each) => !isLost(each))
    .map(resultOf);
  if (!allPassed && !lost.length && results.every(({ faults }) => !faults.length)) {
    fail('The browser tests did not pass.');
  }
  return { results, lost };
}

function placeOf(session) {
  return { file: session.testFile, engine: engineOf(session) };
}

function resultOf(session) {
  const where = `${relative(root, session.testFile)} in ${session.browser.name}`;
  const tests = testsOf(session.testResults);
  const reasonOf = ({ error, skipped }) => (skipped ? 'skipped' : (error?.message ?? 'no reason given'));
  return {
    ...placeOf(session),
    seconds: tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000,
    passed: tests.filter((test) => test.passed).length,
    faults: [
      ...(tests.length ? [] : [`${where}: ran no test`]),
      ...tests.filter((test) => !test.passed).map((test) => `${where}: ${test.name}: ${reasonOf(test)}`),
      ...session.errors.map(({ message }) => `${where}: ${message}`),
    ],
  };
}

function engineOf({ browser }) {
  return { Chrome: 'chromium', Firefox: 'firefox', MiniBrowser: 'webkit' }[browser.name];
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** Two files at a time; what failed once more, alone. */
async function runInNode() {
  const waiting = [...inNode];
  const results = [];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) results.push(await runNodeFile(file));
  };
  await Promise.all([work(), work()]);
  for (const first of results) {
    if (!first.faults.length) {
      count(first);
      continue;
    }
    console.log(`${relative(root, first.file)} runs once more, alone.`);
    const second = await runNodeFile(first.file);
    if (!second.faults.length) unsteady.push(...first.faults);
    count(second);
  }
}

/** Runs a file in a process of its own; answers what it came to, once its report is printed. */
async function runNodeFile(file) {
  const result = { file, engine: 'built', passed: 0, faults: [], seconds: 0 };
  const start = performance.now();
  const where = relative(root, file);
  const events = runNodeTests({ files: [file], timeout: 900_000 });
  events.on('test:pass', ({ details, skip, todo, name }) => {
    if (details.type === 'suite') return;
    // A file that holds no test passes as one test of its own name.
    if (resolve(name) === file) result.faults.push(`${where} ran no test`);
    else if (skip !== undefined || todo !== undefined) result.faults.push(`${where}: skipped: ${name}`);
    else result.passed += 1;
  });
  events.on('test:fail', ({ details, name }) => {
    if (details.type === 'suite' && details.error?.failureType === 'subtestsFailed') return;
    result.faults.push(`${where}: ${name}: ${details.error?.cause?.message ?? details.error?.message}`);
  });
  let report = '';
  for await (const chunk of events.compose(new spec())) report += chunk;
  console.log(`${where}\n${report}`);
  result.seconds = (performance.now() - start) / 1000;
  return result;
}

function count(result) {
  counted.push(result);
  passed += result.passed;
  for (const fault of result.faults) fail(fault);
}

function list(lines) {
  return lines.map((each) => `- ${each}`).join('\n');
}

function fail(message) {
  console.error(message);
  failures.push(message);
}

/** Tests in pages, and those in Node that start no browser: five minutes on two cores. */
function isEveryday(path) {
  return (
    path.endsWith('.test.ts') ||
    ['cli', 'house', 'server'].includes(relative(join(root, 'test'), path).split(/[\\/]/)[0])
  );
}

/** A file, or all test files of a folder. */
function testFiles(path) {
  if (!statSync(path).isDirectory()) return [resolve(path)];
  return readdirSync(path, { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => resolve(path, name))
    .sort();
}

function tellSlowest() {
  const sorted = [...counted].sort((one, other) => other.seconds - one.seconds).slice(0, 12);
  const lines = sorted.map(({ file, engine, seconds }) => `${relative(root, file)} ${engine} ${Math.round(seconds)} s`);
  if (counted.length > sorted.length) console.log(`\nSlowest: ${lines.join(', ')}`);
}

function tellEngines() {
  const ran = availableEngines();
  console.log(`\nRan in ${ran.join(', ')}.`);
  for (const engine of engines.filter((each) => !ran.includes(each))) {
    console.log(`Did not run in ${engine}: ${howToInstall[engine]}`);
  }
}
