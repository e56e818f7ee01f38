import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installApart } from '../support/install-apart.mjs';

/** Installs the bundlers, once a lock. Answers their node_modules. */
export async function installBundlers() {
  return join(await installApart(fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '')), 'node_modules');
}
