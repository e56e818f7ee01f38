/**
 * A browser with a page that shows any story in any way, and takes its picture. The sources are bundled in memory, so that
 * no build is needed; the day is always the same, and nothing moves.
 */
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs, packedChromium } from '../../test/support/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = { '.js': 'text/javascript', '.png': 'image/png', '.html': 'text/html; charset=utf-8' };

/** The least a page says, so that elements have something to inherit. */
const page = `<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>charte-cookies</title>
  <link rel="icon" href="data:,">
  <style>
    :root { color-scheme: light dark; }
    body { margin: 1rem; font-family: system-ui, sans-serif; line-height: 1.5; overflow-wrap: anywhere; color: CanvasText; background: Canvas; }
  </style>
  <script type="module" src="/page.js"></script>
</html>`;

/** Where pictures go that nobody keeps. */
export const sheetsFolder = join(root, '.sheets');

/** Where the picture of README.md is. */
export const coverFolder = join(root, 'stories/pictures');

/** Height of a window, and the most that a picture shows of a long page. */
const windowHeight = (width) => ({ 320: 640, 390: 844, 844: 390, 1366: 768 })[width] ?? 900;
const longest = 2400;

/** With `isTheSameEverywhere` the packed browser and its own fonts are taken, whatever is installed. */
export async function openStage({ isTheSameEverywhere = false } = {}) {
  const served = new Map([['/', page]]);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/visual/page.ts'],
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    conditions: ['production'],
    // The sideEffects of package.json speak of dist/: here the sources are imported, and an entry registers an element.
    ignoreAnnotations: true,
    write: false,
    logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) served.set(path, contents);

  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = served.get(pathname);
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(pathname)] ?? types['.html'] }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;

  const browser = await puppeteer.launch({
    ...(isTheSameEverywhere ? await packedChromium({ ownFonts: true }) : await chromium()),
    args: chromiumArgs,
  });
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await tab.emulateTimezone('Europe/Paris');
  await tab.evaluateOnNewDocument(holdTime);
  const protocol = await tab.createCDPSession();
  await tab.goto(`${origin}/`);
  const { names, languages } = await tab.evaluate(({ sheets: { names, languages } } = window) => ({
    names,
    languages,
  }));

  let shown = '';

  return {
    names,
    /** All of them, `{ language, direction }`, French first. */
    languages,
    /** Errors that nobody handled. */
    faults,

    /** A picture of a story: `{ story, language, direction, mode, width, text }`. Answers it with how much it overflows. */
    async take({ story, language, direction, mode, width, text }) {
      await protocol.send('Emulation.setEmulatedMedia', {
        media: mode === 'print' ? 'print' : '',
        features: [
          { name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' },
          { name: 'forced-colors', value: mode === 'forced colours' ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await tab.setViewport({ width, height: windowHeight(width) });
      // What a visitor sets in the browser: media queries follow it too.
      await protocol.send('Page.setFontSizes', {
        fontSizes: { standard: (16 * text) / 100, fixed: (13 * text) / 100 },
      });
      if (shown !== [story, language, direction].join()) {
        await tab.evaluate((...args) => window.sheets.show(...args), story, language, direction);
        await tab.waitForNetworkIdle({ idleTime: 60 });
        shown = [story, language, direction].join();
      }
      const [height, overflow] = await tab.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        // Elements that measure themselves answer a new window one frame later.
        for (let i = 0; i < 3; i++) await frame();
        scrollTo(0, 0);
        return [window.sheets.height(), window.sheets.overflow()];
      });
      if (height) await tab.setViewport({ width, height: Math.min(Math.max(height, 64), longest) });
      return { png: await tab.screenshot({ captureBeyondViewport: false }), overflow };
    },

    /** Puts pictures on one sheet: rows of `{ title, pictures: [{ title, png }] }`, at half their size. */
    async compose(title, rows, format = {}) {
      const sheet = await browser.newPage();
      const addresses = [];
      const address = (png) => {
        addresses.push(`/${addresses.length}.png`);
        served.set(addresses.at(-1), png);
        return addresses.at(-1);
      };
      served.set('/sheet.html', sheetOf(title, rows, address));
      await sheet.setViewport({ width: 800, height: 600 });
      await sheet.goto(`${origin}/sheet.html`, { waitUntil: 'load' });
      const [width, height] = await sheet.evaluate(() => {
        for (const image of document.images) image.width = image.naturalWidth / 2;
        const { width, height } = document.body.getBoundingClientRect();
        return [Math.ceil(width), Math.ceil(height)];
      });
      await sheet.setViewport({ width, height: Math.min(height, 16_000) });
      const png = await sheet.screenshot({ captureBeyondViewport: false, ...format });
      await sheet.close();
      for (const path of addresses) served.delete(path);
      return png;
    },

    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** In the page, before its scripts: it is always the same morning. */
function holdTime() {
  const now = Date.UTC(2026, 10, 23, 9);
  window.Date = class extends Date {
    constructor(...args) {
      super(...(args.length ? args : [now]));
    }

    static now() {
      return now;
    }
  };
}

function sheetOf(title, rows, address) {
  const figure = (picture) =>
    `<figure><figcaption>${picture.title}</figcaption><img alt="" src="${address(picture.png)}"></figure>`;
  return `<!doctype html>
    <meta charset="utf-8">
    <style>
      body { box-sizing: border-box; inline-size: max-content; margin: 0; padding: 16px; font: 14px/1.4 sans-serif; background: #e6e6e6; }
      h1 { margin: 0 0 8px; font-size: 18px; }
      h2 { margin: 16px 0 4px; font-size: 14px; }
      section + section { margin-block-start: 16px; }
      section { display: flex; gap: 16px; align-items: start; }
      figure { margin: 0; }
      figcaption { margin: 0 0 2px; color: #444; font-size: 12px; }
      img { display: block; outline: 1px solid #aaa; }
    </style>
    ${title && `<h1>${title}</h1>`}
    ${rows.map((row) => `${row.title && `<h2>${row.title}</h2>`}<section>${row.pictures.map(figure).join('')}</section>`).join('')}`;
}
