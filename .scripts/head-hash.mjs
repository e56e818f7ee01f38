/** What a Content-Security-Policy names `cdn/head.js` by, whether a page loads it or holds its text. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const head = fileURLToPath(new URL('../dist/cdn/head.js', import.meta.url));

/** The source expression, such as `'sha256-…'`. */
export function headHash(path = head) {
  const text = readFileSync(path, 'utf8');
  // Any of these would make the text in a page another than that of the file.
  if (/<\/script|<!--|[\r\n]/i.test(text)) throw new Error(`${path} cannot stand in a page as it is`);
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The line of stories/reference.md. */
export function headLine() {
  return `Under a Content-Security-Policy: \`script-src ${headHash()}\`.`;
}
