import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { installPacked } from '../support/packed.mjs';
import { isEntry, parse, root, sources } from '../support/sources.mjs';

const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Programs are run, and not imported. */
const programs = Object.values(bin).map((path) => basename(path, '.js'));
const entries = [...sources()]
  .filter(([path]) => isEntry(path) && !programs.includes(basename(path, '.ts')))
  .map(([path, file]) => ({ name: basename(path, '.ts'), file }));

describe('the package as it is published', () => {
  let packed;
  before(async () => {
    packed = await installPacked();
  });
  after(() => packed?.remove());

  it('has every path that exports names', () => {
    const missing = targets(packed.manifest.exports).filter((target) =>
      target.includes('*')
        ? !readdirSync(join(packed.folder, dirname(target))).length
        : !existsSync(join(packed.folder, target)),
    );
    assert.deepEqual(missing, []);
  });

  it('has what the other fields of package.json name', () => {
    for (const field of ['customElements', 'web-types']) {
      assert.ok(existsSync(join(packed.folder, packed.manifest[field])), field);
    }
  });

  it('exports every entry, with types', () => {
    for (const { name } of entries) {
      const path = name === 'index' ? '.' : `./${name}.js`;
      assert.deepEqual(
        packed.manifest.exports[path],
        { types: `./dist/types/${name}.d.ts`, default: `./dist/${name}.js` },
        path,
      );
    }
  });

  it('names as sideEffects exactly the entries that do something', () => {
    const doing = entries.filter(({ file }) => file.statements.some(isAct)).map(({ name }) => `./dist/${name}.js`);
    const { sideEffects } = packed.manifest;
    const everyFile = ['./dist/cdn/**/*.css', './dist/cdn/**/*.js', './dist/themes/*.css'];
    assert.deepEqual([...sideEffects].sort(), [...doing, ...everyFile].sort());
  });

  it('has every theme, as it is written and minified', () => {
    const themes = readdirSync(join(root, 'src/themes'));
    for (const folder of ['dist/themes', 'dist/cdn/themes']) {
      assert.deepEqual(readdirSync(join(packed.folder, folder)).sort(), themes.sort());
    }
    for (const name of themes) {
      const [plain, small] = ['dist/themes', 'dist/cdn/themes'].map((folder) => read(packed, `${folder}/${name}`));
      assert.equal(plain, readFileSync(join(root, 'src/themes', name), 'utf8'));
      assert.ok(small.length < plain.length && small.length < 2500, `${name}: ${small.length} bytes`);
      assert.doesNotMatch(small, /url\(|@import|@font-face/, 'asks for nothing');
    }
  });

  it('can be imported on a server, every entry (CONFORMITY E8)', () => {
    for (const { name } of entries.filter(({ name }) => name !== 'head')) {
      packed.run(`await import('${specifier(packed, name)}');`);
    }
  });

  it('imports the store without Lit', () => {
    assert.deepEqual(externalImports(packed, 'dist/store.js'), []);
    assert.ok(externalImports(packed, 'dist/index.js').includes('lit'), 'the walk finds Lit where it is');
  });

  it('registers one element by its entry, with those its template holds; all by all.js; none by index.js', () => {
    const tags = JSON.parse(readFileSync(join(packed.folder, 'dist/custom-elements.json'), 'utf8'))
      .modules.flatMap((module) => module.exports)
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => name)
      .sort();
    assert.ok(tags.length >= 5, `the manifest knows ${tags}`);
    assert.deepEqual(registeredBy(packed, 'index'), []);
    assert.deepEqual(registeredBy(packed, 'store'), []);
    assert.deepEqual(registeredBy(packed, 'all'), tags);
    const holds = { 'cookie-charter': ['cookie-preferences', 'cookie-table'] };
    for (const tag of tags) {
      assert.deepEqual(registeredBy(packed, tag.replace('cookie-', '')), [tag, ...(holds[tag] ?? [])]);
    }
  });

  it('has no file for browsers whose name content blockers look for', () => {
    const told = packed.files.filter((path) => /\.js(\.map)?$/.test(path) && /cookie|consent/i.test(basename(path)));
    assert.deepEqual(told, []);
  });

  it('has no source map, and no file that names one', () => {
    const scripts = packed.files.filter((path) => /\.(js|css)$/.test(path));
    const naming = scripts.filter((path) =>
      readFileSync(join(packed.folder, path), 'utf8').includes('sourceMappingURL='),
    );
    assert.deepEqual([...packed.files.filter((path) => path.endsWith('.map')), ...naming], []);
  });

  it('has types that need nothing but Lit, and a framework where they are for that one', () => {
    const isForFramework = (path) => /^dist\/types\/(jsx|svelte|vue)\.d\.ts$/.test(path);
    const foreign = packed.files
      .filter((path) => path.endsWith('.d.ts') && !isForFramework(path))
      .flatMap((path) =>
        specifiers(path, read(packed, path))
          .filter((each) => !/^(\.|lit$|lit\/)/.test(each))
          .map((each) => `${path}: ${each}`),
      );
    assert.deepEqual(foreign, []);
  });

  it('holds nothing of @lit/localize, whose runtime is the page’s to set up', () => {
    const code = packed.files
      .filter((path) => path.endsWith('.js'))
      .map((path) => read(packed, path).replace(/\/\*.*?\*\//gs, ''));
    assert.ok(!code.some((each) => /lit-localize-status|configureLocalization|can only be configured once/.test(each)));
  });

  it('carries the licences of what is inlined', () => {
    assert.match(read(packed, 'dist/LICENSES.txt'), /Google LLC/);
    assert.ok(packed.files.includes('LICENSE'));
  });

  it('is for plain pages whole: the modules of cdn/ import nothing from elsewhere', () => {
    for (const path of packed.files.filter((each) => /^dist\/cdn\/.*\.js$/.test(each))) {
      assert.deepEqual(
        specifiers(path, read(packed, path)).filter((each) => !each.startsWith('.')),
        [],
        path,
      );
    }
  });
});

function isAct(statement) {
  if (ts.isImportDeclaration(statement)) return !statement.importClause;
  return ts.isExpressionStatement(statement) || ts.isIfStatement(statement) || ts.isBlock(statement);
}

function targets(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(targets);
}

function specifier({ manifest }, name) {
  return name === 'index' ? manifest.name : `${manifest.name}/${name}.js`;
}

function read(packed, path) {
  return readFileSync(join(packed.folder, path), 'utf8');
}

/** What a script or a declaration file imports, statically or lazily. */
/** All that a file names as a module, also when it is asked for later, and by a type. */
function specifiers(path, code) {
  const found = [];
  const visit = (node) => {
    const isAsked = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const name = isAsked ? node.arguments[0] : ts.isImportTypeNode(node) ? node.argument.literal : node.moduleSpecifier;
    if (name && ts.isStringLiteralLike(name)) found.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, code));
  return found;
}

/** Packages that a module imports, itself or by what it imports, before it has run. */
function externalImports(packed, start) {
  const found = new Set();
  const seen = new Set();
  const walk = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const statement of parse(path, read(packed, path)).statements) {
      const specifier = statement.moduleSpecifier?.text;
      if (specifier?.startsWith('.')) walk(join(dirname(path), specifier));
      else if (specifier) found.add(specifier);
    }
  };
  walk(start);
  return [...found];
}

/** The tags that an entry defines; Lit's Node build finds this registry in place of its own. */
function registeredBy(packed, name) {
  const tags = packed.run(`
    const tags = new Map();
    globalThis.customElements = { get: (tag) => tags.get(tag), define: (tag, element) => tags.set(tag, element) };
    await import('${specifier(packed, name)}');
    console.log(JSON.stringify([...tags.keys()].sort()));`);
  return JSON.parse(tags);
}
