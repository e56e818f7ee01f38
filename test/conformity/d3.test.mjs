import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { startPortal } from '../../stories/portal/serve.mjs';
import { chromium, chromiumArgs } from '../support/browsers.mjs';

const path = '/charte-cookies.html';
const source = readFileSync(new URL(`../../stories/portal${path}`, import.meta.url), 'utf8');
const cookies = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'];

/** What people read on paper: visible text, in open shadow roots too. */
const readable = () => {
  const words = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return void words.push(node.data);
    if (node.nodeType === Node.ELEMENT_NODE) {
      const { display, visibility } = getComputedStyle(node);
      if (display === 'none' || visibility !== 'visible' || node.matches('script, style, template')) return;
    }
    const shown = node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : undefined;
    for (const child of shown ?? node.shadowRoot?.childNodes ?? node.childNodes) walk(child);
  };
  walk(document.body);
  return words.join(' ').replace(/\s+/g, ' ');
};

// Chromium alone can be told to run no script, and to lay pages out for paper.
describe('D3: the charter is readable without JavaScript where it is written in the CMS; it is printable, and indexable', () => {
  let portal;
  let browser;
  before(async () => {
    portal = await startPortal();
    browser = await puppeteer.launch({ ...(await chromium()), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  async function open({ script }) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(script);
    await page.goto(portal.origin + path);
    if (script) {
      const isShown = () =>
        document
          .querySelector('cookie-charter')
          .shadowRoot?.querySelector('cookie-table')
          ?.shadowRoot?.querySelector('td');
      await page.waitForFunction(isShown, { timeout: 20_000 });
    }
    return page;
  }

  it('shows its table to those who run no script', async () => {
    const page = await open({ script: false });
    const text = await page.evaluate(readable);
    for (const each of [...cookies, 'Nom du prestataire', 'Finalités', 'Opendatasoft']) {
      assert.ok(text.includes(each), each);
    }
    assert.doesNotMatch(text, /activez JavaScript/i);
  });

  it('is in the page as the server sends it, for those who index, and nothing forbids that', async () => {
    const response = await fetch(portal.origin + path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('x-robots-tag'), null);
    const html = await response.text();
    assert.equal(html, source);
    for (const each of cookies) assert.ok(html.includes(each), each);
    assert.doesNotMatch(html, /noindex|nosnippet/i);
  });

  it('keeps what was written in the page for those who index what scripts have made of it', async () => {
    const page = await open({ script: true });
    const { written, closed } = await page.evaluate(() => ({
      written: document.querySelector('cookie-charter').textContent,
      closed: document.querySelector('cookie-charter').shadowRoot === null,
    }));
    for (const each of cookies) assert.ok(written.includes(each), each);
    assert.equal(closed, false);
    assert.equal(await page.evaluate(() => document.querySelector('meta[name="robots"]')), null);
  });

  it('prints every section and every cookie, and nothing that must be pressed', async () => {
    const page = await open({ script: true });
    await page.emulateMediaType('print');
    const text = await page.evaluate(readable);
    for (const each of [
      ...cookies,
      'vdt_reglages',
      'atlas_session',
      'Responsable du traitement',
      'CNIL',
      '23 novembre 2026',
    ]) {
      assert.ok(text.replace(/(?<=\w) (?=_)/g, '').includes(each), each);
    }
    for (const each of [
      ...['Tout accepter', 'Tout refuser', 'Personnaliser', 'Enregistrer mes choix'],
      ...['Imprimer ou enregistrer en PDF', 'Dans cette charte', 'Aller aux réglages'],
    ]) {
      assert.ok(!text.includes(each), `${each} is on paper`);
    }
    const pdf = await page.pdf({ format: 'A4' });
    const pages =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 2 && pages <= 12, `${pages} pages`);
  });

  it('is whole on paper without JavaScript too', async () => {
    const page = await open({ script: false });
    await page.emulateMediaType('print');
    const text = await page.evaluate(readable);
    for (const each of cookies) assert.ok(text.includes(each), each);
  });
});
