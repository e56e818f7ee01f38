import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The parsed modules of src/, by path from there (`elements/table/cookie-table.ts`), generated ones left out. */
export function sources() {
  return new Map(
    readdirSync(join(root, 'src'), { recursive: true })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && !path.startsWith('i18n/generated/'))
      .sort()
      .map((path) => [path, parse(path, readFileSync(join(root, 'src', path), 'utf8'))]),
  );
}

export function parse(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** A module directly under src/ is an entry: the only kind that may do something when it is loaded. */
export const isEntry = (path) => !path.includes('/');

/** What a module imports from src/, types and lazy imports too, by path from there. */
export function importsOf(path, file) {
  const found = [];
  const visit = (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node)
            ? node.argument.literal
            : undefined;
    if (specifier?.text?.startsWith('.')) {
      found.push(posix.normalize(posix.join(dirname(path), specifier.text)).replace(/\.js$/, '.ts'));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where a node stands, for people: `elements/table/cookie-table.ts:12`. */
export function placeOf(path, file, node) {
  return `src/${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
