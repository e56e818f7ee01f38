/** `render.js` as it is published: in Node, without a page; and what filters for HTML leave of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from '../support/browsers.mjs';
import { sanitizers } from '../trust/sanitizers.mjs';

const { renderCharter, renderTable } = await import('../../dist/render.js');
const portal = JSON.parse(readFileSync(new URL('../../stories/portal/cookies.json', import.meta.url), 'utf8'));

/** What is read of markup: its text, its rows and where its links lead. */
const readOf = (markup) => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const all = (selector, what) => [...page.querySelectorAll(selector)].map(what);
  return {
    text: page.body.textContent.replace(/\s+/g, ' ').trim(),
    headings: all('h1,h2,h3,h4,h5,h6', (each) => each.localName + each.textContent),
    rows: all('tr', (row) => [...row.cells].map((cell) => `${cell.localName} ${cell.textContent}`)),
    links: all('a', (link) => link.getAttribute('href')),
  };
};

describe('render.js without a page [D3, E8]', () => {
  it('writes every language, one after the other and at once', async () => {
    const [french, german, arabic] = await Promise.all(
      ['fr', 'de', 'ar'].map((lang) => renderCharter(portal, { lang, headingLevel: 3 })),
    );
    assert.match(french, /^<div lang="fr">\n<p>Cette charte explique/);
    assert.match(german, /^<div lang="de">\n/);
    assert.match(german, /<h3>Ihre Rechte<\/h3>/);
    assert.match(arabic, /^<div lang="ar" dir="rtl">\n/);
    assert.equal(await renderCharter(JSON.stringify(portal), { lang: 'fr', headingLevel: 3 }), french);
  });

  it('indents nothing and leaves no line empty: Markdown would take that for code, or for the end', async () => {
    const charter = await renderCharter(portal);
    assert.deepEqual(
      charter.split('\n').filter((line) => !line.trim() || /^\s/.test(line)),
      [],
    );
  });

  it('has the site’s own words', async () => {
    const messages = { fr: { 'charter.rights.title': 'Ce que vous pouvez demander' } };
    assert.match(await renderCharter({ ...portal, messages }), /<h2>Ce que vous pouvez demander<\/h2>/);
    assert.doesNotMatch(await renderCharter(portal), /Ce que vous pouvez demander/);
  });
});

describe('what filters for HTML leave of a rendered charter', () => {
  let browser;
  let page;
  before(async () => {
    browser = await puppeteer.launch({ ...(await chromium()), args: chromiumArgs });
    page = await browser.newPage();
    await page.setContent('<!doctype html><title>Filtres</title>');
    await page.addScriptTag({ content: sanitizers.purify });
  });
  after(() => browser?.close());

  const purified = (markup) => page.evaluate((html) => globalThis.DOMPurify.sanitize(html), markup);
  const filters = {
    DOMPurify: purified,
    'sanitize-html': sanitizers.sanitizeHtml,
    'sanitize-html that leaves data-*': sanitizers.sanitizeHtmlWithData,
  };
  for (const [name, filter] of Object.entries(filters)) {
    it(`${name}: text, headings, rows and links, all of them`, async () => {
      for (const render of [renderCharter, renderTable]) {
        const markup = await render(portal);
        const [before, after] = [markup, await filter(markup)];
        const read = await page.evaluate(readOf, before);
        assert.ok(read.rows.length > 8 && read.links.length > 3);
        assert.deepEqual(await page.evaluate(readOf, after), read);
      }
    });
  }
});
