/** What each entry weighs. Bytes are counted as they travel: every file is minified and compressed by itself, and counted once. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { nodeEntries } from '../.config/rollup/node-entries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');

/** The built entries as a table. */
export async function sizesTable() {
  const graph = cdnGraph();
  return render([
    ...(await npmRows()),
    ...Object.keys(graph)
      .filter((name) => !name.includes('/'))
      .sort()
      .map((name) => weigh(`\`cdn/${name}\``, [name], graph, readCdn)),
    weigh('`cdn/auto.js`, and what it loads until somebody is asked', ['auto.js', 'ask.js'], graph, readCdn),
  ]);
}

/** The files of dist/cdn/ that some load at once, themselves among them. A part is named without its hash. */
export function loadedAtOnce(names) {
  const graph = cdnGraph();
  const file = (name) => Object.keys(graph).find((each) => each === `${name}.js` || each.startsWith(`parts/${name}-`));
  return [...reach(names.map(file), graph, ['imports'])].map((name) => `dist/cdn/${name}`);
}

/** Whether two tables say the same, to 1 %: compression differs a little between versions of Node. */
export function isNear(written, computed) {
  const parts = (text) => text.trim().split(/[\s|]+/);
  const [was, is] = [parts(written), parts(computed)];
  return was.length === is.length && was.every((part, index) => part === is[index] || isClose(part, is[index]));
}

/** Which file of cdn/ imports which: rollup's own graph, with the files that import none. */
function cdnGraph() {
  const alone = readdirSync(cdn).filter((name) => name.endsWith('.js'));
  const graph = Object.fromEntries(alone.map((name) => [name, { imports: [], dynamicImports: [] }]));
  return { ...graph, ...JSON.parse(readCdn('manifest.json')) };
}

function readCdn(name) {
  return readFileSync(join(cdn, name), 'utf8');
}

/** What a bundler makes of an entry when the site has Lit already. */
async function npmRows() {
  // What runs where pages are made weighs on none.
  const others = ['index', 'head', ...nodeEntries];
  const names = readdirSync(join(root, 'dist')).filter(
    (name) => name.endsWith('.js') && !others.includes(basename(name, '.js')),
  );
  const outdir = join(root, 'out');
  const rows = [];
  for (const name of names.sort()) {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: [`dist/${name}`],
      bundle: true,
      minify: true,
      splitting: true,
      metafile: true,
      format: 'esm',
      target: 'es2022',
      external: ['lit', 'lit/*'],
      legalComments: 'none',
      outdir,
      write: false,
    });
    const texts = new Map(outputFiles.map(({ path, text }) => [relative(root, path), text]));
    const targets = (imports, kind) =>
      imports.filter((each) => each.kind === kind && !each.external).map(({ path }) => path);
    const graph = Object.fromEntries(
      Object.entries(metafile.outputs).map(([path, { imports }]) => [
        path,
        { imports: targets(imports, 'import-statement'), dynamicImports: targets(imports, 'dynamic-import') },
      ]),
    );
    rows.push(weigh(`\`${basename(name)}\``, [`out/${name}`], graph, (path) => texts.get(path)));
  }
  return rows;
}

/** Entries with all they load at once, and what they may load later. */
function weigh(name, entries, graph, read) {
  const atOnce = reach(entries, graph, ['imports']);
  const ever = reach(entries, graph, ['imports', 'dynamicImports']);
  const later = [...ever].filter((path) => !atOnce.has(path));
  return { name, ...bytes([...atOnce].map(read)), later: bytes(later.map(read)).brotli };
}

function reach(paths, graph, kinds, seen = new Set()) {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    reach(
      kinds.flatMap((kind) => graph[path][kind]),
      graph,
      kinds,
      seen,
    );
  }
  return seen;
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
