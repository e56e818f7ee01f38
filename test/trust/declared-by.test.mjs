/** Whose declaration counts, in each engine: the page’s own, else that of its elements, of the same origin (E10). */
import assert from 'node:assert/strict';
import { byId, declaration, hostile } from '../support/town.mjs';
import { attempts } from './markup.mjs';
import { attribute, auto, json, page } from '../support/sites.mjs';
import { marks, own, wrongIn } from './standing.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

inEngines('A page that declares', everyEngine, ({ it }) => {
  it('asks by its own declaration, and keeps the answer under its name, beside markup that names others [E10]', async ({
    site,
    open,
    elsewhere,
  }) => {
    const there = elsewhere();
    there.files['/hostile.json'] = json(hostile());
    Object.assign(site.files, { '/cookies.json': json(own), '/hostile.json': json(hostile()) });
    // Where preferences stand in the page, no banner need ask.
    const markup = Object.values(attempts('/hostile.json', `${there.origin}/hostile.json`))
      .filter((each) => !each.includes('preferences'))
      .join('');
    site.files['/'] = page('', markup + auto() + marks);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    const report = await tab.upTo(1_000);
    assert.deepEqual(wrongIn(report), [], 'the page’s own declaration stands');
    const heading = await tab.evaluate(() => {
      const banners = [...document.querySelectorAll('cookie-banner')].map(
        ({ shadowRoot }) => shadowRoot?.textContent ?? '',
      );
      return banners.join('\n');
    });
    assert.ok(
      heading.includes('Vos cookies à Bourg'),
      `the banner speaks in the site’s words: ${heading.slice(0, 200)}`,
    );
    assert.ok(!heading.includes('Détourné'), 'and in nobody else’s');
    await tab.answer('refuse-all');
    const { stored } = await tab.until((each) => each.stored, 'the refusal to be kept');
    assert.equal(stored.choices.statistics, false, 'statistics is refused');
    assert.ok(!(await tab.evaluate(() => document.cookie)).includes('detourne'), 'nothing is kept under another name');
    assert.equal(there.count('/hostile.json'), 0, 'no other origin is asked for a declaration');
  });
});

inEngines('A page that declares nothing', everyEngine, ({ engine, it }) => {
  const sources = {
    'a banner': '<cookie-banner src="/cookies.json"></cookie-banner>',
    'a placeholder of a table': '<div data-cookie-table data-src="/cookies.json"></div>',
    'a gate with a declaration': `<div data-cookie-gate data-category="embeds" data-declaration="${attribute(own)}"><template>x</template></div>`,
    'a charter with a declaration': `<cookie-charter declaration="${attribute(own)}"></cookie-charter>`,
  };
  for (const [what, markup] of Object.entries(sources).slice(0, engine === 'chromium' ? undefined : 2)) {
    it(`takes it from ${what}`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(own);
      site.files['/'] = page(auto(''), markup + marks);
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      const report = await tab.upTo(500);
      assert.deepEqual(wrongIn(report, { isTold: false }), [], 'what the element names is the page’s declaration');
    });
  }

  const foreign = [
    '<cookie-banner src="ADDRESS"></cookie-banner>',
    '<div data-cookie-table data-src="ADDRESS">x</div>',
  ];
  for (const markup of foreign) {
    it(`takes none of another origin, and says so: ${markup} [E10]`, async ({ site, open, elsewhere }) => {
      const there = elsewhere();
      there.files['/cookies.json'] = json(own);
      site.files['/'] = page(auto(''), markup.replace('ADDRESS', `${there.origin}/cookies.json`) + marks);
      const tab = await open('/');
      const { declaration: known, ran, seen, errors, thrown } = await tab.upTo(2_000, (each) => each.errors.length);
      assert.equal(known, null, 'nothing is declared');
      assert.deepEqual(ran, [], 'nothing runs');
      assert.equal(seen.asking, false, 'nobody is asked');
      assert.ok(errors.length, 'the console says so');
      assert.deepEqual(thrown, [], 'nothing is thrown');
      assert.equal(there.count('/cookies.json'), 0, 'nothing is asked of another origin');
    });
  }

  it('takes one of another origin from the tag of its script', async ({ site, open, elsewhere }) => {
    const there = elsewhere();
    there.files['/cookies.json'] = json(own);
    site.files['/'] = page(auto(`data-src="${there.origin}/cookies.json"`), marks);
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    assert.deepEqual(wrongIn(await tab.upTo(400), { isTold: false }), [], 'what the tag names is the declaration');
  });

  it('shows another declaration in an element that is given a store of its own [E10]', async ({ site, open }) => {
    site.files['/cookies.json'] = json(own);
    const other = declaration((value) => {
      value.site.name = 'Office de tourisme';
      byId(value.services, 'film').name = 'Films du tourisme';
    });
    site.files['/'] = page(
      `${auto()}<script type="module">
        import { ConsentStore } from '/dist/store.js';
        const store = new ConsentStore();
        store.declare(${JSON.stringify(other)});
        const table = document.createElement('cookie-table');
        table.store = store;
        document.querySelector('main').append(table);
        window.rows = () => table.shadowRoot?.textContent ?? '';
      </script>`,
      marks,
    );
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.raw.waitFor(() => window.rows?.().includes('Films du tourisme'));
    const report = await tab.upTo(300);
    assert.deepEqual(wrongIn(report, { isTold: false }), [], 'the page’s own declaration stands');
    assert.deepEqual(report.errors, [], 'nothing is told');
  });
});
