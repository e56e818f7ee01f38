/** Names and conditions that an author writes into a page harm nothing but themselves (E10). */
import assert from 'node:assert/strict';
import { declaration, everything } from '../support/town.mjs';
import { auto, json, marked, page } from '../support/sites.mjs';
import { assertNone, everyEngine, inEngines, patience } from '../support/visitor.mjs';

const marks = everything.map((id) => marked(id)).join('');
const body = `${marks}<a href="#refuse" data-cookie-action="refuse-all">Refuser</a>`;
/** Elements whose name takes the place of a property of the document. */
const clobbering = (name) => `<img alt="" name="${name}"><form name="${name}"></form>`;

const harmless = ['scripts', 'currentScript'];
const shut = [
  'querySelector',
  'createElement',
  'addEventListener',
  'baseURI',
  'cookie',
  'body',
  'head',
  'getElementById',
];

inEngines('A name that an author writes', everyEngine, ({ engine, it }) => {
  for (const name of harmless) {
    for (const [where, files] of Object.entries({
      'before the script': [clobbering(name) + auto(), body],
      'behind the script': [auto(), clobbering(name) + body],
    })) {
      it(`${name}, ${where}, does no harm: it asks, keeps the choice and lets in what was accepted [E10]`, async ({
        site,
        open,
      }) => {
        Object.assign(site.files, { '/cookies.json': json(declaration()), '/': page(...files) });
        const tab = await open('/');
        const seen = await tab.upTo(patience, ({ isAsking }) => isAsking);
        assert.equal(seen.isAsking, true, `the banner asks; the page told: ${seen.told}`);
        await tab.answer('accept-all');
        const { stored, ran } = await tab.upTo(patience, (report) => report.stored && report.ran.length === 4);
        assert.equal(stored?.choices.statistics, true, 'the choice is kept');
        assert.deepEqual([...ran].sort(), [...everything].sort(), 'what was accepted runs');
        await tab.go('/');
        const again = await tab.upTo(patience, (report) => report.ran.length === 4);
        assert.deepEqual([...again.ran].sort(), [...everything].sort(), 'it runs on the next page too');
        assert.equal(again.seen.asking, false, 'nobody is asked again');
        assert.deepEqual(again.thrown, [], 'nothing is thrown');
      });
    }
  }

  it('opens nothing, whichever it is [E10]', async ({ site, open }) => {
    Object.assign(site.files, { '/cookies.json': json(declaration()), '/': page(auto(), body) });
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.answer('refuse-all');
    await tab.until(({ stored }) => stored, 'the refusal to be kept');
    const names = engine === 'chromium' ? [...harmless, ...shut] : shut.slice(0, 3);
    const wrong = {};
    for (const name of names) {
      site.files[`/${name}`] = page(clobbering(name) + auto(), body);
      await tab.go(`/${name}`);
      const { ran, seen } = await tab.upTo(600);
      const granted = [...new Set([...ran, ...seen.granted])].filter(
        (id) => everything.includes(id) && id !== 'necessary',
      );
      wrong[name] = granted.map((id) => `${id} is let in`);
    }
    assertNone(wrong, 'what was refused stays shut');
  });
});

inEngines('A condition of thirty thousand brackets', everyEngine.slice(0, 1), ({ it }) => {
  const conditions = {
    'brackets that open': '('.repeat(30_000),
    'brackets that open and close': `${'('.repeat(30_000)}statistics${')'.repeat(30_000)}`,
    negations: `${'not '.repeat(30_000)}statistics`,
    alternatives: Array(30_000).fill('statistics').join(' or '),
  };
  const holding = (condition, src) => `<img alt="" data-src="${src}" data-consent="${condition}">`;

  for (const [what, condition] of Object.entries(conditions)) {
    it(`of ${what} harms nothing but itself [E10]`, async ({ site, open }) => {
      Object.assign(site.files, {
        '/cookies.json': json(declaration()),
        '/': page(
          auto(),
          `${holding(condition, '/first.gif')}${marks}<img alt="" data-src="/second.gif" data-category="embeds">`,
        ),
      });
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      assert.deepEqual([site.count('/first.gif'), site.count('/second.gif')], [0, 0], 'nothing is let in before');
      await tab.answer('accept-all');
      const { ran, thrown } = await tab.upTo(patience, (report) => report.ran.length === 4);
      assert.deepEqual([...ran].sort(), [...everything].sort(), 'what was accepted runs');
      await tab.upTo(patience, () => site.count('/second.gif') > 0);
      assert.equal(site.count('/second.gif'), 1, 'a picture beside it is let in');
      if (what === 'brackets that open') assert.equal(site.count('/first.gif'), 0, 'it stays shut itself');
      assert.deepEqual(thrown, [], 'nothing is thrown');
      await tab.evaluate(
        (markup) => {
          document.querySelector('main').insertAdjacentHTML('beforeend', markup);
        },
        `${holding(condition, '/third.gif')}<img alt="" data-src="/fourth.gif" data-category="embeds">`,
      );
      await tab.upTo(patience, () => site.count('/fourth.gif') > 0);
      assert.equal(site.count('/fourth.gif'), 1, 'what comes later is let in');
    });
  }
});
