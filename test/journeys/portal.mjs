/**
 * Journeys on the built portal, from outside, in every engine that is installed.
 *
 *   inEveryEngine('A1', ({ visit, it }) => {
 *     it('asks nothing of others', async () => {
 *       const page = await visit('/');
 *
 * Each test begins as somebody who was never there: no cookie, no storage. At its end no page may have met an error, written
 * one to its console, or been refused anything by its policy.
 */
/* global deep */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPortal } from '../../stories/portal/serve.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { openBrowser } from '../support/driver.mjs';
import { deepQuery, until } from '../support/deep-query.mjs';

export const textPages = ['/', '/charte-cookies.html', '/gerer-mes-cookies.html', '/confidentialite/atlas.html'];

/** Runs first in every page, and tells the server of what goes wrong in it. With it comes `deep(selector)`. */
function watch() {
  const tell = (what, detail) =>
    navigator.sendBeacon(`/fault?${encodeURIComponent(`${location.pathname}: ${what}: ${String(detail)}`)}`);
  const own = console.error;
  console.error = (...words) => {
    tell('console.error', words.map(String).join(' '));
    own.apply(console, words);
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      if (message) tell('error', message);
      // What is still on its way when a page is left fails too: a page that is gone a moment later does not tell.
      else setTimeout(() => tell('error', target?.src ?? target?.href), 300);
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => tell('rejection', event.reason));
  // A page that starts anew under a test's hands leaves it nothing to ask: it says so when it wants to see that.
  document.addEventListener('cookie-reload-request', (event) => window.mayReload || event.preventDefault());
}

const patience = 20_000;

const base = {
  '/watch.js': { type: 'text/javascript', body: `(${watch})(); window.deep = ${deepQuery};` },
  // Of the portal's origin, and empty: here a visitor's memory can be changed while no page uses it.
  '/blank.html': { type: 'text/html; charset=utf-8', body: '<!doctype html><title>.</title>' },
};

/**
 * Declares the tests of a title for each engine. `pages` are added to the portal's. Handed over are:
 *
 *   visit(path)          a page of somebody new, at the path, when it has settled; `{cookie, storage}` are texts that stand
 *                        under the name of the choice
 *   open(path)           a further tab of the same person
 *   portal, browser      to look at, with `portal.requests` of this test alone
 *   it                   declares a test
 */
export function inEveryEngine(title, tests, { pages = {} } = {}) {
  for (const engine of availableEngines()) {
    describe(`${title} (${engine})`, () => {
      const own = {};
      let first;
      let tabs = [];

      before(async () => {
        const transform = (html) => html.replace(/<head>|(?=<title>)/, '$&<script src="/watch.js"></script>');
        own.portal = await startPortal({ pages: { ...base, ...pages }, transform });
        own.browser = await openBrowser(engine);
        first = await own.browser.newPage();
      });

      after(async () => {
        await own.browser?.close();
        await own.portal?.close();
      });

      const forget = async () => {
        await first.goto(`${own.portal.origin}/blank.html`);
        await first.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
        await first.clearCookies();
        own.portal.requests.length = 0;
        own.portal.violations.length = 0;
      };

      const tools = {
        get portal() {
          return own.portal;
        },
        get browser() {
          return own.browser;
        },
        async visit(path, { cookie, storage } = {}) {
          await forget();
          await first.evaluate(
            (inCookie, inStorage) => {
              if (inCookie !== null) document.cookie = `cookies_preferences=${inCookie}; Path=/`;
              if (inStorage !== null) localStorage.setItem('cookies_preferences', inStorage);
            },
            cookie ?? null,
            storage ?? null,
          );
          await go(first, own.portal.origin + path);
          return first;
        },
        async open(path) {
          const page = await own.browser.newPage();
          tabs.push(page);
          await go(page, own.portal.origin + path);
          return page;
        },
        it: (name, act) =>
          it(name, async () => {
            try {
              await act();
              // What a page tells at its end arrives a moment later.
              await first.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
            } finally {
              for (const tab of tabs) await tab.close();
              tabs = [];
            }
            assert.deepEqual(faults(own.portal), []);
            assert.deepEqual(own.portal.violations, []);
          }),
      };
      tests(tools);
    });
  }
}

function faults({ requests }) {
  return requests.filter(({ path }) => path.startsWith('/fault?')).map(({ path }) => decodeURIComponent(path.slice(7)));
}

/** Until a function of the page answers something true. A machine that runs many tests at once is slow. */
export function wait(page, fn, ...args) {
  return until(() => page.evaluate(fn, ...args).catch(betweenPages), fn, patience);
}

/** Until the server was asked for an address that begins so. */
export function untilAsked({ requests }, start) {
  return until(() => requests.some(({ path }) => path.startsWith(start)), start, patience);
}

/** While one page gives way to the next there is none to ask. */
function betweenPages(error) {
  if (!/context|navigat|detached|discarded|browsing/i.test(error.message)) throw error;
}

/** Goes to an address, and waits until the page knows its declaration and shows what follows from it. */
export async function go(page, url) {
  await page.goto(url);
  await settled(page);
}

/** Waits until a click has led to another page. */
export async function untilAt(page, path) {
  const isThere = (expected) => location.pathname === expected && document.readyState === 'complete';
  // While a page gives way to the next, nothing can be asked of either.
  await until(() => page.evaluate(isThere, path).catch(() => false), `the page ${path}`, patience);
  await settled(page);
}

/** Waits until a page has found out what is to be done, and has done it: a page where nothing is has no store. */
export async function settled(page) {
  await wait(page, async () => {
    if (document.readyState !== 'complete') return false;
    await document[Symbol.for('charte-cookies/auto/1')];
    const consent = document[Symbol.for('charte-cookies/page-consent/1')];
    if (!consent) return !document.querySelector('cookie-table, cookie-charter, cookie-preferences, cookie-gate');
    if (!consent.snapshot.declaration) return false;
    const tags = new Set([...document.querySelectorAll('cookie-banner, cookie-gate')].map((each) => each.localName));
    // Preferences in the page ask in place of a banner.
    const asks = tags.has('cookie-banner') || document.querySelector('cookie-preferences');
    if (consent.snapshot.pending.length && !asks) return false;
    if (![...tags].every((tag) => customElements.get(tag))) return false;
    await Promise.all([...document.querySelectorAll([...tags].join() || 'x-none')].map((each) => each.updateComplete));
    return true;
  });
}

/** Has a page start its store, where nothing had to be done, so that one can look into it. */
async function started(page) {
  await page.evaluate(() => void import('/cdn/ask.js').then((ask) => ask.start()));
  await wait(page, () => document[Symbol.for('charte-cookies/page-consent/1')]?.snapshot.declaration !== undefined);
}

/** Whether the page asks: its banner can be seen. */
export function isAsking(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('cookie-banner')].some((banner) =>
      Boolean(banner.shadowRoot?.querySelector('[data-action="accept-all"]')?.getClientRects().length),
    ),
  );
}

/** Waits until the page asks, or no longer asks. */
export function untilAsking(page, expected = true) {
  return until(
    async () => (await isAsking(page)) === expected,
    `the banner to be ${expected ? 'shown' : 'gone'}`,
    patience,
  );
}

/** Where the page's store stands, by category id. */
export async function standing(page) {
  await started(page);
  return page.evaluate(() => {
    const { states } = document[Symbol.for('charte-cookies/page-consent/1')].snapshot;
    return { statistics: states.statistics, embeds: states.embeds };
  });
}

/** What the browser keeps of the choice, as a server would read it; undefined when there is none. */
export async function choice(page) {
  const cookie = (await page.cookies()).find(({ name }) => name === 'cookies_preferences');
  return cookie && JSON.parse(decodeURIComponent(cookie.value));
}

/** The frames that gates have let in. */
export function frames(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('cookie-gate > iframe')].map((frame) => new URL(frame.src).pathname),
  );
}

/** Waits for a number of frames, and for what is in them. */
export async function untilFrames(page, count) {
  await until(async () => (await frames(page)).length === count, `${count} frames`, patience);
  await wait(page, () =>
    [...document.querySelectorAll('cookie-gate > iframe')].every(({ contentDocument: content }) => {
      return content.readyState === 'complete' && content.URL !== 'about:blank';
    }),
  );
}

/** What has been asked of other companies. */
export function toOthers({ requests }) {
  return requests.map(({ path }) => path).filter((path) => path.startsWith('/tiers/'));
}

export const all = (state) => ({ statistics: state, embeds: state });

/** Opens the preferences from a page’s permanent link. */
export async function openPreferences(page) {
  // WebKit's driver does not always scroll to what is just out of view.
  await page.evaluate(() => document.querySelector('.foot').scrollIntoView({ block: 'end' }));
  await page.click('.foot a[href="#cookie-preferences"]');
  await wait(page, () => deep('dialog[open]') !== null);
}

/** Clicks in the open preferences. */
export async function clickInPreferences(page, selector) {
  await page.click(`dialog[open] ${selector}`);
}

export function untilPreferencesClosed(page) {
  return wait(page, () => !deep('dialog[open]'));
}
