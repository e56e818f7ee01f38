/**
 * A site of a few pages beside the built package, in a browser of its own: `cdn/` under /cdn/, the modules for npm under
 * /npm/, and a stand-in for what tags load, /tags.js, which notes what it finds.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPortal } from '../../../stories/portal/serve.mjs';
import { openBrowser } from '../../support/driver.mjs';
import { root } from '../../support/sources.mjs';

export const head = readFileSync(join(root, 'dist/cdn/head.js'), 'utf8');

/** Opens the site. `pages` are HTML by path, or files as `startPortal` takes them. */
export async function openSite(engine, pages) {
  const portal = await startPortal({ pages: { ...modules(), '/tags.js': script(tags), ...mapValues(pages, html) } });
  const browser = await openBrowser(engine);
  const page = await browser.newPage();
  return {
    portal,
    browser,
    /** Shows a page to somebody in whose browser these cookies are, and nothing else. */
    async visit(path, cookies = {}) {
      await page.goto(`${portal.origin}/icone.svg`);
      await page.clearCookies();
      for (const [name, value] of Object.entries(cookies)) await page.setCookie({ name, value, path: '/' });
      await page.goto(`${portal.origin}/blank`);
      await page.evaluate(() => localStorage.clear());
      portal.requests.length = 0;
      await page.goto(`${portal.origin}${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await portal.close();
    },
  };
}

/** A stored decision of today, as text of its cookie. */
export function stored(choices, more = {}) {
  const now = new Date();
  const on = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const rev = Object.fromEntries(Object.keys(choices).map((id) => [id, 'aaaa']));
  return encodeURIComponent(JSON.stringify({ v: 1, on, choices, rev, ...more }));
}

/** Google's values: all seven types, denied save `security_storage` and those that are named. */
export function googleValues(...granted) {
  const types =
    'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage';
  const values = types.split(' ').map((type) => [type, granted.includes(type) ? 'granted' : 'denied']);
  return { ...Object.fromEntries(values), security_storage: 'granted' };
}

/** What tags find when they load: what each tool has been told so far. The Meta pixel starts here, by its own snippet. */
function tags() {
  const isArguments = (entry) => Object.prototype.toString.call(entry) === '[object Arguments]';
  const plain = (entry) => (isArguments(entry) ? Array.from(entry) : entry);
  const all = () => ({
    layer: window.dataLayer?.map(plain),
    gtagShaped: (window.dataLayer ?? []).every((entry) => isArguments(entry) || 'event' in entry),
    couche: window.couche?.map(plain),
    matomo: window._paq,
    uet: window.uetq,
    clarity: window.clarity?.q.map((command) => Array.from(command)),
    pixel: window.fbq?.queue.map((command) => Array.from(command)),
  });
  // What was told nothing is left out, in every engine.
  const find = () => JSON.parse(JSON.stringify(all()));
  if (!window.fbq) {
    const pixel = (window.fbq = function () {
      if (pixel.callMethod) pixel.callMethod.apply(pixel, arguments);
      else pixel.queue.push(arguments);
    });
    window._fbq ??= pixel;
    pixel.push = pixel;
    pixel.queue = [];
  }
  window.fbq('init', '123');
  window.find = find;
  window.found = find();
}

function modules() {
  const files = readdirSync(join(root, 'dist'), { recursive: true }).filter(
    (path) => /\.js$/.test(path) && !/^(cdn|types)\b/.test(path),
  );
  return Object.fromEntries(
    files.map((path) => [
      `/npm/${path}`,
      { type: 'text/javascript; charset=utf-8', body: readFileSync(join(root, 'dist', path)) },
    ]),
  );
}

function script(run) {
  return { type: 'text/javascript; charset=utf-8', body: `(${run})();` };
}

function html(page) {
  return typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page } : page;
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
