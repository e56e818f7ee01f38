import assert from 'node:assert/strict';
import { it } from 'node:test';
import ts from 'typescript';
import { isEntry, placeOf, sources } from '../support/sources.mjs';

/** Names that are there in a page and not on a server: reading one while a module loads breaks an import there. */
const pageOnly = new Set(
  `window document customElements navigator location history localStorage sessionStorage matchMedia HTMLElement
  addEventListener dispatchEvent requestAnimationFrame getComputedStyle MutationObserver CSSStyleSheet`.split(/\s+/),
);

/** Calls that only make a value. A function of the same module may be called too: its body is looked at as well. */
const pureCalls = new Set(
  'Symbol Symbol.for RegExp Object.freeze Object.keys Object.values Object.entries Object.fromEntries unsafeCSS'.split(
    ' ',
  ),
);
const pureMethods = new Set('map filter flatMap concat slice join split trim'.split(' '));
const pureConstructors = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'RegExp', 'Intl.PluralRules']);

it('only entries do something when they are loaded', () => {
  const faults = [];
  for (const [path, file] of sources()) {
    if (isEntry(path)) continue;
    for (const statement of file.statements) {
      if (isAct(statement)) faults.push(`${placeOf(path, file, statement)}: a statement that runs when loaded`);
    }
    whenLoaded(file, (node) => {
      const problem = problemOf(node, file);
      if (problem) faults.push(`${placeOf(path, file, node)}: ${problem}`);
    });
  }
  assert.deepEqual(faults, []);
});

/** Loops, conditions, calls and assignments at the top, and imports for the sake of what they do. */
function isAct(statement) {
  if (ts.isImportDeclaration(statement)) return !statement.importClause;
  return !(
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isVariableStatement(statement)
  );
}

/** Visits what is evaluated while the module loads: neither bodies of functions, nor types, nor decorators. */
function whenLoaded(file, visitor) {
  const visit = (node) => {
    if (ts.isExpressionWithTypeArguments(node)) return extended(node);
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isDecorator(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isModuleDeclaration(node)) return;
    // An instance's fields are evaluated when an instance is made.
    if (ts.isPropertyDeclaration(node) && !node.modifiers?.some((m) => m.kind === ts.SyntaxKind.StaticKeyword)) return;
    visitor(node);
    ts.forEachChild(node, visit);
  };
  // `extends HTMLElement` reads the name; `implements` says a type.
  const extended = (node) => {
    if (node.parent.token === ts.SyntaxKind.ExtendsKeyword) visit(node.expression);
  };
  visit(file);
}

function problemOf(node, file) {
  if (ts.isIdentifier(node) && pageOnly.has(node.text) && !isName(node)) return `reads ${node.text} when loaded`;
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText(file);
    const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
    const known = pureCalls.has(called) || pureMethods.has(method) || isOfTheModule(called, file);
    return known ? undefined : `calls ${called} when loaded`;
  }
  if (ts.isNewExpression(node)) {
    const made = node.expression.getText(file);
    return pureConstructors.has(made) ? undefined : `makes a ${made} when loaded`;
  }
  return undefined;
}

/** Whether an identifier names a property or a key, rather than a value that is read. */
function isName(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

function isOfTheModule(name, file) {
  return file.statements.some(
    (statement) =>
      (ts.isFunctionDeclaration(statement) && statement.name?.text === name) ||
      (ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(
          (each) => each.name.getText(file) === name && each.initializer && ts.isArrowFunction(each.initializer),
        )),
  );
}
