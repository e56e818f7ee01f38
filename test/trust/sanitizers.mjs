import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('../../node_modules/.cache/trust/', import.meta.url));

/** Installs what package-lock.json names, unless it is there, into a folder that no package and no other test sees. */
function install() {
  const [wanted, installed] = [join(here, 'package-lock.json'), join(folder, 'installed-lock.json')];
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8')) return;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(here, name), join(folder, name));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
  copyFileSync(wanted, installed);
}

/** The filters, from packages as they are published; DOMPurify as the script of a page, where it does its work. */
export function sanitizers() {
  install();
  const sanitizeHtml = createRequire(join(folder, 'package.json'))('sanitize-html');
  const { allowedAttributes } = sanitizeHtml.defaults;
  return {
    purify: readFileSync(join(folder, 'node_modules/dompurify/dist/purify.min.js'), 'utf8'),
    sanitizeHtml: (markup) => sanitizeHtml(markup),
    /** As many set it up for what their editors write. */
    sanitizeHtmlWithData: (markup) =>
      sanitizeHtml(markup, {
        allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'],
        allowedAttributes: { ...allowedAttributes, '*': ['data-*', 'class', 'id'] },
      }),
  };
}
