/** Puts the themes into a build: as they are written into themes/, minified into cdn/themes/. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

export async function writeThemes(folder) {
  for (const [path, minify] of [
    ['themes', false],
    ['cdn/themes', true],
  ]) {
    mkdirSync(join(folder, path), { recursive: true });
    for (const name of readdirSync('src/themes')) {
      const css = readFileSync(join('src/themes', name), 'utf8');
      // What the browsers do not know they pass over: nothing is rewritten for them.
      const { code, warnings } = minify ? await transform(css, { loader: 'css', minify }) : { code: css, warnings: [] };
      if (warnings.length) throw new Error(`src/themes/${name}: ${warnings[0].text}`);
      writeFileSync(join(folder, path, name), code);
    }
  }
}
