/** The form as it is published: opened from a disk, without a server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { validateConformity } from '../../dist/conformity.js';
import { chromium, chromiumArgs } from '../support/browsers.mjs';

const address = pathToFileURL('dist/cdn/atelier.html').href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('atelier.html, from a disk', () => {
  let browser;
  let page;
  let requests;
  let errors;
  before(async () => {
    browser = await puppeteer.launch({ ...(await chromium()), args: chromiumArgs });
    page = await browser.newPage();
    requests = [];
    errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(address);
    await page.waitForSelector('h1');
    await page.select('#language', 'fr');
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
  });
  after(() => browser?.close());

  const fill = async (id, value) => {
    await page.$eval(`#${id}`, (input) => input.select());
    await page.type(`#${id}`, value);
  };
  const json = async () => JSON.parse(await page.$eval('#out-json', ({ value }) => value));
  const press = (text) =>
    page.evaluate((wanted) => {
      [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === wanted).click();
    }, text);
  const status = () => page.$eval('[role=status]', ({ textContent }) => textContent);

  it('makes a site with a measurement, a film, a map and a form, without a fault', async () => {
    await fill('site-name', 'Mairie de Bourg');
    await fill('site-url', 'https://bourg.example');
    await fill('site-controller', 'Commune de Bourg');
    await fill('site-contact', 'mairie@bourg.example');
    await fill('site-justification', 'Sans eux, le site ne peut ni garder un formulaire, ni retenir votre choix.');
    for (const id of ['matomo', 'youtube', 'openstreetmap']) {
      await page.select('#entry', id);
      await press('Ajouter ce service');
    }
    await press('Ajouter un service qui n’y est pas');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'service-3-name', 'the new service is next');
    await page.keyboard.type('Formulaire de contact');
    await fill('service-3-entry-0-name', 'PHPSESSID');
    await fill('service-3-entry-0-purpose', 'Garder le formulaire d’une page à l’autre.');
    await fill('service-0-policy', '/confidentialite');
    await fill('service-0-country', 'fr');
    const declared = await json();
    assert.deepEqual(
      declared.services.map(({ id, category }) => [id, category]),
      [
        ['matomo', 'statistics'],
        ['youtube', 'embeds'],
        ['openstreetmap', 'embeds'],
        ['service-1', 'necessary'],
      ],
    );
    // What protects data that leave Europe is for the site to say.
    const findings = validateConformity(declared);
    assert.deepEqual(
      findings.filter(({ path }) => !/^\$\.providers\[\d\]\.transfer$/.test(path)),
      [],
    );
    assert.ok(!findings.some(({ severity }) => severity === 'error'));
    assert.match(
      await page.$eval('#out-policy', ({ value }) => value),
      /frame-src 'self' https:\/\/www\.youtube-nocookie\.com/,
    );
  });

  it('shows the charter and the banner of it, and asks again', async () => {
    await page.waitForFunction(
      () =>
        document
          .querySelector('cookie-charter')
          ?.shadowRoot?.querySelector('cookie-table')
          ?.shadowRoot?.querySelector('td') &&
        document.querySelector('cookie-charter').shadowRoot.textContent.includes('Mairie de Bourg'),
    );
    await press('Montrer le bandeau');
    const refuse = () =>
      document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[data-action="refuse-all"]');
    await page.waitForFunction(refuse);
    await page.evaluate(`(${refuse})().click()`);
    await page.waitForFunction(`!(${refuse})()`);
    await press('Montrer le bandeau');
    await page.waitForFunction(refuse);
    await page.evaluate(`(${refuse})().click()`);
  });

  it('is as it was after a reload, and takes over what it wrote', async () => {
    const before = await json();
    await page.reload();
    await page.waitForSelector('#out-json');
    assert.deepEqual(await json(), before);
    await press('Tout effacer et recommencer');
    assert.deepEqual((await json()).services, []);
    await page.$eval('#pasted', (area, text) => (area.value = text), '{"site":');
    await press('Reprendre');
    assert.match(await status(), /le texte JSON/);
    await page.$eval('#pasted', (area, text) => (area.value = text), JSON.stringify(before));
    await press('Reprendre');
    assert.match(await status(), /Repris/);
    assert.deepEqual(await json(), before);
  });

  for (const [language, width] of [
    ['fr', 1280],
    ['en', 320],
  ]) {
    it(`has no fault that axe finds, and nothing wider than the window, in ${language} at ${width} px`, async () => {
      await page.setViewport({ width, height: 800 });
      await page.select('#language', language);
      await page.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
      await page.waitForFunction(
        (text) => document.querySelector('cookie-charter')?.shadowRoot?.textContent.includes(text),
        {},
        language === 'fr' ? 'Vos droits' : 'Your rights',
      );
      // Handed over by the driver: the page's own policy lets no script in.
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
    });
  }

  it('loses a service with what was there for it alone, and the focus goes on', async () => {
    await page.select('#language', 'fr');
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    await press('Retirer Vidéos YouTube');
    const { services, providers, categories } = await json();
    assert.ok(!services.some(({ id }) => id === 'youtube') && !providers.some(({ id }) => id === 'google'));
    assert.ok(
      categories.some(({ id }) => id === 'embeds'),
      'the map is left',
    );
    assert.equal(await page.evaluate(() => document.activeElement.id), 'entry');
  });

  it('asked for nothing but itself, and reported no error', () => {
    assert.deepEqual(
      [...new Set(requests)].filter((url) => !url.startsWith('data:')),
      [address],
    );
    assert.deepEqual(errors, []);
  });
});
