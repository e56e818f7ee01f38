/** How the files of cdn/ ask for one another, and the list of them. */
import { resolve } from 'node:path';

const loader = resolve('src/boot/load-part.ts');

/** Has imports that are made by need go by `loadFile`, which knows what to do when a file is not to be had. */
export const importsByLoader = () => ({
  name: 'imports-by-loader',
  renderDynamicImport({ moduleId, format }) {
    // A classic script knows its own address only while it runs.
    const own = format === 'iife' ? 'ownAddress' : 'import.meta.url';
    return moduleId === loader ? null : { left: `loadFile(${own}, `, right: ')' };
  },
});

/** `loadFile` of a folder of parts: the file that loads the first of them exports it, and those have it from there. */
export const loaderOfParts = (entry) => ({
  name: 'loader-of-parts',
  transform(code, id) {
    return id === resolve(entry) ? { code: `${code}export { loadFile } from '${loader}';`, map: null } : null;
  },
});

/** `loadFile` of a file that only loads others which have one name in every release: a second try is all there is to do. */
export const loaderOfEntries = `
  const loadFile = (from, path) => {
    const address = from ? new URL(path, from).href : path;
    return import(address).catch(() => import(address + '?' + Date.now()));
  };`;

/** Which file imports which, at once and later: for tables of sizes, and for whoever serves the folder. */
export const manifest = (name) => ({
  name: 'manifest',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const files = chunks.map(({ fileName, imports, dynamicImports }) => [fileName, { imports, dynamicImports }]);
    const source = `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: name, source });
  },
});
