/** Languages of the built package: what is asked for, when, how much it weighs, and languages that a page brings. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { openSite } from '../effects/signals/site.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { until } from '../support/deep-query.mjs';
import { root } from '../support/sources.mjs';

const cdn = join(root, 'dist', 'cdn');
const read = (path) => readFileSync(join(cdn, path), 'utf8');
const script = (body, more = {}) => ({ type: 'text/javascript; charset=utf-8', body, ...more });

describe('the bytes of a language', () => {
  const files = readdirSync(join(cdn, 'languages')).filter((name) => name.endsWith('.js'));
  const weigh = (name) => brotliCompressSync(read(`languages/${name}`)).length;

  it('are those of one file for a first banner, one for what is behind it, one for a charter', () => {
    const names = files.map((name) => name.replace(/-(banner|details|charter)\.js$/, ''));
    for (const locale of new Set(names)) assert.equal(names.filter((name) => name === locale).length, 3, locale);
    assert.equal(new Set(names).size, 29);
  });

  it('are 2.5 kB at most for a first banner, compressed', () => {
    for (const name of files.filter((each) => each.endsWith('-banner.js'))) {
      assert.ok(weigh(name) <= 2500, `${name}: ${weigh(name)}`);
    }
  });

  it('hold no text of a charter before there is one', () => {
    const word = (part) => read(`languages/de-${part}.js`);
    assert.match(word('charter'), /charter\./);
    for (const part of ['banner', 'details']) assert.doesNotMatch(word(part), /charter\./);
  });

  it('are asked for by modules that hold none of them', () => {
    for (const name of [...readdirSync(cdn), ...readdirSync(join(cdn, 'parts')).map((each) => `parts/${each}`)]) {
      if (name.endsWith('.js')) assert.doesNotMatch(read(name), /Alle akzeptieren|Accept all/, name);
    }
  });
});

const declaration = JSON.stringify({
  site: { name: 'Exemple', url: 'https://www.example.fr' },
  categories: [{ id: 'statistics' }],
  services: [{ id: 'mesure', name: 'Mesure', provider: 'm', category: 'statistics', cookies: [] }],
  providers: [{ id: 'm', name: 'Mesure Ouverte' }],
});
const page = (
  lang,
  { head = '', body = '', attributes = '' } = {},
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>.</title>
  ${head}<script type="module" async src="/cdn/auto.js" data-declaration='${declaration}' ${attributes}></script>
  <main><h1>Page</h1>${body}</main></html>`;

const esperanto = `export const messages = { 'banner.heading': 'Kuketoj: via elekto', 'choice.refuse-all': 'Rifuzi ĉiujn' };`;
const early = `import { addLocale } from '/cdn/languages.js';
  addLocale('eo', () => import('/eo.js'));`;
const late = `import { addLocale } from '/cdn/languages.js';
  setTimeout(async () => addLocale('eo', await import('/eo.js')), 800);`;

const pages = {
  '/blank': '<!doctype html><title>.</title>',
  '/fr': page('fr'),
  '/de': page('de-AT'),
  '/vi': page('vi'),
  '/de/charte': page('de', { body: '<cookie-charter></cookie-charter>' }),
  '/de/force': page('de', { attributes: 'data-lang="sv"' }),
  '/slow': page('el', { head: '<script src="/watch.js"></script>' }),
  '/watch.js': script(`(${watch})()`),
  '/cdn/languages/el-banner.js': script(read('languages/el-banner.js'), { delay: 2500 }),
  '/broken': page('hu'),
  '/cdn/languages/hu-banner.js': script('export const messages = ;'),
  '/eo': page('eo', { head: '<script type="module" src="/early.js"></script>' }),
  '/early.js': script(early),
  '/eo/late': page('eo', { body: '<script type="module" src="/late.js"></script>' }),
  '/late.js': script(late),
  '/eo.js': script(esperanto),
  '/npm': `<!doctype html><html lang="eo"><meta charset="utf-8"><title>.</title><script type="module" src="/bundle/site.js"></script></html>`,
};

/** Notes what a banner is called, whenever that changes, and how many milliseconds after its language was first asked for. */
function watch() {
  window.titles = [];
  const asked = () => performance.getEntriesByType('resource').find(({ name }) => name.includes('el-banner'));
  const start = performance.now();
  const look = () => {
    const text = document.querySelector('cookie-banner')?.shadowRoot?.querySelector('#heading')?.textContent.trim();
    const last = window.titles.at(-1)?.text;
    if (text && text !== last) window.titles.push({ text, after: performance.now() - (asked()?.startTime ?? start) });
    requestAnimationFrame(look);
  };
  look();
}

/** What a bundler makes of a site that installed the package. */
async function bundle() {
  const code = `
    import 'charte-cookies/banner.js';
    import { addLocale, setLocale } from 'charte-cookies/languages.js';
    import { pageConsent } from 'charte-cookies/store.js';
    addLocale('eo', { messages: { 'banner.heading': 'Kuketoj: via elekto' } });
    pageConsent().declare(${declaration});
    document.body.append(document.createElement('cookie-banner'));
    window.setLocale = setLocale;`;
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'site.js' },
    alias: { 'charte-cookies': join(root, 'dist') },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/bundle',
    entryNames: 'site',
    logLevel: 'silent',
    write: false,
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.replaceAll('\\\\', '/'), script(text)]));
}

for (const engine of availableEngines()) {
  describe(`languages of the built package (${engine})`, () => {
    let site;
    before(async () => (site = await openSite(engine, { ...pages, ...(await bundle()) })));
    after(() => site?.close());

    const title = (shown) =>
      shown.evaluate(() =>
        document.querySelector('cookie-banner')?.shadowRoot?.querySelector('#heading')?.textContent.trim(),
      );
    const speaks = async (shown, expected) => {
      await until(async () => (await title(shown)) === expected, expected);
    };
    const asked = () => [
      ...new Set(
        site.portal.requests.map(({ path }) => path.split('?')[0]).filter((path) => /\/languages\//.test(path)),
      ),
    ];

    it('French costs no request, and neither does a language that there is not', async () => {
      for (const path of ['/fr', '/vi']) {
        await speaks(await site.visit(path), 'Cookies\u00a0: à vous de choisir');
        assert.deepEqual(asked(), [], path);
      }
    });

    it('another language costs one request for a first banner, and those of a charter with the charter', async () => {
      const shown = await site.visit('/de');
      await speaks(shown, 'Cookies: Sie entscheiden');
      assert.deepEqual(asked(), ['/cdn/languages/de-banner.js']);
      const charter = await site.visit('/de/charte');
      await charter.waitFor(() =>
        Boolean(document.querySelector('cookie-charter')?.shadowRoot?.querySelector('#definition h2')),
      );
      assert.deepEqual(
        asked().sort(),
        ['banner', 'charter', 'details'].map((part) => `/cdn/languages/de-${part}.js`),
      );
    });

    it('data-lang on the tag of auto.js forces a language', async () => {
      const shown = await site.visit('/de/force');
      await until(async () => asked().length > 0, 'a language');
      assert.deepEqual(asked(), ['/cdn/languages/sv-banner.js']);
      assert.equal(await shown.evaluate(() => document.documentElement.lang), 'de');
      await shown.waitFor(
        () => document.querySelector('cookie-banner')?.shadowRoot?.querySelector('.banner')?.lang === 'sv',
      );
    });

    it('nothing is shown in French first; after a second it is, until the language comes', async () => {
      const shown = await site.visit('/slow');
      const seen = await until(async () => {
        const titles = await shown.evaluate(() => window.titles);
        return /^Cookies: /.test(titles.at(-1)?.text) && titles;
      }, 'Greek');
      assert.equal(seen.length, 2, JSON.stringify(seen));
      assert.equal(seen[0].text, 'Cookies\u00a0: à vous de choisir');
      assert.ok(seen[0].after >= 900, `French after ${seen[0].after} ms`);
    });

    it('a language that is broken is said in French', async () => {
      await speaks(await site.visit('/broken'), 'Cookies\u00a0: à vous de choisir');
    });

    it('a page brings its own language beside auto.js, early or late', async () => {
      for (const path of ['/eo', '/eo/late']) {
        const shown = await site.visit(path);
        await speaks(shown, 'Kuketoj: via elekto');
        assert.deepEqual(asked(), [], path);
        const [refuse, accept] = await shown.evaluate(() =>
          ['refuse-all', 'accept-all'].map((action) =>
            document
              .querySelector('cookie-banner')
              .shadowRoot.querySelector(`[data-action="${action}"]`)
              .textContent.trim(),
          ),
        );
        assert.deepEqual([refuse, accept], ['Rifuzi ĉiujn', 'Tout accepter']);
      }
    });

    it('a site with a bundler does too, and its bundler finds the languages of the package', async () => {
      const shown = await site.visit('/npm');
      await speaks(shown, 'Kuketoj: via elekto');
      await shown.evaluate(() => window.setLocale('da'));
      await until(async () => /^Cookies/.test((await title(shown)) ?? ''), 'Danish');
      assert.equal(
        await shown.evaluate(() => document.querySelector('cookie-banner').shadowRoot.querySelector('.banner').lang),
        'da',
      );
    });
  });
}
