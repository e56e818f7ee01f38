import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../support/sources.mjs';
import { run } from './run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = join(root, 'node_modules', '.cache');

/**
 * Installs what package-lock.json names, once a lock, into a folder that no package and no other test sees. Answers its
 * node_modules.
 */
export async function installBundlers() {
  const lock = readFileSync(join(here, 'package-lock.json'));
  const folder = join(cache, 'bundlers', createHash('sha256').update(lock).digest('hex').slice(0, 12));
  if (!existsSync(folder)) await installInto(folder);
  return join(folder, 'node_modules');
}

/** Installed aside and renamed, so that two test files at once never see half of it. */
async function installInto(folder) {
  mkdirSync(join(folder, '..'), { recursive: true });
  const aside = mkdtempSync(join(cache, 'bundlers-'));
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
