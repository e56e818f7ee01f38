/** Astro: plain HTML, and a script of the page. */
import { join } from 'node:path';
import { testApp } from './test-app.mjs';

async function build(project) {
  await project.run('astro', 'astro/astro.js', ['build', '--silent'], { ASTRO_TELEMETRY_DISABLED: '1' });
  return { '/astro/': join(project.folder, 'astro', 'dist') };
}

testApp('built by Astro', build, { '/astro/': 'holds films back' });
