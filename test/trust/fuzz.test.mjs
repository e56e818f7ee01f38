/**
 * Whatever JSON the script is given, nothing is thrown and nothing runs (E12): the inputs with which `readDeclaration` is
 * tried go through the built `auto.js`.
 */
import assert from 'node:assert/strict';
import { before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { readDeclaration } from '../../dist/index.js';
import { declaration } from '../support/town.mjs';
import { attribute, auto, page } from '../support/sites.mjs';
import { chromium, inEngines, inFrames } from '../support/visitor.mjs';

const seed = 20261123;

/** The arbitraries are TypeScript. */
async function arbitraries() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../support/arbitraries.ts', import.meta.url))],
    bundle: true,
    packages: 'external',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0].text.replaceAll(/(["'])fast-check\1/g, JSON.stringify(import.meta.resolve('fast-check')));
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** What went wrong somewhere before, or looks like it might. */
const picked = [
  'null',
  '0',
  '""',
  '[]',
  '{}',
  '[[]]',
  '{"site":null,"categories":null,"services":null,"providers":null}',
  '{"site":{},"categories":{},"services":{},"providers":{}}',
  '{"site":[],"categories":[[]],"services":[[]],"providers":[[]]}',
  '{"site":1,"categories":1,"services":1,"providers":1}',
  '{"site":"","categories":"","services":"","providers":""}',
  '{"site":{},"categories":[null],"services":[null],"providers":[null]}',
  '{"site":{"name":"x","url":"https://x.example"},"categories":[{}],"services":[{}],"providers":[{}]}',
  '{"__proto__":{"categories":[]},"site":{"__proto__":null}}',
  '{"constructor":{"prototype":{}},"toString":1,"toJSON":1,"then":1,"length":9}',
  JSON.stringify(declaration()).replaceAll('"statistics"', '"constructor"'),
  JSON.stringify(declaration()).replaceAll('"statistics"', '"__proto__"'),
  JSON.stringify(declaration()).replaceAll('"statistics"', '"hasOwnProperty"'),
  JSON.stringify(declaration()).replaceAll('"compteur"', '"audience"'),
  JSON.stringify(declaration((value) => (value.signals = { google: { categories: 'x' }, gpc: [null], matomo: 1 }))),
  JSON.stringify(declaration((value) => (value.enforcement = { blockHosts: 'x', scriptTimeout: [] }))),
  JSON.stringify(declaration((value) => (value.consent = { cookie: 'a=b; Domain=x', duration: 'P900M', domain: 7 }))),
  JSON.stringify(declaration((value) => (value.messages = { fr: { 'banner.heading': { toString: 1 } } }))),
  JSON.stringify(declaration((value) => (value.site.name = { fr: null }))),
  JSON.stringify(declaration((value) => (value.categories[0].required = 'no'))),
  `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  `{"categories":${'['.repeat(3_000)}${']'.repeat(3_000)}}`,
];

/** Ids that a text names, or seems to, wherever they stand. */
function idsIn(text) {
  const found = [...text.matchAll(/"id":"([a-z_][\w-]{0,40})"/gi)].map(([, id]) => id);
  return [...new Set([...found, 'necessary', 'statistics', 'constructor'])];
}

/** Each fault as the package tells it. */
function pathsOf(text) {
  try {
    readDeclaration(text);
  } catch ({ faults }) {
    return faults.map(({ path }) => path);
  }
  return [];
}

const links = ['refuse-all', 'accept-all', 'withdraw']
  .map((action) => `<a href="#${action}" data-cookie-action="${action}">${action}</a>`)
  .join(' ');
const elements = `<cookie-table></cookie-table><cookie-preferences></cookie-preferences>
  <div data-cookie-charter></div><cookie-gate category="necessary"><template><p>Film</p></template></cookie-gate>`;

inEngines('Any JSON in place of a declaration', chromium, ({ it }) => {
  const texts = [];
  before(async () => {
    const { nearlyDeclaration } = await arbitraries();
    const sample = (arbitrary, numRuns) => fc.sample(arbitrary, { seed, numRuns });
    texts.push(
      ...picked,
      ...sample(nearlyDeclaration, 150).map((value) => JSON.stringify(value)),
      ...sample(fc.jsonValue(), 30).map((value) => JSON.stringify(value)),
      ...sample(fc.json(), 12),
      ...sample(fc.string({ minLength: 1 }), 12),
    );
  });

  it('throws nothing, lets nothing run and is told when the page has loaded, also when links are clicked [E12]', async ({
    site,
    open,
  }) => {
    const paths = texts.map((text, i) => {
      const marks = idsIn(text).flatMap((id) =>
        ['category', 'service'].map((kind) => `<script type="text/plain" data-${kind}="${id}">ran.push(1)</script>`),
      );
      const path = `/${i}`;
      site.files[path] = page(
        auto(`data-declaration="${attribute(text)}"`),
        marks.join('') + links + (i % 4 ? '' : elements),
      );
      return path;
    });
    site.files['/'] = page('');
    const tab = await open('/');
    const acts = ['refuse-all', 'accept-all', 'withdraw'];
    const reports = await inFrames(tab, paths, { limit: 6_000, moment: 60, together: 16, acts });

    const failures = [];
    let faultyOnes = 0;
    for (const [i, report] of reports.entries()) {
      const text = texts[i];
      const wrong = [];
      const faults = pathsOf(text);
      if (!report) wrong.push('the page does not report');
      else {
        wrong.push(...report.thrown);
        wrong.push(
          ...report.told.filter((each) =>
            /TypeError|RangeError|Cannot read|is not a function|is not iterable/.test(each),
          ),
        );
        if (faults.length) {
          faultyOnes += 1;
          const said = report.errors.join('\n');
          if (report.ran.length) wrong.push(`${report.ran.length} scripts ran`);
          if (report.seen.granted.length) wrong.push(`granted: ${report.seen.granted}`);
          if (report.declaration) wrong.push('it is declared');
          wrong.push(
            ...faults
              .filter((path) => !said.includes(path))
              .map((path) => `not told: ${path}`)
              .slice(0, 1),
          );
        }
      }
      if (wrong.length) failures.push(`${text.slice(0, 300)}: ${[...new Set(wrong)].join('; ').slice(0, 400)}`);
    }
    assert.ok(faultyOnes > 120, `${faultyOnes} of ${texts.length} inputs are faulty`);
    assert.equal(
      failures.length,
      0,
      `${failures.length} of ${texts.length} inputs do harm:\n${failures.slice(0, 12).join('\n')}`,
    );
  });
});
