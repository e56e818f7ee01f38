/**
 * Builds dist/ (or the folder named by BUILD_DIR).
 *
 * - npm: every src/*.ts is an entry; Lit stays external.
 * - cdn/: every entry that does something when loaded, with all it needs, minified. What a page has one of (store, gates)
 *   is in cdn/auto.js, and in cdn/page.js for pages without that one script; elements find it on the document.
 * - cdn/auto.js is one file that runs as a module and as a classic script alike: it imports nothing, save lazily.
 * - head.js is a classic script in both: it must have run before the next line of the page.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const out = process.env.BUILD_DIR ?? 'dist';

const entries = readdirSync('src')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'));
const classic = entries.filter((name) => name === 'head');
const modules = entries.filter((name) => !classic.includes(name));
/** The barrel, the store, the signals and the linter are for code that has a bundler; auto.js is built by itself. */
const onCdn = modules.filter((name) => !['index', 'store', 'signals', 'conformity', 'auto'].includes(name));

const inputs = (names) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const shared = (names) => Object.fromEntries(names.map((name) => [`shared/${name}`, `src/${name}.ts`]));

/** The modules of cdn/ that are no entries, but which auto.js and page.js ask for by name. */
const parts = {
  'shared/clean-up': 'src/page/clean-up.ts',
  'shared/declaration-source': 'src/page/declaration-source.ts',
  'shared/development': 'src/page/development.ts',
  'shared/gates': 'src/page/gates.ts',
  'shared/host-blocker': 'src/enforcement/host-blocker.ts',
  'shared/read-declaration': 'src/declaration/read-declaration.ts',
  'shared/requests': 'src/page/requests.ts',
  'shared/signals': 'src/enforcement/signals/vendors.ts',
  'shared/tools': 'src/page/tools.ts',
  'shared/upgrade': 'src/page/upgrade-placeholders.ts',
};

/** Sources import `./x.js` as TypeScript wants it; the file is `./x.ts`. */
const typescriptExtension = () => ({
  name: 'typescript-extension',
  resolveId(source, importer) {
    if (!source.startsWith('.') || !source.endsWith('.js') || !importer?.endsWith('.ts')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
});

/** What a message tells translators is of no use in a page. Lines stay where they are, so source maps do too. */
const withoutDescriptions = () => ({
  name: 'without-descriptions',
  transform(code, id) {
    if (!id.startsWith(join(process.cwd(), 'src')) || !/\bmsg\(/.test(code)) return null;
    const plain = code.replace(
      /(\bid: "[^"]+"),(\s*)desc: ("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)/g,
      (_, messageId, space) => `${messageId}${space}`,
    );
    if (/\bdesc:/.test(plain)) this.error(`${id}: a description that is not taken out`);
    return { code: plain, map: null };
  },
});

/** Templates and styles of ours, never Lit's own files. */
const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!id.startsWith(join(process.cwd(), 'src')) || !/\b(html|css|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
});

const compile = () => [
  typescriptExtension(),
  // The sideEffects of package.json speak of dist/, not of the sources.
  nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true }),
  withoutDescriptions(),
];

const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/ },
  });

/**
 * Content blockers refuse paths that speak of cookies or consent: no file name does. Languages are called what they are: ninety
 * names with a hash each would weigh on every page, whatever its language.
 */
const neutral = ({ name, facadeModuleId }) => {
  const [, part] = /i18n\/generated\/(\w+)\/[^/]+$/.exec(facadeModuleId ?? '') ?? [];
  if (part) return `languages/${name}-${part}.js`;
  const plain = name.replace(/cookies?|consent|gdpr|rgpd/gi, '').replace(/^[-_.]+|[-_.]+$/g, '');
  return `shared/${plain || 'part'}-[hash].js`;
};

/**
 * What the banner shares is one file for elements, and one for elements and parts; so is what gates share. Each file more is
 * a request, and compresses by itself.
 */
const wanted = Object.entries(parts).flatMap(([name, path]) => (name === 'shared/development' ? [] : [path]));
const withBanner = (id, { getModuleInfo }) => {
  const isIn = (path) => reached(join(process.cwd(), path), getModuleInfo).has(id);
  if (wanted.some((path) => join(process.cwd(), path) === id)) return undefined;
  if (id.endsWith('/effect.ts')) return 'basics';
  if (!isIn('src/banner.ts')) return isIn('src/page/gates.ts') ? 'gating' : undefined;
  if (wanted.some(isIn)) return 'basics';
  return ['charter', 'gate', 'preferences', 'table'].some((name) => isIn(`src/${name}.ts`)) ? 'elements' : undefined;
};

function reached(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const each of getModuleInfo(id).importedIds) reached(each, getModuleInfo, seen);
  return seen;
}

/** Parts are chunks like others, except that their names are known. */
const namedParts = () => ({
  name: 'named-parts',
  buildStart() {
    for (const [name, id] of Object.entries(parts)) {
      this.emitFile({ type: 'chunk', id, fileName: `${name}.js`, preserveSignature: 'allow-extension' });
    }
  },
});

/**
 * TypeScript's decorators, as the sources have them: Lit's own files also hold those of the standard, which no bundler can
 * tell to be unused.
 */
const legacyDecorators = () => ({
  name: 'legacy-decorators',
  load(id) {
    if (!id.endsWith('/@lit/reactive-element/decorators/property.js')) return null;
    return 'export const property = (options) => (proto, name) => proto.constructor.createProperty(name, options);';
  },
});

/** Where elements ask for the page's store, they find what auto.js or page.js has put on the document. */
const storeOnDocument = () => ({
  name: 'store-on-document',
  transform(code, id) {
    if (!id.endsWith('/src/page/page-consent.ts')) return null;
    const [key] = /Symbol\.for\('[^']+'\)/.exec(code) ?? this.error('page-consent.ts names no symbol');
    return { code: `const key = ${key}; export const pageConsent = () => document[key];`, map: null };
  },
});

/** An entry of cdn/ is the page's store, then the element's code under shared/, which auto.js asks for by itself. */
const withPage = () => ({
  name: 'with-page',
  generateBundle(_options, bundle) {
    for (const name of onCdn) {
      const source = `import"./page.js";export*from"./shared/${name}.js";\n`;
      this.emitFile({ type: 'asset', fileName: `${name}.js`, source });
    }
    for (const name of Object.keys({ ...shared(onCdn), ...parts })) {
      staticImports.set(`./${name}.js`, reach(bundle, `${name}.js`));
    }
  },
});
const staticImports = new Map();

function reach(bundle, file, seen = new Set()) {
  for (const each of bundle[file].imports.filter((name) => !seen.has(name))) reach(bundle, each, seen.add(each));
  return [...seen].map((each) => `./${each}`);
}

/**
 * Where auto.js imports a module, it asks for its sibling: by the script's own address as a classic script, whose relative
 * imports lead elsewhere when it comes from another origin; as a module it has no such address, and needs none. What that
 * module imports is asked for at the same time, so that no chain of requests is longer than two.
 */
const siblings = () => ({
  name: 'siblings',
  resolveDynamicImport(specifier, importer) {
    const source = resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');
    const files = { ...shared(onCdn), ...parts };
    const name = Object.keys(files).find((each) => resolve(files[each]) === source);
    if (!name) this.error(`${specifier} has no file of its own in cdn/`);
    return { id: `./${name}.js`, external: 'absolute' };
  },
  renderDynamicImport({ targetModuleId }) {
    const others = staticImports.get(targetModuleId) ?? [];
    return { left: 'load(', right: `${others.map((path) => `,${JSON.stringify(path)}`).join('')})` };
  },
});
const sibling = `
  const script = document.currentScript;
  const ask = (path) => import(script ? new URL(path, script.src).href : path);
  const load = (path, ...more) => (more.forEach((each) => ask(each).catch(() => {})), ask(path));
`;

/** What page.js is: the page's store, started. */
const startedPage = () => ({
  name: 'started-page',
  resolveId: (source) => (source === 'page' ? join(process.cwd(), 'src/page.ts') : null),
  load: (id) =>
    id.endsWith('/src/page.ts') ? `import { pageConsent } from './page/page-consent.js'; pageConsent();` : null,
});

/** No line break at the end: what is copied into a page has the hash of the file. */
const oneLine = () => ({
  name: 'one-line',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.trim();
  },
});

/** Whoever reads a minified file finds whose code is in it. */
const inlinedLicences = ({ modules }) =>
  Object.keys(modules).some((id) => id.includes('node_modules'))
    ? '/*! with parts of Lit, Google LLC, BSD-3-Clause: see LICENSES.txt */'
    : '';

const esm = (dir) => ({
  dir,
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: neutral,
  // Entries export exactly what they say; nothing is hoisted into them for the sake of fewer requests.
  minifyInternalExports: false,
  hoistTransitiveImports: false,
});

/** A warning is a fault: an unresolved import or a cycle would reach people. */
const onLog = (level, log, handler) => {
  // An entry may hold imports alone.
  if (log.code === 'EMPTY_BUNDLE') return;
  handler(level === 'warn' ? 'error' : level, log);
};

export default [
  {
    input: inputs(modules),
    external: /^lit(\/|$)/,
    plugins: compile(),
    output: esm(out),
    preserveEntrySignatures: 'strict',
    onLog,
  },
  {
    input: shared(onCdn),
    plugins: [namedParts(), legacyDecorators(), storeOnDocument(), withPage(), ...compile(), minifyLiterals()],
    output: {
      ...esm(join(out, 'cdn')),
      manualChunks: withBanner,
      hoistTransitiveImports: true,
      minifyInternalExports: true,
      banner: inlinedLicences,
      plugins: [minify()],
    },
    preserveEntrySignatures: 'strict',
    onLog,
  },
  ...['auto', 'page'].map((name) => ({
    input: name === 'auto' ? 'src/auto.ts' : name,
    plugins: [startedPage(), siblings(), ...compile()],
    output: {
      file: join(out, 'cdn', `${name}.js`),
      format: 'iife',
      sourcemap: true,
      intro: sibling,
      plugins: [minify()],
    },
    onLog,
  })),
  ...classic.map((name) => ({
    input: `src/${name}.ts`,
    plugins: compile(),
    output: [
      { file: join(out, `${name}.js`), format: 'iife', sourcemap: true },
      // Its text also stands in pages, where it must lead to no map.
      { file: join(out, 'cdn', `${name}.js`), format: 'iife', sourcemap: 'hidden', plugins: [minify(), oneLine()] },
    ],
    onLog,
  })),
];
