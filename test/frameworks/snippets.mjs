import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../support/sources.mjs';

const pages = ['stories/reference.md', 'stories/embedding.mdx', 'stories/store.mdx'];
/** Where those are compiled that are not TypeScript’s own: with what an application has of the same kind. */
const folders = { vue: 'types/vue', svelte: 'types/svelte' };
const endings = { js: 'ts', ts: 'ts', jsx: 'tsx', tsx: 'tsx', vue: 'vue', svelte: 'svelte' };

/** What the docs tell people to write: each block of code, with its language and where it stands. */
function all() {
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ 1: language, 2: code, index }) => ({
      name: `${basename(page).replace(/\W/g, '-')}-${text.slice(0, index).split('\n').length}`,
      language,
      code,
    }));
  });
}

export const snippets = {
  /** The one block that has these words, for an application to run. */
  with(language, words) {
    const found = all().filter((each) => each.language === language && each.code.includes(words));
    if (found.length !== 1)
      throw new Error(`${found.length} blocks of the docs in ${language} have “${words}”, not one`);
    return found[0].code;
  },

  /** Writes those that can be compiled into a project, beside what they are told to import. */
  writeInto(project) {
    const declaration = readFileSync(join(root, 'stories', 'portal', 'cookies.json'));
    for (const each of ['docs', ...Object.values(folders)]) {
      mkdirSync(join(project, each), { recursive: true });
      writeFileSync(join(project, each, 'declaration.json'), declaration);
    }
    for (const { name, language, code } of all()) {
      const ending = endings[language];
      if (ending) writeFileSync(join(project, folders[language] ?? 'docs', `${name}.${ending}`), code);
    }
  },
};
