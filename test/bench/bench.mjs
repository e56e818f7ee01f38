/**
 * Measures the package beside its peers, side by side and interleaved in one run, and writes what it finds into the docs.
 *
 *   npm run bench                                    eleven rounds of everything; takes about two hours on two cores
 *   npm run bench -- --rounds 3 --no-docs            fewer rounds, and the docs stay
 *   npm run bench -- --only ours,orejime             these candidates alone, the package with all its ways in
 *   npm run bench -- --stage visits                  one stage alone: `visits` or `lists`; the other’s last figures stay
 *   npm run bench -- --stage none                    writes the docs again from the last figures
 *   npm run bench -- --dist ../before/dist           measures another build than dist/, which is then not built
 *
 * A quick look of a few minutes at what the package is held to:
 *
 *   npm run bench -- --stage visits --rounds 1 --only ours,orejime,vanilla-cookieconsent --no-docs
 *
 * and at some of it, by the names in measure/visits.mjs: add `--measures costs,hurry`.
 *
 * Figures are medians over the rounds. A machine that does something else meanwhile measures that.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../.scripts/build.mjs';
import { launch } from './browser.mjs';
import { candidates, lists } from './candidates/index.mjs';
import { counts, measureList } from './measure/scale.mjs';
import { isMeasured, measures } from './measure/visits.mjs';
import { publish, publishCommon } from './pages.mjs';
import { installPeers, versionOf } from './peers.mjs';
import { printSummary } from './report/summary.mjs';
import { writeDocs } from './report/docs.mjs';
import { serve } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    rounds: { type: 'string', default: '11' },
    only: { type: 'string' },
    measures: { type: 'string' },
    stage: { type: 'string' },
    dist: { type: 'string' },
    docs: { type: 'boolean', default: true },
  },
});
const rounds = Number(options.rounds);
const isWanted = ({ id, wayOf = id }) =>
  !options.only || id === 'nothing' || options.only.split(',').some((each) => [id, wayOf].includes(each));
const isAsked = (name) => !options.measures || options.measures.split(',').includes(name);
const isStage = (name) => !options.stage || options.stage === name;
/** A list that takes longer than this is measured three times at most. */
const tooLong = 5_000;

const peers = installPeers();
if (!options.dist) await build({ onlyIfStale: true });
const folders = { peers, dist: resolve(options.dist ?? 'dist') };
const server = await serve();
publishCommon(server);

const file = resolve(root, 'node_modules/.cache/bench/results.json');
const last = options.stage && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const results = { visits: {}, lists: {}, ...last, faults: [] };
if (options.stage !== 'none') results.about = about();
if (isStage('visits')) results.visits = {};
if (isStage('lists')) results.lists = {};
let browser = await launch();
results.about.browser = await browser.version();
if (isStage('visits')) await measureAllVisits();
if (isStage('lists')) await measureAllLists();
await browser.close();
await server.close();

printSummary(results);
if (options.docs) await writeDocs(results);
for (const fault of results.faults) console.error(fault);
if (results.faults.length) process.exitCode = 1;

async function measureAllVisits() {
  const asked = candidates.filter(isWanted);
  const added = new Map();
  for (const candidate of asked) added.set(candidate, await publish(server, candidate, folders));
  for (const { id } of asked) results.visits[id] = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures).filter(([name]) => isAsked(name))) {
      for (const candidate of turned(asked, round).filter((each) => isMeasured(name, each))) {
        tell(`round ${round + 1} of ${rounds}, ${name}: ${candidate.name}`);
        const values = await attempt(`${candidate.name}, ${name}`, () =>
          measure({ browser, server, candidate, folders, added: added.get(candidate) }),
        );
        const kept = results.visits[candidate.id];
        for (const [key, value] of Object.entries(values ?? {})) (kept[key] ??= []).push(value);
      }
    }
    save();
  }
}

async function measureAllLists() {
  const asked = lists.filter(isWanted).flatMap((candidate) => candidate.scale.map((list) => ({ candidate, list })));
  for (let round = 0; round < rounds; round += 1) {
    for (const count of counts) {
      for (const { candidate, list } of turned(asked, round)) {
        const kept = ((results.lists[list.name] ??= {})[count] ??= { first: [], all: [] });
        if (kept.isOver || (round >= 3 && Math.max(...kept.all) > tooLong)) continue;
        tell(`lists, round ${round + 1} of ${rounds}: ${list.name}, ${count}`);
        const values = await attempt(`${list.name}, ${count}`, () =>
          measureList(browser, server, candidate, list, count, folders),
        );
        if (!values) kept.isOver = true;
        else for (const [name, value] of Object.entries(values)) kept[name].push(value);
      }
    }
    save();
  }
}

/** What was measured so far: a run that is broken off is not lost. */
function save() {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results, null, 1));
}

/** Each round begins with another one: what comes first never pays for all. */
function turned(all, round) {
  const from = round % all.length;
  return [...all.slice(from), ...all.slice(0, from)];
}

/** Once more when it fails; then without it, as one round of many, but not in silence. */
async function attempt(name, act) {
  for (const isLast of [false, true]) {
    try {
      return await act();
    } catch (error) {
      if (isLast) results.faults.push(`${name}: ${error.message}`);
      if (!browser.connected) browser = await launch();
    }
  }
  return undefined;
}

function about() {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    rounds,
    machine: `${processors.length} × ${processors[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}, Node ${process.version}`,
    commit: commit(),
    candidates: Object.fromEntries(
      [...new Set([...candidates, ...lists])].map(({ id, name, package: from, isOurs, isBound, wayOf }) => [
        id,
        { name, version: isOurs ? ownVersion() : from && versionOf(from), isOurs, isBound, wayOf },
      ]),
    ),
    react: versionOf('react'),
  };
}

function ownVersion() {
  return JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version;
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

function tell(text) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
