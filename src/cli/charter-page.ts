import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Declaration } from '../declaration/declaration.js';
import { renderCharter } from '../render/render-declaration.js';
import type { Terminal } from './command.js';

/** Writes a page that holds the charter, readable without JavaScript, with the tags that a site needs. */
export async function writeCharterPage(
  path: string,
  declaration: Declaration,
  file: string,
  { language, words }: Terminal,
): Promise<void> {
  const charter = await renderCharter(declaration, { lang: language });
  const source = encodeURI(`/${basename(file)}`);
  await writeFile(
    path,
    `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.pageTitle}</title>
    <script type="module" async src="/charte/auto.js" data-src="${source}"></script>
  </head>
  <body>
    <main>
      <h1>${words.pageTitle}</h1>
<cookie-charter>
${charter}
</cookie-charter>
    </main>
    <footer><a href="#cookie-preferences">${words.manage}</a></footer>
  </body>
</html>
`,
  );
}
