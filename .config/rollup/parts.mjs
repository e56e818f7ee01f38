/** How the files of cdn/ ask for one another, and the list of them. */

/**
 * A file that could not be had is asked for once more, past the cache: under an address of its own, as browsers remember
 * modules that failed.
 */
export const retriedImports = () => ({
  name: 'retried-imports',
  renderDynamicImport: () => ({ left: 'loadPart(', right: ')' }),
});

/** What such imports call. `base` is an expression for the address of the file; `folder`, of cdn/ from there. */
export function loaders(base, folder) {
  return `
    const loadPart = (path) => {
      const address = ${base} ? new URL(path, ${base}).href : path;
      return import(address).catch(() => import(address + '?' + Date.now()));
    };
    const loadLanguage = (name) => loadPart('${folder}languages/' + name);
  `;
}

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
