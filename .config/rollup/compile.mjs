/** How sources become JavaScript, and what files are called. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { withoutDescriptions } from './literals.mjs';

/** Sources import `./x.js` as TypeScript wants it; the file is `./x.ts`. */
const typescriptExtension = () => ({
  name: 'typescript-extension',
  resolveId(source, importer) {
    if (!source.startsWith('.') || !source.endsWith('.js') || !importer?.endsWith('.ts')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
});

/** Plugins that make JavaScript of the sources. */
export const compile = () => [
  typescriptExtension(),
  // The sideEffects of package.json speak of dist/, not of the sources.
  nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  withoutDescriptions(),
];

/** As files of cdn/ travel. */
export const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/ },
  });

/** Content blockers refuse paths that speak of cookies or consent: no file name does. */
export const neutral = ({ name }) => {
  const plain = name.replace(/cookies?|consent|gdpr|rgpd/gi, '').replace(/^[-_.]+|[-_.]+$/g, '');
  return `${plain || 'part'}-[hash].js`;
};
