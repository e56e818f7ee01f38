import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../support/sources.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = join(root, 'node_modules', '.cache');

/**
 * Installs what package-lock.json names, once a lock, into a folder that no package and no other test sees. Answers its
 * node_modules.
 */
export function installBundlers() {
  const lock = readFileSync(join(here, 'package-lock.json'));
  const folder = join(cache, 'bundlers', createHash('sha256').update(lock).digest('hex').slice(0, 12));
  if (!existsSync(folder)) installInto(folder);
  return join(folder, 'node_modules');
}

/** Installed aside and renamed, so that two test files at once never see half of it. */
function installInto(folder) {
  mkdirSync(join(folder, '..'), { recursive: true });
  const aside = mkdtempSync(join(cache, 'bundlers-'));
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(here, name), join(aside, name));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: aside, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stderr } = spawnSync('npm', args, options);
  try {
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${here}: ${stderr}`);
    // The other test file may have been first; its installation is the same.
    if (!existsSync(folder)) renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
