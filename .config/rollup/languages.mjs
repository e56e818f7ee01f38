import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const folder = resolve('src/i18n/generated');
const parts = ['banner', 'details', 'charter'];

/**
 * Languages are called what they are, and are asked for by their codes: ninety imports, or names with a hash each, would weigh
 * on every page, whatever its language. The release in their address keeps those of another one apart. `emit`: whether
 * their files are written, or stand there already.
 */
export const languagesByName = ({ emit = true } = {}) => {
  const files = parts.flatMap((part) => readdirSync(join(folder, part)).map((file) => join(folder, part, file)));
  const release = createHash('sha256')
    .update(files.map((file) => readFileSync(file)).join())
    .digest('hex')
    .slice(0, 8);
  const codes = readdirSync(join(folder, 'banner')).map((file) => basename(file, '.ts'));
  return {
    name: 'languages-by-name',
    load(id) {
      const part = basename(id, '.ts');
      if (dirname(id) !== folder || !parts.includes(part)) return null;
      for (const file of emit ? readdirSync(join(folder, part)) : []) {
        const fileName = `languages/${basename(file, '.ts')}-${part}.js`;
        this.emitFile({ type: 'chunk', id: join(folder, part, file), fileName });
      }
      const [first, known] =
        part === 'banner'
          ? ['', `'${codes.join(' ')}'.split(' ')`]
          : [`import { banner } from './banner.js';`, 'Object.keys(banner)'];
      return `${first}
        const load = (code) => () => loadFile(import.meta.url, \`\${cdnFolder}languages/\${code}-${part}.js?${release}\`);
        export const ${part} = /*@__PURE__*/ Object.fromEntries(${known}.map((code) => [code, load(code)]));`;
    },
  };
};
