/**
 * Visits sites (sites.mjs) with the built package, in one engine or in each.
 *
 *   inEngines('a slow file', availableEngines(), ({ it }) => {
 *     it('grants nothing before it has come', async ({ site, open }) => {
 *       site.files['/'] = page(auto());
 *       const tab = await open('/');
 *       const { ran } = await tab.until(({ isAsking }) => isAsking, 'the banner');
 *
 * Each test has a site of its own, where nobody was before. What pages tell is for tests to judge: many want an error.
 */
/* global report */
import assert from 'node:assert/strict';
import { after, before, describe, it as test } from 'node:test';
import { availableEngines } from './browsers.mjs';
import { until } from './deep-query.mjs';
import { openBrowser } from './driver.mjs';
import { startSites } from './sites.mjs';

export const everyEngine = availableEngines();
export const chromium = ['chromium'];

/** A machine that runs many tests at once is slow. */
export const patience = 20_000;

export function inEngines(title, engines, tests) {
  for (const engine of engines) {
    describe(engines.length > 1 ? `${title} (${engine})` : title, () => {
      const own = {};
      let first;
      let tabs = [];

      before(async () => {
        own.sites = await startSites();
        own.browser = await openBrowser(engine);
        first = await own.browser.newPage();
      });
      after(async () => {
        await own.browser?.close();
        await own.sites?.close();
      });

      const tabOn = (site) => async (path, isFurther) => {
        const raw = isFurther ? await own.browser.newPage() : first;
        if (isFurther) tabs.push(raw);
        const tab = new Tab(raw, site);
        await tab.go(path);
        return tab;
      };
      const it = (name, act) =>
        test(name, async () => {
          const site = own.sites.site();
          const visitor = {
            site,
            /** A page of the site, in the one tab that all tests use in turn. */
            open: tabOn(site),
            /** The same in a tab of its own, so that several can be open at once. */
            openBeside: (path, other = site) => tabOn(other)(path, true),
            elsewhere: (name) => own.sites.site(name),
            /** Closes a tab that was opened beside. */
            async close(tab) {
              tabs = tabs.filter((each) => each !== tab.raw);
              await tab.raw.close();
            },
          };
          try {
            await act(visitor);
          } finally {
            for (const tab of tabs) await tab.close();
            tabs = [];
          }
        });
      tests({ engine, it });
    });
  }
}

/** A tab on a site. */
class Tab {
  constructor(raw, site) {
    this.raw = raw;
    this.site = site;
  }

  /** Goes to a page, and does not wait for what it loads: that may hang. */
  async go(path) {
    const url = this.site.origin + path;
    const leave = (to) => {
      delete window.report;
      if (to === location.href) location.reload();
      else location.href = to;
      return true;
    };
    // A page that is just leaving by itself takes the answer with it, or the script before it ran.
    await until(() => this.raw.evaluate(leave, url).catch(betweenPages), `leaving for ${url}`, patience);
    const isThere = (expected) => typeof report === 'function' && location.href === expected;
    await until(() => this.raw.evaluate(isThere, url).catch(() => false), `the page ${url}`, patience);
    await this.until(({ isParsed }) => isParsed, 'the page to be parsed');
  }

  report() {
    return this.raw.evaluate(() => ({ ...report(), isParsed: document.readyState !== 'loading' }));
  }

  /** Until what the page reports meets a condition; answers that report. */
  async until(condition, what, milliseconds = patience) {
    let last;
    try {
      return await until(
        async () => {
          last = await this.report().catch(betweenPages);
          return last && condition(last) && last;
        },
        what,
        milliseconds,
      );
    } catch (error) {
      throw new Error(`${error.message}; the page told: ${JSON.stringify(last?.told)}`, { cause: error });
    }
  }

  /** Like `until`, for what need not come: then the report as it is at the end. */
  async upTo(milliseconds, condition = () => false) {
    return this.until(condition, '', milliseconds).catch(() => this.report());
  }

  evaluate(fn, ...args) {
    return this.raw.evaluate(fn, ...args);
  }

  /** Clicks as a script would, which needs no layout. */
  click(selector) {
    return this.raw.evaluate((wanted) => Document.prototype.querySelector.call(document, wanted).click(), selector);
  }

  /** Clicks a button of the banner. */
  answer(action) {
    return this.raw.evaluate((wanted) => {
      const banners = [...Document.prototype.querySelectorAll.call(document, 'cookie-banner')];
      const buttons = banners.map(({ shadowRoot }) => shadowRoot?.querySelector(`[data-action="${wanted}"]`));
      buttons.find((button) => button?.getClientRects().length).click();
    }, action);
  }
}

function betweenPages(error) {
  if (!/context|navigat|detached|discarded|browsing|report/i.test(error.message)) throw error;
}

/**
 * Opens pages in frames of the tab's page, some at a time, and answers a report of each: a moment after it knew a
 * declaration or told of something (`both`: and told of something), or at the end of its time. With `acts`, links for
 * these are clicked then, and the report is of a moment later. A page may say itself that it is not done: `isReady()`.
 */
export async function inFrames(
  tab,
  paths,
  { both = false, limit = both ? 15_000 : 6_000, moment = 200, together = 10, acts = [] } = {},
) {
  const reports = [];
  for (let i = 0; i < paths.length; i += together) {
    const batch = paths.slice(i, i + together);
    reports.push(...(await tab.evaluate(visitFrames, batch, limit, moment, acts, both)));
  }
  return reports;
}

/** Runs in the page. */
function visitFrames(paths, limit, moment, acts, both) {
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const visit = async (path) => {
    const frame = document.createElement('iframe');
    frame.src = path;
    document.body.append(frame);
    const end = performance.now() + limit;
    const look = () => frame.contentWindow.report?.();
    const isDone = ({ declaration, errors, thrown }) => {
      const hasTold = errors.length + thrown.length > 0;
      return both ? declaration && hasTold : declaration || hasTold;
    };
    while (performance.now() < end) {
      const seen = look();
      if (seen && isDone(seen) && frame.contentWindow.isReady?.() !== false) break;
      await wait(20);
    }
    await wait(moment);
    for (const act of acts) {
      for (const link of frame.contentDocument.querySelectorAll(`[data-cookie-action="${act}"]`)) link.click();
      await wait(moment);
    }
    const last = JSON.parse(JSON.stringify(look() ?? null));
    frame.remove();
    return last;
  };
  return Promise.all(paths.map(visit));
}

/** Fails with what is wrong, by case. */
export function assertNone(wrong, what) {
  const cases = Object.entries(wrong).filter(([, list]) => list.length);
  const shown = cases.slice(0, 8).map(([name, list]) => `\n  ${name}: ${[...new Set(list)].join('; ').slice(0, 400)}`);
  assert.equal(cases.length, 0, `${what}; of ${Object.keys(wrong).length} cases these are wrong:${shown.join('')}`);
}
