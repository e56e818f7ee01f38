/** What each entry weighs. Bytes are counted as they travel: every file is minified and compressed by itself, and counted once. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const firstVisit = ['auto', 'shared/banner'].map((name) => `dist/cdn/${name}.js`);

/** The built entries as a table. */
export async function sizesTable() {
  return render([
    ...(await npmRows()),
    ...scripts('dist/cdn').map((path) => weigh(`\`cdn/${basename(path)}\``, [path], cdnFile)),
    weigh('`cdn/auto.js` and what it loads to ask', firstVisit, cdnFile),
  ]);
}

/** The files that scripts of dist/cdn/ load at once, themselves among them. */
export function loadedAtOnce(entries) {
  return [...reach(entries, cdnFile, isStatic)];
}

/** Whether two tables say the same, to 1 %: compression differs a little between versions of Node. */
export function isNear(written, computed) {
  const parts = (text) => text.trim().split(/[\s|]+/);
  const [was, is] = [parts(written), parts(computed)];
  return was.length === is.length && was.every((part, index) => part === is[index] || isClose(part, is[index]));
}

/** What a bundler makes of an entry when the site has Lit already. */
async function npmRows() {
  const entryPoints = scripts('dist').filter((path) => !['index.js', 'head.js'].includes(basename(path)));
  const outdir = join(root, 'out');
  const rows = [];
  for (const entryPoint of entryPoints) {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entryPoint],
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      external: ['lit', 'lit/*'],
      legalComments: 'none',
      outdir,
      write: false,
    });
    const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
    rows.push(weigh(`\`${basename(entryPoint)}\``, [join(outdir, basename(entryPoint))], (path) => files.get(path)));
  }
  return rows;
}

function cdnFile(path) {
  return readFileSync(join(root, path), 'utf8');
}

function scripts(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
    .sort();
}

/** Entries with all they load at once, and what they may load later. */
function weigh(name, entries, read) {
  const atOnce = reach(entries, read, isStatic);
  const ever = reach(entries, read, () => true);
  const later = [...ever].filter((path) => !atOnce.has(path));
  return { name, ...bytes([...atOnce].map(read)), later: bytes(later.map(read)).brotli };
}

function reach(paths, read, follow, seen = new Set()) {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const targets = imports(read(path)).filter(follow);
    reach(
      targets.map(({ specifier }) => join(dirname(path), specifier)),
      read,
      follow,
      seen,
    );
  }
  return seen;
}

function isStatic({ lazy }) {
  return !lazy;
}

/** The files that a module imports, at once or later; packages left out. */
function imports(code) {
  const found = [];
  const visit = (node) => {
    const specifier = node.moduleSpecifier?.text;
    if (specifier?.startsWith('.')) found.push({ specifier, lazy: false });
    // As an argument: of `import()`, or of what calls it for the classic script.
    for (const argument of (ts.isCallExpression(node) && node.arguments) || []) {
      if (ts.isStringLiteral(argument) && /^\.\/.*\.js$/.test(argument.text))
        found.push({ specifier: argument.text, lazy: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest));
  return found;
}

function bytes(codes) {
  return {
    minified: codes.reduce((sum, code) => sum + Buffer.byteLength(code), 0),
    brotli: codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0),
  };
}

function render(rows) {
  const figure = (number) => (number ? number.toLocaleString('en') : '–');
  return [
    '| entry | minified | brotli | later, brotli |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, minified, brotli, later }) => `| ${name} | ${figure(minified)} | ${figure(brotli)} | ${figure(later)} |`,
    ),
  ].join('\n');
}

function isClose(was, is) {
  const [a, b] = [was, is].map((part) => Number(part.replaceAll(',', '')));
  return Math.abs(a - b) <= b / 100;
}
