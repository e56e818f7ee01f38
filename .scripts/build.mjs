/**
 * Builds dist/: modules, types, JSON Schema, starter folder, themes, custom-elements manifest with editor data, licences.
 *
 * Everything is made in a folder aside that then takes dist/'s place, so that nobody ever sees half a build.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeSchema } from './schema.mjs';
import { writeStarter } from './starter.mjs';
import { writeThemes } from './themes.mjs';
import { pruneTypes } from './types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ onlyIfStale: process.argv.includes('--if-stale') }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

/** Builds, unless `onlyIfStale` and dist/ is newer than all it is made of. */
export async function build({ onlyIfStale = false } = {}) {
  const sources = ['src', '.config', '.scripts', 'rollup.config.mjs', 'package.json', 'package-lock.json'];
  const startedAt = new Date();
  if (onlyIfStale && newest('dist') > Math.max(...sources.map(newest))) return;

  const name = `.build-${process.pid}`;
  const aside = join(root, name);
  try {
    run('rollup/dist/bin/rollup', ['--config', '--silent'], { BUILD_DIR: name });
    const typeFaults = attempt('typescript/bin/tsc', [
      ...['-p', '.config/tsconfig.build.json'],
      ...['--outDir', join(aside, 'types')],
    ]);
    pruneTypes(join(aside, 'types'));
    await writeSchema(join(aside, 'declaration.schema.json'));
    copyFileSync(join(root, '.config/audit.schema.json'), join(aside, 'audit.schema.json'));
    writeStarter(aside);
    await writeThemes(aside);
    run(
      '@custom-elements-manifest/analyzer/cem.js',
      ['analyze', '--config', '.config/custom-elements-manifest.config.mjs'],
      {
        BUILD_DIR: name,
      },
    );
    writeFrameworkTypes(aside);
    writeLicences(aside);
    // The build is as old as the moment it began to read: what was saved meanwhile is newer.
    utimesSync(aside, startedAt, startedAt);
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(aside, join(root, 'dist'));
    // A fault of types stops no browser: what was built can be tried, and yet the build has failed.
    if (typeFaults) throw new Error(typeFaults);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function run(bin, args, env) {
  const fault = attempt(bin, args, env);
  if (fault) throw new Error(fault);
}

/** Runs a tool of node_modules. What it says is of interest only when it fails: then it is the answer. */
function attempt(bin, args, env = {}) {
  const options = { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', bin), ...args], options);
  return status === 0 ? undefined : `${bin} failed\n${stdout}${stderr}`;
}

/** The latest change in a file or folder; a built dist/ counts by the folder's own time. */
function newest(path) {
  const full = join(root, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory() || path === 'dist') return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(full).map((name) => newest(join(path, name))));
}

/** What is inlined keeps its authors' licence. */
function writeLicences(folder) {
  const folderOfLit = join(root, 'node_modules/lit');
  const { version } = require(join(folderOfLit, 'package.json'));
  const licence = readFileSync(join(folderOfLit, 'LICENSE'), 'utf8');
  writeFileSync(
    join(folder, 'LICENSES.txt'),
    `Files of this folder contain parts of the following package.\n\n---\n\nlit ${version}\n\n${licence}`,
  );
}
