import { existsSync, readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const reference = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g;

/** Removes the declaration files that no entry (a file at the top of the folder) leads to: they are nobody's API. */
export function pruneTypes(folder) {
  const kept = new Set();
  const queue = readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
  for (const file of queue) {
    if (kept.has(file)) continue;
    kept.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(reference)) {
      const target = resolve(dirname(file), `${path}.d.ts`);
      if (!existsSync(target)) throw new Error(`${file} refers to ${path}.js, which has no types`);
      queue.push(target);
    }
  }
  removeOthers(folder, kept);
}

function removeOthers(folder, kept) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeOthers(path, kept);
    else if (!kept.has(path)) rmSync(path);
  }
  if (!readdirSync(folder).length) rmdirSync(folder);
}
