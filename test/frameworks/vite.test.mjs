/** React (in its strict mode), Vue and Svelte: in the page alone, and rendered by a server. */
import { join } from 'node:path';
import { testApp } from './test-app.mjs';

const frameworks = { react: 'React', vue: 'Vue', svelte: 'Svelte' };

const pages = Object.entries(frameworks).flatMap(([name, title]) => [
  [`/vite/${name}/`, `${title} holds films back`],
  [`/vite/${name}-ssr/`, `${title} holds films back, and agrees with its server`],
  [`/vite/${name}-ssr/?late`, `${title} agrees with its server although gates are open before it looks`],
]);

async function build(project) {
  for (const args of [['build'], ['build', '--ssr']]) {
    await project.run('vite', 'vite/bin/vite.js', [...args, '--logLevel', 'warn']);
  }
  await project.prerender('vite');
  return { '/vite/': join(project.folder, 'vite', 'dist') };
}

testApp('built by Vite', build, Object.fromEntries(pages));
