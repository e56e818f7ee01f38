/** Writes what each server renders into its page. */
import { readFileSync, writeFileSync } from 'node:fs';

for (const name of ['react', 'vue', 'svelte']) {
  const { render } = await import(`./server/${name}.js`);
  const page = `dist/${name}-ssr/index.html`;
  const markup = await render();
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<!--app-->', () => markup),
  );
}
