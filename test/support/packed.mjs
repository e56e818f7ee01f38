import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-fs';
import { root } from './sources.mjs';

/**
 * A project that has installed the package as users get it: packed by npm, with Lit beside it.
 * Answers the package's folder and files, and `run(code)`, which runs a module of that project in plain Node.
 */
export async function installPacked() {
  const project = mkdtempSync(join(tmpdir(), 'packed-'));
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  );
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  await pipeline(createReadStream(join(project, filename)), createGunzip(), extract(project));
  const folder = join(modules, name);
  cpSync(join(project, 'package'), folder, { recursive: true });
  symlinkSync(join(root, 'node_modules', 'lit'), join(modules, 'lit'), 'dir');

  return {
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    files: readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/')),
    run: (code) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: project,
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim(),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}
