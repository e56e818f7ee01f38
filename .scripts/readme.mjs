/**
 * Keeps the parts of the docs that are made from the build.
 *
 *   npm run readme         writes them
 *   npm run readme:check   fails where they are not what the build says
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { elementTables } from './element-tables.mjs';
import { headLine } from './head-hash.mjs';
import { isNear, sizesTable } from './sizes.mjs';

const parts = [
  { page: 'reference', name: 'elements', text: elementTables(), isSame: (a, b) => a.trim() === b.trim() },
  { page: 'reference', name: 'head', text: headLine(), isSame: (a, b) => a.trim() === b.trim() },
  { page: 'sizes', name: 'sizes', text: await sizesTable(), isSame: isNear },
];
const isCheck = process.argv.includes('--check');
for (const { page, name, text: raw, isSame } of parts) {
  const path = fileURLToPath(new URL(`../stories/${page}.md`, import.meta.url));
  const text = readFileSync(path, 'utf8');
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (from < start.length || to < 0) throw new Error(`stories/${page}.md does not hold ${start} and ${end}`);
  const made = await prettier.format(raw, { ...(await prettier.resolveConfig(path)), parser: 'markdown' });
  if (!isCheck) writeFileSync(path, `${text.slice(0, from)}\n\n${made}\n${text.slice(to)}`);
  else if (!isSame(text.slice(from, to), made)) {
    console.error(`The ${name} in stories/${page}.md are not those of the build: run npm run readme\n\n${made}`);
    process.exitCode = 1;
  }
}
