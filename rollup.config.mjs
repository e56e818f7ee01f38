/**
 * Builds dist/ (or the folder named by BUILD_DIR).
 *
 * - npm: every src/*.ts is an entry; Lit stays external.
 * - cdn/: for plain pages, minified, with all that is needed. `auto.js` is the one script. `ask.js` and `settled.js`, which it
 *   loads, know no name of it nor of each other but that of the file, so that files of two releases can meet there. All else is
 *   in `parts/`, under a name that tells its content, and is known to the one file that loads it.
 * - head.js is a classic script in both: it must have run before the next line of the page.
 * - audit.js and cli.js are for Node, with parts of their own in node/: no page loads any of it.
 */
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { languagesByName } from './.config/rollup/languages.mjs';
import { compactLiterals, withoutDescriptions } from './.config/rollup/literals.mjs';
import { importsByLoader, loaderOfEntries, loaderOfParts, manifest } from './.config/rollup/parts.mjs';

const out = process.env.BUILD_DIR ?? 'dist';

const forNode = ['audit', 'cli'];
const modules = readdirSync('src')
  .filter((name) => name.endsWith('.ts') && !['head', ...forNode].includes(basename(name, '.ts')))
  .map((name) => basename(name, '.ts'));
const inputs = (names) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));

/** Sources import `./x.js` as TypeScript wants it; the file is `./x.ts`. */
const typescriptExtension = () => ({
  name: 'typescript-extension',
  resolveId(source, importer) {
    if (!source.startsWith('.') || !source.endsWith('.js') || !importer?.endsWith('.ts')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
});

const compile = () => [
  typescriptExtension(),
  // The sideEffects of package.json speak of dist/, not of the sources.
  nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  withoutDescriptions(),
];

const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/ },
  });

/** Content blockers refuse paths that speak of cookies or consent: no file name does. */
const neutral = ({ name }) => {
  const plain = name.replace(/cookies?|consent|gdpr|rgpd/gi, '').replace(/^[-_.]+|[-_.]+$/g, '');
  return `${plain || 'part'}-[hash].js`;
};

/** Whoever reads a minified file finds whose code is in it. */
const licences = ({ modules: inlined }) =>
  Object.keys(inlined).some((id) => id.includes('node_modules'))
    ? '/*! with parts of Lit, Google LLC, BSD-3-Clause: see LICENSES.txt */'
    : '';

/** A warning is a fault: an unresolved import or a cycle would reach people. */
const onLog = (level, log, handler) => {
  // An entry may hold imports alone.
  if (log.code === 'EMPTY_BUNDLE') return;
  handler(level === 'warn' ? 'error' : level, log);
};

/** The files that `auto.js` and `settled.js` know by name alone. */
const known = ['ask', 'settled', 'refuse'].map((name) => resolve(`src/${name}.ts`));
const byName = () => ({
  name: 'by-name',
  async resolveId(source, importer) {
    const found = importer && (await this.resolve(source, importer, { skipSelf: true }));
    return known.includes(found?.id) ? { id: `./${basename(found.id, '.ts')}.js`, external: 'absolute' } : null;
  },
});

/** In cdn/ no file names its map, which lies beside it and is not published: the line would weigh on every page, and head.js also stands in pages. */
const cdn = { dir: join(out, 'cdn'), sourcemap: 'hidden', entryFileNames: '[name].js', banner: licences };

/** Languages are asked for from wherever their list stands. */
const folderOfCdn = (path) => `const cdnFolder = '${path}';`;

/**
 * What somebody is asked with is one file, with what makes the answer true: each file more is a wait. With it come the few lines
 * that several parts share, which would be files of their own.
 */
const joined = {
  ask: [
    'ask.ts',
    'boot/page.ts',
    'boot/autoloader.ts',
    'boot/declare.ts',
    'boot/preferences-host.ts',
    'declaration/check/parse-declaration.ts',
    'declaration/link-address.ts',
    'effects/gates/page-gates.ts',
    'elements/shared/custom-states.ts',
    'elements/shared/focus.ts',
  ],
};

export default [
  {
    input: inputs(modules),
    external: /^lit(\/|$)/,
    // A module that does nothing when it is loaded is loaded for its names alone.
    treeshake: { moduleSideEffects: (id) => /\/src\/[^/]+\.ts$/.test(id) },
    plugins: compile(),
    output: {
      dir: out,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `shared/${neutral(chunk)}`,
      // Entries export exactly what they say; nothing is hoisted into them for the sake of fewer requests.
      minifyInternalExports: false,
      hoistTransitiveImports: false,
    },
    preserveEntrySignatures: 'strict',
    onLog,
  },
  {
    input: inputs(forNode),
    // What only some users need is asked for when it is needed.
    external: /^(node:|playwright-core$|@duckduckgo\/|@sparticuz\/)/,
    plugins: compile(),
    output: {
      dir: out,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `node/${neutral(chunk)}`,
    },
    onLog,
  },
  {
    input: inputs(['ask']),
    plugins: [languagesByName(), ...compile(), importsByLoader(), loaderOfParts('src/ask.ts'), compactLiterals()],
    output: {
      ...cdn,
      format: 'es',
      chunkFileNames: (chunk) => `parts/${neutral(chunk)}`,
      manualChunks: (id, { getModuleInfo }) =>
        Object.keys(joined).find((name) =>
          joined[name].some((each) => isReached(resolve('src', each), id, getModuleInfo)),
        ),
      intro: ({ isEntry, dynamicImports, moduleIds }) => {
        if (isEntry) return folderOfCdn('./');
        const isLoading = dynamicImports.length > 0 || moduleIds.some((id) => id.includes('i18n/generated'));
        return isLoading ? `import { loadFile } from '../ask.js';${folderOfCdn('../')}` : '';
      },
      plugins: [minify(), manifest('manifest.json')],
    },
    preserveEntrySignatures: 'allow-extension',
    onLog,
  },
  // Runs as a module and as a classic script alike, which knows its own address only while it runs.
  {
    input: inputs(['auto']),
    plugins: [byName(), ...compile(), importsByLoader()],
    output: {
      ...cdn,
      format: 'iife',
      intro: `const ownAddress = document.currentScript?.src;${loaderOfEntries}`,
      plugins: [minify()],
    },
    onLog,
  },
  ...['settled', 'refuse', 'languages', 'record'].map((name) => ({
    input: inputs([name]),
    plugins: [byName(), languagesByName({ emit: false }), ...compile(), importsByLoader()],
    output: {
      ...cdn,
      format: 'es',
      inlineDynamicImports: true,
      intro: folderOfCdn('./') + loaderOfEntries,
      plugins: [minify()],
    },
    onLog,
  })),
  {
    input: inputs(['head']),
    plugins: compile(),
    output: [
      { dir: out, format: 'iife' },
      { ...cdn, format: 'iife', plugins: [minify(), oneLine()] },
    ],
    onLog,
  },
];

/** Whether a module is one that another imports at once, itself or by others. */
function isReached(from, id, getModuleInfo, seen = new Set()) {
  if (from === id) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return getModuleInfo(from)?.importedIds.some((each) => isReached(each, id, getModuleInfo, seen)) ?? false;
}

/** No line break at the end: what is copied into a page has the hash of the file. */
function oneLine() {
  return {
    name: 'one-line',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.trim();
    },
  };
}
