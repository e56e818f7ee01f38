/** What editors and compilers know of the package: TypeScript, strictly and with the libraries, Vue's and Svelte's checks. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/sources.mjs';
import { snippets } from './snippets.mjs';
import { makeProject } from './project.mjs';

describe('types', () => {
  let project;
  before(async () => {
    project = await makeProject();
    cpSync(join(project.folder, 'cookies.json'), join(project.folder, 'types', 'cookies.json'));
    cpSync(join(root, 'stories', 'portal', 'cookies.json'), join(project.folder, 'types', 'portal.json'));
    snippets.writeInto(project.folder);
  });
  after(() => project?.remove());

  for (const resolution of ['bundler', 'nodenext']) {
    it(`hold for React and plain scripts, with module resolution “${resolution}”`, () =>
      project.run('types', 'typescript/bin/tsc', ['-p', `tsconfig.${resolution}.json`]));
  }

  it('hold for the scripts that the docs tell to write', () => project.run('docs', 'typescript/bin/tsc', ['-p', '.']));

  it('hold in templates of Vue, those of the docs too', () =>
    project.run('types', 'vue-tsc/bin/vue-tsc.js', ['--noEmit', '-p', 'vue']));

  it('hold in markup of Svelte, that of the docs too', () =>
    project.run('types', 'svelte-check/bin/svelte-check', [
      ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json'],
      ...['--output', 'machine', '--fail-on-warnings'],
    ]));
});
