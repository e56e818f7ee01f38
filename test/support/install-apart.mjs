import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from './run.mjs';
import { root } from './sources.mjs';

const hidden = join(root, 'node_modules', '.cache');

/**
 * Installs what the package-lock.json of a folder of tests names, once a lock, into a folder that no package and no other test
 * sees. Answers that folder. `cache` is where such folders are.
 */
export async function installApart(here, cache = hidden) {
  const lock = readFileSync(join(here, 'package-lock.json'));
  const name = basename(here);
  const folder = join(cache, name, createHash('sha256').update(lock).digest('hex').slice(0, 12));
  if (!existsSync(folder)) await installInto(folder, here, join(cache, `${name}-`));
  return folder;
}

/** Installed aside and renamed, so that two test files at once never see half of it. */
async function installInto(folder, here, prefix) {
  mkdirSync(join(folder, '..'), { recursive: true });
  const aside = mkdtempSync(prefix);
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(here, name), join(aside, name));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, said } = await run('npm', args, { cwd: aside, shell: process.platform === 'win32' });
  try {
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${here}: ${said}`);
    renameSync(aside, folder);
  } catch (error) {
    // Another test file may have been first; its installation is the same.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
