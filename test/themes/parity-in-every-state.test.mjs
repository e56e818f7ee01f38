/** Accepting and refusing look alike in every state, with every theme, in the built package [A4, A5]. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from '../support/browsers.mjs';
import { auto, json, page, startSites } from '../support/sites.mjs';
import { root } from '../support/sources.mjs';
import { declaration } from '../support/town.mjs';

const themes = ['', ...readdirSync(join(root, 'src/themes'))];
const states = [[], ['hover'], ['focus', 'focus-visible'], ['active', 'hover']];
const schemes = [
  [{ name: 'prefers-color-scheme', value: 'light' }],
  [{ name: 'prefers-color-scheme', value: 'dark' }],
  [{ name: 'forced-colors', value: 'active' }],
];
const button = (action) =>
  `document.querySelector('cookie-banner').shadowRoot.querySelector('[data-action="${action}"]')`;

/** Runs in the page: what differs between the two, not because of where they stand. */
function differences() {
  const host = document.querySelector('cookie-banner').shadowRoot;
  for (const animation of document.getAnimations()) animation.finish();
  const ofPlace = /origin|^inset|^(top|left|right|bottom|width|height|inline-size|block-size)$/;
  const [one, other] = ['accept-all', 'refuse-all'].map((action) => host.querySelector(`[data-action="${action}"]`));
  const found = [];
  for (const pseudo of [undefined, '::before', '::after']) {
    const [a, b] = [getComputedStyle(one, pseudo), getComputedStyle(other, pseudo)];
    for (const name of a) {
      if (ofPlace.test(name)) continue;
      const [x, y] = [a.getPropertyValue(name), b.getPropertyValue(name)];
      if (x !== y) found.push(`${pseudo ?? ''} ${name}: ${x} / ${y}`);
    }
  }
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (Math.abs(a.width - b.width) > 0.5 || Math.abs(a.height - b.height) > 0.5) found.push('their boxes');
  return found;
}

// Chromium alone can be told that a button is in a state.
describe('A4: accepting and refusing look alike at rest, under the pointer, in focus and pressed', () => {
  let sites;
  let browser;
  let tab;
  let client;
  before(async () => {
    sites = await startSites();
    browser = await puppeteer.launch({ ...(await chromium()), args: chromiumArgs });
    tab = await browser.newPage();
    client = await tab.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
  });
  after(async () => {
    await browser?.close();
    await sites?.close();
  });

  async function open(theme) {
    const site = sites.site();
    const link = theme && `<link rel="stylesheet" href="/dist/themes/${theme}">`;
    site.files['/cookies.json'] = json(declaration());
    site.files['/'] = page(`${link}${auto()}`);
    await tab.goto(`${site.origin}/`);
    await tab.waitForFunction(button('accept-all').replace('.shadowRoot.', '?.shadowRoot?.'));
  }

  async function force(forcedPseudoClasses) {
    await client.send('DOM.getDocument', { depth: 0 });
    for (const action of ['accept-all', 'refuse-all']) {
      const { result } = await client.send('Runtime.evaluate', { expression: button(action) });
      const { nodeId } = await client.send('DOM.requestNode', { objectId: result.objectId });
      await client.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
    }
  }

  for (const theme of themes) {
    it(theme || 'without a theme', async () => {
      await open(theme);
      for (const features of schemes) {
        await client.send('Emulation.setEmulatedMedia', { features });
        for (const state of states) {
          await force(state);
          const found = await tab.evaluate(differences);
          assert.deepEqual(found, [], `${features[0].value}, ${state.join() || 'at rest'}`);
        }
      }
    });
  }

  it('would see a button that grows under the pointer, and one with a ring of its own', async () => {
    await open('');
    const add = (rule) =>
      tab.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.querySelector('cookie-banner').shadowRoot.adoptedStyleSheets.push(sheet);
      }, rule);
    await add('[data-action="accept-all"]:hover { font-size: 1.3em }');
    await force([]);
    assert.deepEqual(await tab.evaluate(differences), []);
    await force(['hover']);
    assert.notDeepEqual(await tab.evaluate(differences), []);
    await force([]);
    await add('[data-action="accept-all"]::after { content: ""; outline: 2px solid gold }');
    assert.match((await tab.evaluate(differences)).join(), /::after/);
  });
});
