/** Controls of the page always answer (on-other-pages.md, kind 9; security-and-faults.md, F7; CONFORMITY A10). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const controls = `<footer style="position: fixed; inset-block-start: 0"><a href="#cookie-preferences">Gérer mes cookies</a>
  <button data-cookie-action="refuse-all">Refuser</button></footer>`;

/** What pages do with clicks. */
const habits = {
  'a smooth-scroll snippet': `for (const a of document.querySelectorAll('a[href^="#"]')) a.addEventListener('click', (e) => {
    e.preventDefault(); document.querySelector(a.getAttribute('href'))?.scrollIntoView() })`,
  'stopped propagation': `document.querySelector('footer').addEventListener('click', (e) => e.stopPropagation())`,
  'propagation stopped on the way down': `document.addEventListener('click', (e) => e.stopImmediatePropagation(), true)`,
  'a prevented default': `document.addEventListener('click', (e) => e.preventDefault(), true)`,
  'a menu that closes on click': `document.querySelector('footer').addEventListener('click', function () { this.remove() })`,
  'a body without pointers': `document.body.style.pointerEvents = 'none'`,
};

const isOpen = () => {
  const deep = (root) =>
    root.querySelector('dialog[open]') ??
    [...root.querySelectorAll('*')].some((each) => each.shadowRoot && deep(each.shadowRoot));
  return Boolean(deep(document));
};

inEngines('A control of the page', everyEngine, ({ it }) => {
  for (const [habit, script] of Object.entries(habits)) {
    it(`answers under ${habit} [A10]`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(auto(), `${controls}<script>${script}</script>`);
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.raw.click('footer a');
      await tab.raw.waitFor(isOpen);
      await tab.go('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.raw.click('footer button');
      const { stored } = await tab.until((report) => report.stored, 'the refusal to be kept');
      assert.equal(stored.choices.statistics, false);
    });
  }

  it('that would accept leads where it leads, unless the tag of the script lets it [A3]', async ({ site, open }) => {
    site.files['/cookies.json'] = json(declaration());
    const link = '<a id="suite" href="/suite" data-cookie-action="accept-all">Lire la suite</a>';
    site.files['/'] = page(auto(), link);
    site.files['/allowed'] = page(auto('data-src="/cookies.json" data-accept-links'), link);
    site.files['/suite'] = page('', '<p id="suivante">Suite</p>');
    const tab = await open('/');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.click('#suite');
    await tab.upTo(5_000, () => site.count('/suite') > 0);
    await tab.go('/suite');
    assert.equal(await tab.evaluate(() => document.cookie + localStorage.length), '0', 'nothing is stored');
    await tab.go('/allowed');
    await tab.until(({ isAsking }) => isAsking, 'the banner');
    await tab.click('#suite');
    const { stored } = await tab.until((report) => report.stored, 'the acceptance to be kept');
    assert.equal(stored.choices.statistics, true);
  });
});

inEngines('The one script', everyEngine, ({ it }) => {
  for (const name of ['auto.3f2a9c1b.js', 'auto-55e7cbb9ba48.js']) {
    it(`knows its tag under the name ${name}`, async ({ site, open }) => {
      const body = readFileSync(new URL('../../dist/cdn/auto.js', import.meta.url), 'utf8');
      site.files[`/cdn/${name}`] = { type: 'text/javascript', body };
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(`<script type="module" async src="/cdn/${name}" data-src="/cookies.json"></script>`);
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
    });
  }
});
