/** What the docs pages and stories say of the package must be so. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/sources.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const stories = readdirSync(join(root, 'stories'), { recursive: true });
const pages = stories.filter((name) => name.endsWith('.mdx'));
const { exports } = JSON.parse(read('package.json'));
const elements = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(({ declarations }) => declarations);
const elementOf = (tag) => elements.find(({ tagName }) => tagName === tag);
const namesOf = (entries = []) => entries.map(({ name }) => name);

/** What a mark of tables says of the site: see declaration/tables/site-of-page.ts. */
const ofSite = ['site-name', 'controller', 'contact', 'policy', 'country'].map((name) => `data-${name}`);

/** A key of `exports` may hold a star: then the file must be there. */
function isExported(path) {
  if (Object.hasOwn(exports, path)) return true;
  const [key] = Object.keys(exports).filter((each) => path.startsWith(each.split('*')[0]) && each.includes('*'));
  const [start, end] = key?.split('*') ?? [];
  if (!key || !path.endsWith(end)) return false;
  return existsSync(join(root, exports[key].replace('*', path.slice(start.length, path.length - end.length))));
}

/** What a page shows as code, in blocks and in lines. */
function codeIn(page) {
  const blocks = page.match(/^```[\s\S]*?^```/gm) ?? [];
  const lines = page.replace(/^```[\s\S]*?^```/gm, '').match(/`[^`\n]+`/g) ?? [];
  return [...blocks, ...lines];
}

/** Storybook's id of a title: “Guide/Store” is `guide-store`. */
const idOf = (title) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const titles = stories
  .filter((name) => /\.(mdx|stories\.ts)$/.test(name))
  .map((name) => /\btitle[:=] ?['"]([^'"]+)['"]/.exec(read(`stories/${name}`))?.[1]);

for (const name of pages) {
  const page = read(`stories/${name}`);
  const code = codeIn(page).join('\n');

  describe(`stories/${name}`, () => {
    it('shows no tag that closes itself, and no double braces', () => {
      assert.doesNotMatch(page, /<cookie-[a-z]+[^>]*\/>/);
      assert.doesNotMatch(code, /\{\{|\}\}/);
    });

    it('gives nothing an id or a class that content blockers hide', () => {
      assert.doesNotMatch(code, /\b(id|class|className)=["'{][^"'}]*(cookie|consent|banner|gdpr|rgpd)/i);
    });

    it('imports only what the package exports', () => {
      for (const [, path] of page.matchAll(/['"]charte-cookies(\/[^'"]+)?['"]/g)) {
        assert.ok(isExported(`.${path ?? ''}`), `charte-cookies${path} is exported`);
      }
    });

    it('gives elements only the attributes that they have', () => {
      for (const [, tag, attributes] of code.matchAll(
        /<(cookie-[a-z]+)((?:\s+[^\s>=]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*>/g,
      )) {
        const element = elementOf(tag);
        assert.ok(element, `<${tag}> is an element`);
        const known = [
          ...namesOf(element.attributes),
          ...namesOf(element.members),
          'id',
          'lang',
          'slot',
          'ref',
          ...ofSite,
        ];
        for (const [attribute] of attributes.replace(/=("[^"]*"|'[^']*'|\S+)/g, '').matchAll(/\S+/g)) {
          const plain = attribute.replace(/^[:.@[{(]|[\])}]$/g, '').replace(/[\])}]$/, '');
          assert.ok(known.includes(plain), `<${tag}> has ${plain}`);
        }
      }
    });

    it('styles only what can be styled', () => {
      for (const [, tag, part] of code.matchAll(/(cookie-[a-z]+)::part\(([^)]+)\)/g)) {
        assert.ok(namesOf(elementOf(tag)?.cssParts).includes(part), `${tag} has a part ${part}`);
      }
      for (const [, tag, state] of code.matchAll(/(cookie-[a-z]+):state\(([^)]+)\)/g)) {
        assert.ok(namesOf(elementOf(tag)?.cssStates).includes(state), `${tag} has a state ${state}`);
      }
      const tokens = `${read('src/elements/shared/tokens.styles.ts')} ${elements.flatMap((each) => namesOf(each.cssProperties))}`;
      for (const [token] of code.matchAll(/--cookie-[\w-]+/g)) {
        assert.match(tokens, new RegExp(`${token}\\b`), `${token} is a token`);
      }
    });

    it('links to pages that there are', () => {
      for (const [, kind, id] of page.matchAll(/\?path=\/(docs|story)\/([\w-]+)/g)) {
        const known = titles.map(idOf);
        const title = id.replace(/--.*/, '');
        assert.ok(known.includes(title), `${kind} ${id}: ${title} is one of ${known.join(', ')}`);
      }
    });
  });
}

it('every stories file is tested', () => {
  const imported = [...read('test/stories/stories.test.ts').matchAll(/stories\/([\w-]+)\.stories\.js/g)];
  const files = stories.filter((name) => name.endsWith('.stories.ts'));
  assert.ok(files.length);
  assert.deepEqual(imported.map(([, name]) => `${name}.stories.ts`).sort(), files.sort());
});

it('every test of a requirement has the title by which the docs find it', () => {
  for (const name of readdirSync(join(root, 'test/conformity'))) {
    const [id, isTest] = [name.replace(/\..*/, '').toUpperCase(), name.includes('.test.')];
    if (!isTest) continue;
    assert.match(read(`test/conformity/${name}`), new RegExp(`['"\`]${id}: `), name);
  }
});
