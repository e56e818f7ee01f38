/** What filters for HTML leave of an author’s markup replaces no declaration (E10). */
import assert from 'node:assert/strict';
import { hostile } from '../support/town.mjs';
import { attempts, kses, marksNothing } from './markup.mjs';
import { sanitizers } from './sanitizers.mjs';
import { auto, json, page } from '../support/sites.mjs';
import { marks, own, wrongIn } from './standing.mjs';
import { assertNone, everyEngine, inEngines, inFrames } from '../support/visitor.mjs';

const { purify, sanitizeHtml, sanitizeHtmlWithData } = sanitizers;
const inServer = (filter) => (markup) => filter(markup) + marks;
const inPage =
  (options) => (markup) => `${marks}<template id="raw">${markup}</template><script src="/purify.js"></script><script>
  const box = document.createElement('article');
  box.innerHTML = DOMPurify.sanitize(document.querySelector('#raw').innerHTML${options});
  document.querySelector('main').append(box);
</script>`;

/** By filter: what it makes of markup, and whether it lets placeholders and real elements through. */
const filters = {
  'DOMPurify as it comes': { pass: inPage(''), placeholders: true },
  'DOMPurify that lets the elements through': {
    pass: inPage(', { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^cookie-/, attributeNameCheck: /./ } }'),
    placeholders: true,
    elements: true,
  },
  'sanitize-html as it comes': { pass: inServer(sanitizeHtml) },
  'sanitize-html that leaves data-*': { pass: inServer(sanitizeHtmlWithData), placeholders: true },
  'WordPress kses, in a post': { pass: inServer(kses), placeholders: true },
};

inEngines('An author’s markup', everyEngine, ({ engine, it }) => {
  const some = engine === 'chromium' ? Object.entries(filters) : Object.entries(filters).slice(0, 1);
  for (const [filter, { pass, placeholders, elements }] of some) {
    it(`that has passed ${filter} replaces nothing, runs nothing, and is told of [E10]`, async ({
      site,
      open,
      elsewhere,
    }) => {
      const there = elsewhere();
      there.files['/hostile.json'] = json(hostile());
      Object.assign(site.files, {
        '/': page(''),
        '/cookies.json': json(own),
        '/hostile.json': json(hostile()),
        '/purify.js': { type: 'text/javascript', body: purify },
      });
      const naming = attempts('/hostile.json', `${there.origin}/hostile.json`);
      const markup = { ...naming, ...marksNothing };
      const names = Object.keys(markup);
      names.forEach((name, i) => (site.files[`/${i}`] = page(auto(), pass(markup[name]))));
      const isLeft = (name) => name in naming && (name.startsWith('a real') ? elements : placeholders);
      const tab = await open('/');
      const failures = {};
      for (const isTold of [true, false]) {
        const these = names.filter((name) => Boolean(isLeft(name)) === isTold);
        const paths = these.map((name) => `/${names.indexOf(name)}`);
        // What is told of has been looked at; else a moment must do.
        const reports = await inFrames(tab, paths, {
          ...(isTold ? { both: true, moment: 300 } : { moment: 1_000 }),
          together: engine === 'chromium' ? 10 : 5,
        });
        these.forEach((name, i) => {
          failures[name] = wrongIn(reports[i], { isTold });
        });
      }
      assertNone(failures, 'the page’s own declaration stands');
      assert.equal(there.count('/hostile.json'), 0, 'no other origin is asked for a declaration');
    });
  }

  it('is still there when DOMPurify has passed it', async ({ site, open }) => {
    Object.assign(site.files, {
      '/purify.js': { type: 'text/javascript', body: purify },
      '/': page('', inPage('')(Object.values(attempts('/a.json', '/b.json')).join(''))),
    });
    const tab = await open('/');
    const left = await tab.evaluate(
      () => document.querySelectorAll('article [data-src], article [data-declaration]').length,
    );
    assert.ok(left > 10, `${left} attempts are left`);
  });
});
