import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src', 'declaration');

/**
 * Writes the JSON Schema of a declaration. Its shape is the one that `readDeclaration` reads by; its descriptions are the
 * doc comments of the types, so that an editor shows a webmaster the words a programmer sees.
 */
export async function writeSchema(path) {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const docs = new Map(
    ['declaration.ts', 'declared-signals.ts', 'text.ts'].flatMap((file) => [...docsOf(join(folder, file))]),
  );
  const $defs = {};
  const { declarationSchema, expectations } = await shape();
  const convert = converter(docs, $defs, expectations);
  const schema = convert(declarationSchema);
  const top = $defs[schema.$ref.replace('#/$defs/', '')];
  delete $defs[top.title];
  const published = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/${name}/dist/declaration.schema.json`,
    ...top,
    $defs,
  };
  writeFileSync(path, JSON.stringify(published, null, 2) + '\n');
}

async function shape() {
  const files = ['declaration-schema', 'expectations'].map((name) => `export * from './${name}.ts';`);
  const { outputFiles } = await build({
    stdin: { contents: files.join(''), resolveDir: join(folder, 'check') },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  return import(url);
}

/** Turns a node of our schema into one to publish: named types go to `$defs`, doc comments become descriptions. */
function converter(docs, $defs, expectations) {
  const convert = (node) => {
    if (!node.title) return inline(node);
    $defs[node.title] ??= inline(node);
    return { $ref: `#/$defs/${node.title}` };
  };

  const inline = (node) => {
    const { properties, items, anyOf, additionalProperties, expected, ...rest } = node;
    const said = describe(docs.get(node.title), expectations[expected]);
    return {
      ...rest,
      ...(said && { description: said }),
      ...(properties && { properties: mapValues(properties, (value, key) => property(node.title, key, value)) }),
      ...(additionalProperties !== undefined && {
        additionalProperties: additionalProperties ? convert(additionalProperties) : false,
      }),
      ...(items && { items: convert(items) }),
      ...(anyOf && { anyOf: anyOf.map(convert) }),
    };
  };

  const property = (owner, key, node) => {
    const description = describe(docs.get(`${owner}.${key}`), node.title ? undefined : expectations[node.expected]);
    return { ...convert(node), ...(description && { description }) };
  };

  return convert;
}

function describe(doc, expected) {
  const sentence = expected && `Expected: ${expected}.`;
  return [doc, sentence].filter(Boolean).join(' ');
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}

/** The doc comments of a file's interfaces and their members, by `Interface` and `Interface.member`. */
function docsOf(path) {
  const docs = new Map();
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    const name = statement.name.text;
    docs.set(name, docOf(statement));
    for (const member of statement.members ?? []) docs.set(`${name}.${member.name?.getText(file)}`, docOf(member));
  }
  return docs;
}

function docOf(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return doc && ts.getTextOfJSDocComment(doc.comment)?.replace(/\s+/g, ' ').trim();
}
