/** The applications that are built: each of the ways in which a developer with a bundler gives the declaration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/sources.mjs';

const declaration = {
  site: { name: 'Portail de données', url: 'https://donnees.example.fr', controller: 'COORACE Normandie' },
  categories: [{ id: 'statistics' }],
  providers: [{ id: 'matomo', name: 'Matomo', privacyPolicy: 'https://matomo.org/privacy-policy/' }],
  services: [
    {
      id: 'matomo',
      name: 'Mesure d’audience',
      provider: 'matomo',
      category: 'statistics',
      cookies: [{ name: '_pk_*', purpose: 'Compter les visites.', duration: 'P13M' }],
    },
  ],
};

/** What the page holds, and its one script. */
export const apps = {
  'the reference’s lines': {
    body: '<cookie-banner></cookie-banner>',
    script: referenceLines(),
  },
  'a declaration as the property of an element': {
    body: '',
    script: `
      import 'charte-cookies/banner.js';
      const banner = document.createElement('cookie-banner');
      banner.declaration = ${JSON.stringify(declaration)};
      document.body.append(banner);`,
  },
  'auto.js, with the declaration in the page': {
    body: `<script type="application/json" data-cookie-declaration>${JSON.stringify(declaration)}</script>`,
    script: `import 'charte-cookies/auto.js';`,
  },
};

/** Word for word what the reference tells people to write, so that it is known to work. */
function referenceLines() {
  const page = readFileSync(join(root, 'stories/reference.md'), 'utf8');
  const lines = /\*\*With a bundler\*\*.*?```js\n(.*?)```/s.exec(page)?.[1];
  if (!lines?.includes('.declare('))
    throw new Error('stories/reference.md has no lines that declare under “With a bundler”');
  return lines;
}

/** The page of an application; `loading` is how its script is brought in. */
export function pageOf({ body }, loading) {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Portail</title>
    <link rel="icon" href="data:," />
    <script ${loading} src="./main.js"></script>
  </head>
  <body>${body}</body>
</html>
`;
}
