/** Angular without zones, whose templates are compiled in the browser. */
import { join } from 'node:path';
import { testApp } from './test-app.mjs';

async function build(project) {
  await project.run('angular', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  return { '/angular/': join(project.folder, 'angular', 'dist') };
}

testApp('Angular', build, { '/angular/': 'holds films back' });
