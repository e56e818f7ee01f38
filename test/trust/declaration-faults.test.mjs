/** A faulty declaration opens nothing, and is told in full when the page has loaded (E12, A15). */
import assert from 'node:assert/strict';
import { declaration } from '../support/town.mjs';
import { assertOpensNothing, assertTold, links, marks, texts } from './faults.mjs';
import { attribute, auto, json, page } from '../support/sites.mjs';
import { assertNone, chromium, inEngines, inFrames } from '../support/visitor.mjs';

const elements = `<cookie-table></cookie-table><div data-cookie-charter></div><div data-cookie-preferences></div>
  <cookie-gate category="embeds"><template><p>Film</p></template></cookie-gate>`;

inEngines('A faulty declaration', chromium, ({ it }) => {
  const ways = {
    'by address': (text, i, site) => {
      site.files[`/${i}.json`] = json(text);
      return page(auto(`data-src="/${i}.json"`), marks + links);
    },
    'in the tag': (text) => page(auto(`data-declaration="${attribute(text)}"`), marks + links),
    'in the page': (text) =>
      page(`${auto('')}<script type="application/json" data-cookie-declaration>${text}</script>`, marks + links),
    'by a banner of the page': (text, i, site) => {
      site.files[`/${i}.json`] = json(text);
      return page(auto(''), `<cookie-banner src="/${i}.json"></cookie-banner>${marks}`);
    },
    'in the tag, on a page with every element': (text) =>
      page(auto(`data-declaration="${attribute(text)}"`), elements + marks),
  };

  for (const [way, pageOf] of Object.entries(ways)) {
    it(`opens nothing, shows no banner, and is told in full when the page has loaded: ${way} [E12, A15]`, async ({
      site,
      open,
    }) => {
      // Markup ends at the first tag that looks like one in a text of JSON.
      const cases = Object.entries(texts).filter(([, text]) => !(way === 'in the page' && text.startsWith('<')));
      cases.forEach(([, text], i) => (site.files[`/${i}`] = pageOf(text, i, site)));
      site.files['/'] = page('');
      const tab = await open('/');
      const reports = await inFrames(
        tab,
        cases.map((_, i) => `/${i}`),
        { together: 12 },
      );
      const failures = {};
      for (const [i, [name, text]] of cases.entries()) {
        failures[name] = [];
        try {
          assertOpensNothing(reports[i], name);
          assertTold(reports[i], text, name);
        } catch (error) {
          failures[name].push(error.message.split('\n+ actual')[0]);
        }
      }
      assertNone(failures, 'every fault is handled right');
      assert.equal(site.count('/pixel.gif'), 0, 'what is gated is not asked for');
    });
  }

  it('is told where a framework wrote its object as text [E12]', async ({ site, open }) => {
    site.files['/'] = page(auto('data-declaration="[object Object]"'), marks + elements);
    const tab = await open('/');
    const report = await tab.upTo(3_000, ({ told }) => told.length > 0);
    assertOpensNothing(report, '[object Object]');
    assert.ok(
      report.told.some((each) => each.includes('[object Object]')),
      `the console shows what it was: ${report.told}`,
    );
  });

  it('is told for a file that is missing, with its address [E12]', async ({ site, open }) => {
    site.files['/'] = page(auto('data-src="/nulle-part.json"'), marks);
    const tab = await open('/');
    const report = await tab.upTo(3_000, ({ errors }) => errors.length > 0);
    assertOpensNothing(report, 'a missing file');
    assert.ok(
      report.errors.some((each) => each.includes('/nulle-part.json')),
      `the console names the file: ${report.told}`,
    );
  });

  it('shows a banner as ever when it is right, in a frame as well', async ({ site, open }) => {
    Object.assign(site.files, {
      '/': page(''),
      '/cookies.json': json(declaration()),
      '/right': page(auto(), marks + links),
    });
    const tab = await open('/');
    const [report] = await inFrames(tab, ['/right'], { moment: 1_500 });
    assert.equal(report.seen.asking, true, 'the banner asks');
    assert.deepEqual(
      [...report.ran].sort(),
      ['audience', 'audimetre', 'necessary'],
      'what needs no consent runs, and nothing else',
    );
    assert.deepEqual(report.told, [], 'nothing is told');
  });
});
