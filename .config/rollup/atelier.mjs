/**
 * The form, as one page that works from a disk: browsers load no modules from there, so script, styles and themes stand in it. Its own
 * policy lets nothing be asked for or sent.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { transform } from 'esbuild';

/** The form speaks French and English: other languages of the elements stay out of it. */
const spoken = () => ({
  name: 'spoken-languages',
  resolveId: (source, importer) =>
    importer?.includes('i18n/generated') && /\/(banner|details|charter)\/(?!en\.)/.test(source) ? '\0unspoken' : null,
  load: (id) => (id === '\0unspoken' ? 'export const messages = {};' : null),
});

/** Writes the page in place of its script. */
const inPage = () => ({
  name: 'in-page',
  async generateBundle(_options, bundle) {
    const [[file, { code }]] = Object.entries(bundle);
    delete bundle[file];
    const script = code.trim().replaceAll('</script', '<\\/script');
    const minified = async (path) =>
      (await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true })).code.trim();
    const themes = await Promise.all(
      readdirSync('src/themes').map(
        async (name) =>
          `<style data-theme="${basename(name, '.css')}" media="not all">${await minified(`src/themes/${name}`)}</style>`,
      ),
    );
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'`;
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      `<style>${await minified('src/workshop/atelier.css')}</style>`,
      ...themes,
    ].join('\n');
    const source = readFileSync('src/workshop/atelier.html', 'utf8')
      .replace('</head>', () => `${head}\n</head>`)
      .replace('</body>', () => `<script>${script}</script>\n</body>`);
    this.emitFile({ type: 'asset', fileName: 'atelier.html', source });
  },
});

/** `plugins` compile the sources, `minify` the result; `cdn` says where it goes. */
export const atelier = ({ plugins, minify, cdn, onLog }) => ({
  input: { atelier: 'src/workshop/open-workshop.ts' },
  plugins: [spoken(), ...plugins],
  output: {
    ...cdn,
    sourcemap: false,
    format: 'iife',
    name: 'atelier',
    inlineDynamicImports: true,
    footer: `atelier.openWorkshop(document.querySelector('#atelier'));`,
    plugins: [minify, inPage()],
  },
  onLog,
});
