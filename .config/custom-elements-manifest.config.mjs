/**
 * The custom-elements manifest, and the editors' data made from it.
 *
 * Tags follow from file names (src/elements/x/cookie-x.ts is <cookie-x>, registered by x.js), and the paths are those that a
 * user of the package imports: classes come from dist/index.js.
 */
import { basename } from 'node:path';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = process.env.BUILD_DIR ?? 'dist';

const lifecycle = [
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
  'createRenderRoot',
  'scheduleUpdate',
  'shouldUpdate',
  'willUpdate',
  'update',
  'firstUpdated',
  'updated',
  'getUpdateComplete',
  'render',
];

const isPublic = (member) =>
  (member.privacy ?? 'public') === 'public' &&
  !member.name.startsWith('#') &&
  !member.static &&
  !lifecycle.includes(member.name);

const publicPaths = () => ({
  name: 'public-paths',
  packageLinkPhase({ customElementsManifest }) {
    const classes = customElementsManifest.modules
      .flatMap((module) => (module.declarations ?? []).map((declaration) => ({ declaration, path: module.path })))
      .filter(({ declaration }) => declaration.kind === 'class');
    const elements = classes
      .filter(({ declaration }) => declaration.superclass?.name === 'CookieElement')
      .map(({ declaration, path }) => ({
        ...declaration,
        tagName: basename(path).replace(/\.[jt]s$/, ''),
        customElement: true,
        superclass: { name: 'LitElement', package: 'lit' },
        // States are properties without an attribute.
        attributes: declaration.attributes.filter(({ name }) => !name.startsWith('_')),
        members: declaration.members.filter(isPublic),
      }));
    const source = { module: 'dist/index.js' };
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: source.module,
        declarations: elements,
        exports: elements.map(({ name }) => ({ kind: 'js', name, declaration: { name, ...source } })),
      },
      ...elements.map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `dist/${tagName.replace('cookie-', '')}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, ...source } }],
      })),
    ];
  },
});

export default {
  globs: ['src/elements/*/cookie-*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicPaths(),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({ outdir, webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true }),
  ],
};
