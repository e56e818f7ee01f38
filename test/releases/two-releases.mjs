/**
 * Two real builds of cdn/, called `old` and `new`, as if time had passed between them: of the same sources, and yet each
 * file differs, each name with a hash differs, and so do the names by which hashed files know each other's exports.
 *
 *   const { releases, stable } = await twoReleases();
 *   releases.old.read('auto.js')     // a Buffer, undefined when the release has no such file
 *   stable                           // scripts that have one name in both releases, and another text
 *
 * Only rollup runs, on a copy of the checkout in a temporary folder. What was built is kept in node_modules/.cache for as
 * long as nothing that it was made of changes.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/two-releases');

const names = ['old', 'new'];

/** What no build reads: everything else of the checkout is copied. */
const unread = ['node_modules', 'dist', 'coverage', 'test', 'stories', 'storybook-static', 'README.md', 'CHANGELOG.md'];
const ofTheBuild = readdirSync(root).filter(
  (name) => !unread.includes(name) && (!name.startsWith('.') || ['.config', '.scripts'].includes(name)),
);

/**
 * Stands beside the copied rollup.config.mjs, and takes from it the configurations of cdn/. The last plug-in of each output
 * ends each file with the release's name, before rollup takes its hash. What one release calls `export { a as b }` between
 * hashed files has its full name in the other: so a file that imports from the wrong release fails, as it would after any
 * change of the sources.
 */
const configuration = `
import own from './rollup.config.mjs';

const release = process.env.RELEASE;
const marker = {
  name: 'release',
  renderChunk: { order: 'post', handler: (code) => ({ code: code.trimEnd() + '\\n/*! release ' + release + ' */', map: null }) },
  augmentChunkHash: () => release,
};
const marked = (output) => ({
  ...output,
  sourcemap: false,
  ...(release === 'new' && { minifyInternalExports: output.minifyInternalExports === false }),
  plugins: [output.plugins ?? [], marker].flat(),
});
const isOfCdn = ({ dir, file }) => /(^|[\\\\/])cdn([\\\\/]|$)/.test(dir ?? file ?? '');

export default async (options) => {
  const all = [await (typeof own === 'function' ? own(options) : own)].flat();
  const outputsOf = (each) => [each.output ?? []].flat();
  // A configuration that does not tell where its files go may be one of cdn/.
  const some = all.some((each) => outputsOf(each).some(isOfCdn)) ? isOfCdn : () => true;
  return all
    .map((each) => ({ ...each, output: outputsOf(each).filter(some).map(marked) }))
    .filter(({ output }) => output.length);
};
`;

export async function twoReleases() {
  const folder = join(cache, fingerprint());
  await once(folder, build);
  const releases = Object.fromEntries(names.map((name) => [name, releaseIn(join(folder, name), name)]));
  const scripts = releases.old.files.filter((path) => path.endsWith('.js'));
  const shared = scripts.filter((path) => releases.new.files.includes(path));
  const unmarked = shared.filter((path) => path.startsWith('parts/'));
  if (unmarked.length || shared.length === scripts.length) {
    throw new Error(`The two releases do not differ in the names of their parts: ${unmarked.join() || 'none does'}`);
  }
  return {
    releases,
    stable: shared.filter((path) => !releases.old.read(path).equals(releases.new.read(path))),
  };
}

function releaseIn(folder, name) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const known = new Set(files);
  return { name, files, read: (path) => (known.has(path) ? readFileSync(join(folder, path)) : undefined) };
}

/** Of all that a build is made of, this file too. */
function fingerprint() {
  const hash = createHash('sha1').update(readFileSync(fileURLToPath(import.meta.url)));
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const name of ofTheBuild) add(join(root, name));
  return hash.digest('hex').slice(0, 16);
}

/** Several test files start at once, and want the same: the first makes it, the others wait. */
async function once(folder, make) {
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch {
      if (!isHeld(lock)) rmSync(lock, { force: true });
      await delay(200);
      continue;
    }
    try {
      if (!existsSync(folder)) await make(folder);
    } finally {
      rmSync(lock, { force: true });
    }
  }
  utimesSync(folder, new Date(), new Date());
}

/** Who was stopped while building left its lock. */
function isHeld(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // A lock that is a moment old may not name its holder yet.
    return !holder || process.kill(holder, 0);
  } catch {
    return false;
  }
}

async function build(folder) {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'two-releases-')));
  const aside = `${folder}.aside`;
  try {
    rmSync(aside, { recursive: true, force: true });
    await Promise.all(
      names.map(async (name, at) => {
        const copy = join(work, name);
        for (const each of ofTheBuild) cpSync(join(root, each), join(copy, each), { recursive: true });
        symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
        writeFileSync(join(copy, 'two-releases.config.mjs'), configuration);
        const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
        // Where the release stands in addresses, it may be the package's version.
        writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, version: `0.0.${at + 1}` }));
        await rollup(copy, { BUILD_DIR: 'built', RELEASE: name });
        cpSync(join(copy, 'built/cdn'), join(aside, name), { recursive: true });
      }),
    );
    renameSync(aside, folder);
    forgetOlder();
  } finally {
    rmSync(aside, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

function rollup(cwd, env) {
  const bin = join(root, 'node_modules/rollup/dist/bin/rollup');
  const child = spawn(process.execPath, [bin, '--config', 'two-releases.config.mjs', '--silent'], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += data));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => (code ? failed(new Error(`rollup failed for ${env.RELEASE}\n${told}`)) : done()));
  });
}

/** Each change of the sources leaves a pair behind. */
function forgetOlder() {
  const age = (name) => statSync(join(cache, name)).mtimeMs;
  const pairs = readdirSync(cache).filter((name) => /^[\da-f]+$/.test(name));
  for (const name of pairs.sort((a, b) => age(b) - age(a)).slice(3)) {
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}
