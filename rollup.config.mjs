/**
 * Builds dist/ (or the folder named by BUILD_DIR).
 *
 * - npm: every src/*.ts is an entry; Lit stays external.
 * - cdn/: every entry that does something when loaded, with all it needs, minified. What a page has one of, the floor,
 *   is in cdn/auto.js, and in cdn/page.js for pages without that one script; all else finds it on the document.
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
 * Languages are called what they are, and are asked for by their codes: ninety imports, or names with a hash each, would weigh
 * on every page, whatever its language.
 */
const languagesByName = () => {
  const folder = resolve('src/i18n/generated');
  const filesOf = (part) => readdirSync(join(folder, part));
  const codes = filesOf('banner').map((file) => basename(file, '.ts'));
  return {
    name: 'languages-by-name',
    load(id) {
      const part = basename(id, '.ts');
      if (dirname(id) !== folder || !['banner', 'details', 'charter'].includes(part)) return null;
      for (const file of filesOf(part)) {
        const fileName = `languages/${basename(file, '.ts')}-${part}.js`;
        this.emitFile({ type: 'chunk', id: join(folder, part, file), fileName });
      }
      const [first, known] =
        part === 'banner'
          ? ['', `'${codes.join(' ')}'.split(' ')`]
          : [`import { banner } from './banner.js';`, 'Object.keys(banner)'];
      return `${first}
        const load = (code) => () => import(\`../languages/\${code}-${part}.js\`);
        export const ${part} = /*@__PURE__*/ Object.fromEntries(${known}.map((code) => [code, load(code)]));`;
    },
  };
};

/** Content blockers refuse paths that speak of cookies or consent: no file name does. */
const neutral = ({ name }) => {
  const plain = name.replace(/cookies?|consent|gdpr|rgpd/gi, '').replace(/^[-_.]+|[-_.]+$/g, '');
  return `shared/${plain || 'part'}-[hash].js`;
};

/** What the banner shares with other elements is one file, and so is what gates share: each file more is a request. */
const withBanner = (id, { getModuleInfo }) => {
  const isIn = (path) => reached(resolve(path), getModuleInfo).has(id);
  if (Object.values(parts).some((path) => resolve(path) === id)) return undefined;
  if (!isIn('src/banner.ts')) return isIn('src/page/gates.ts') ? 'gating' : undefined;
  // What a part needs must not bring the elements along; development brings them anyway.
  if (Object.values(parts).some((path) => !path.endsWith('/development.ts') && isIn(path))) return undefined;
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
 * TypeScript's decorators, as the sources have them, all for fields. Lit's own files also hold those of the standard, which
 * no bundler can tell to be unused; and what applies them would come with each element.
 */
const fieldDecorators = () => ({
  name: 'field-decorators',
  resolveId: (source) => (source === 'decorate' ? '\0decorate' : null),
  load(id) {
    if (id.endsWith('/@lit/reactive-element/decorators/property.js')) {
      return 'export const property = (options) => (proto, name) => proto.constructor.createProperty(name, options);';
    }
    if (id !== '\0decorate') return null;
    return 'export const decorate = (all, proto, name) => all.forEach((decorator) => decorator(proto, name));';
  },
  transform(code, id) {
    const [helper] = /^var __decorateClass = [^]+?\n};\n/m.exec(code) ?? [];
    if (!helper) return null;
    const [uses, ofFields] = [/^ *__decorateClass\(/gm, /^\], \w+\.prototype, "\w+", 2\);/gm].map((each) =>
      code.match(each),
    );
    if (uses?.length !== ofFields?.length) this.error(`${id}: what is decorated is not a field`);
    const lines = '\n'.repeat(helper.split('\n').length - 1);
    return {
      code: code.replace(helper, `import { decorate as __decorateClass } from 'decorate';${lines}`),
      map: null,
    };
  },
});

/**
 * What a page has one of in cdn/: its store, and what that is made of. auto.js and page.js put it on the document, under
 * the version that they are of; elements and parts find it there.
 */
const floor = Object.entries({
  'declaration/declaration': ['defaultConsentTerms', 'isExempt', 'isRequired', 'optionalCategories', 'servicesOf'],
  'declaration/durations': ['parseDuration'],
  'enforcement/effect': ['enforce'],
  'enforcement/gate-marks': ['gateMarks', 'markedElements'],
  'enforcement/ran': ['ran'],
  'page/element-loaders': ['loadElement', 'provideElement'],
  'page/page-consent': ['pageConsent'],
  'page/page-source': ['jsonSelector', 'pageSource'],
  'page/tell-failure': ['tellFailure'],
  'page/when-parsed': ['whenParsed'],
}).flatMap(([module, names]) => names.map((name) => ({ path: resolve(`src/${module}.ts`), name })));
const floorOnDocument = `document[Symbol.for('charte-cookies/floor/1')]`;

/** In elements and parts, each import from the floor is looked up there. */
const upstairs = () => ({
  name: 'upstairs',
  async resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    // One for each importer: a module that several share would be a file of its own.
    return floor.some(({ path }) => path === found?.id) ? `\0floor:${found.id}:${importer}` : null;
  },
  load(id) {
    if (!id.startsWith('\0floor:')) return null;
    const [, path] = id.split(':');
    const own = floor.filter((each) => each.path === path);
    return own.map(({ name }) => `export const ${name} = /*@__PURE__*/ floor('${name}');\n`).join('');
  },
  renderChunk(code) {
    if (!/\bfloor\('/.test(code)) return null;
    const lookUp = `const floor = (name) => ${floorOnDocument}[name];`;
    return { code: code.replace(/^(\/\*!.*?\*\/\n)?/, (banner) => banner + lookUp), map: null };
  },
});

/** auto.js and page.js: the floor, then what starts on it. */
const downstairs = () => ({
  name: 'downstairs',
  resolveId: (source) => (['auto', 'page', 'downstairs'].includes(source) ? source : null),
  load(id) {
    const quoted = (path) => JSON.stringify(resolve(path));
    if (id === 'auto') return `import 'downstairs'; import ${quoted('src/auto.ts')};`;
    if (id === 'page') {
      return `import 'downstairs'; import { pageConsent } from ${quoted('src/page/page-consent.ts')}; pageConsent();`;
    }
    if (id !== 'downstairs') return null;
    const imports = floor.map(({ path, name }) => `import { ${name} } from ${quoted(path)};`);
    return `${imports.join('\n')}\n${floorOnDocument} ??= { ${floor.map(({ name }) => name)} };`;
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

/** In cdn/ no file names its map, which lies beside it: the line would weigh on every page, and head.js also stands in pages. */
const cdnMaps = 'hidden';

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
    plugins: [
      upstairs(),
      namedParts(),
      languagesByName(),
      withPage(),
      ...compile(),
      fieldDecorators(),
      minifyLiterals(),
    ],
    output: {
      ...esm(join(out, 'cdn')),
      sourcemap: cdnMaps,
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
    input: name,
    plugins: [downstairs(), siblings(), ...compile()],
    output: {
      file: join(out, 'cdn', `${name}.js`),
      format: 'iife',
      sourcemap: cdnMaps,
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
      { file: join(out, 'cdn', `${name}.js`), format: 'iife', sourcemap: cdnMaps, plugins: [minify(), oneLine()] },
    ],
    onLog,
  })),
];
