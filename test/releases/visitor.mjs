/**
 * Somebody with a browser, a cache and a memory, and stories about them.
 *
 *   inEachBrowser('after a release', ({ story }) => {
 *     story('the preferences open', { caching: 'month' }, async ({ visitor, site }) => {
 *       await visitor.visit('/plain/1');
 *
 * No story intercepts a request: that would switch the cache off. After each act, which is a visit or a click, a page may
 * load itself anew once, and never twice: the visitor sees to that in every story, whatever it is about.
 */
/* global deep */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { availableEngines } from '../support/browsers.mjs';
import { openBrowser } from '../support/driver.mjs';
import { startCachingServer } from './caching-server.mjs';

/** "Within a few seconds", with room for a machine that runs other tests; and for what is no work of ours. */
const patience = 8_000;
const longPatience = 25_000;

/** What happens to the folder. */
export const changes = [
  { what: 'a release', from: 'old', to: 'new' },
  { what: 'a rollback', from: 'new', to: 'old' },
];

/** Long enough for whatever a page fetches ahead of need when it is idle. */
export const idle = () => delay(800);

const buttons = { accept: 'accept-all', refuse: 'refuse-all', personalise: 'preferences' };

/** Those that are wanted and there, or one that is. */
function browsers(wanted) {
  const all = availableEngines();
  const some = all.filter((engine) => wanted.includes(engine));
  return some.length ? some : all.slice(0, 1);
}

/** Declares stories for each browser: Firefox’s cache differs most from Chromium’s. They share the browser and the server; each has a site, where nobody was before. */
export function inEachBrowser(title, stories, wanted = ['chromium']) {
  // Most of a story is waiting: two browsers wait as well as one.
  describe(title, { concurrency: true }, () => {
    for (const engine of browsers(wanted)) {
      describe(engine, { concurrency: false }, () => {
        const own = {};

        const open = async () => {
          own.browser = await openBrowser(engine);
          own.page = await own.browser.newPage();
        };

        before(async () => {
          own.server = await startCachingServer();
          await open();
        });

        // A browser that died under one story is no reason for the next to fail.
        beforeEach(async () => {
          if (await answers(own.page)) return;
          await own.browser.close().catch(() => {});
          await open();
        });

        after(async () => {
          await own.browser?.close();
          await own.server?.close();
        });

        /** Somebody who was never there, at a site of their own. */
        const someone = (options) => {
          const site = own.server.site(options);
          return { site, visitor: new Visitor(own.page, site) };
        };

        stories({
          someone,
          get server() {
            return own.server;
          },
          it,
          /** Leaves the page that is open, and lets go of what hangs for it. */
          async rest() {
            await own.page.evaluate(() => void setTimeout(() => location.assign('/blank'))).catch(between);
            await delay(200);
            own.server.letGo();
          },
          story: (name, options, act) =>
            it(name, async () => {
              const { site, visitor } = someone(options);
              await act({ site, visitor, server: own.server });
              await visitor.leave();
            }),
        });
      });
    }
  });
}

class Visitor {
  #page;
  #site;
  #act = 'before anything';
  #loads = 0;
  #requests = 0;
  /** The load, and the number of clicks in it, after which nothing that is held may run where the act forbids it. */
  #since = { load: 0, clicks: 0 };
  #begun = Date.now();

  constructor(page, site) {
    this.#page = page;
    this.#site = site;
  }

  // ------------------------------------------------------------------------------------------------ acts

  /** Goes to a page, as far as its text has come: whatever hangs, the page itself is there. */
  async visit(path) {
    this.#begin(`the visit of ${path}`, 1);
    const url = this.#site.origin + path;
    await this.#leaveFor(url);
    const isThere = (to) => location.href.split('#')[0] === to && document.readyState !== 'loading';
    await this.#until('the page came', isThere, url, longPatience);
    await this.#complete();
  }

  async reload() {
    this.#begin('a reload', 1);
    await this.#page.evaluate(() => void setTimeout(() => location.reload()));
    await this.#latest();
  }

  /** Chooses in the banner: `accept`, `refuse` or `personalise`. */
  chooseInBanner(what) {
    return this.#click(`“${what}” in the banner`, `[data-action="${buttons[what]}"]`);
  }

  chooseInPreferences(what) {
    return this.#click(`“${what}” in the preferences`, `dialog[open] [data-action="${buttons[what]}"]`);
  }

  /** `<a data-cookie-action>`, which any page may have. */
  follow(what) {
    return this.#click(`the link “${what}”`, `a[data-cookie-action="${buttons[what]}"]`);
  }

  askForPreferences() {
    return this.#click('“Gérer mes cookies”', 'a[href="#cookie-preferences"]');
  }

  /** Has files in the cache, from a page that runs none of them. */
  async cache(paths) {
    await this.#page.goto(`${this.#site.origin}/blank`);
    const missing = await this.#page.evaluate(async (all) => {
      const answers = await Promise.all(all.map((path) => fetch(`/charte/${path}`)));
      await Promise.all(answers.map((answer) => answer.text()));
      return answers.filter(({ ok }) => !ok).map(({ url }) => url);
    }, paths);
    assert.deepEqual(missing, [], 'what is to be cached is there');
  }

  /** Ends a story: nothing may happen by itself afterwards. */
  async leave() {
    await delay(500);
    this.#hasNotLooped();
  }

  // -------------------------------------------------------------------------------------- what comes of it

  /** How often the page has loaded itself since the act. */
  get reloads() {
    return this.#site.loads.length - this.#loads;
  }

  untilAsked(limit) {
    return this.#until(
      'the banner asked',
      () => Boolean(deep('[data-action="accept-all"]')?.getClientRects().length),
      undefined,
      limit,
    );
  }

  untilPreferences() {
    return this.#until('the preferences opened', () =>
      Boolean(deep('dialog[open] [data-action="refuse-all"]')?.getClientRects().length),
    );
  }

  untilRan(limit) {
    return this.#until('the held script ran', () => window.hasRun === true, undefined, limit);
  }

  /** What a gate holds, and the rows of a table. */
  async untilLetIn() {
    await this.#until('the gate let in what it holds', () => document.querySelector('#let-in') !== null);
    await this.#until('the table had rows', () =>
      Boolean(document.querySelector('cookie-table')?.shadowRoot?.textContent.includes('_ct_')),
    );
  }

  /** Until the browser keeps this choice. */
  untilKept(choice, limit) {
    const isKept = async () => (await this.#page.evaluate(readChoice).catch(between)) === choice;
    return this.#untilTrue(`the choice was kept as ${choice}`, isKept, limit);
  }

  /** What the page keeps of the choice: true, false, or null when there is none. */
  async kept() {
    let choice;
    await this.#untilTrue('the page could be asked', async () => {
      choice = await this.#page.evaluate(readChoice).catch(between);
      return choice !== undefined;
    });
    return choice;
  }

  untilHeard(of, limit) {
    return this.#untilTrue('cookie-consent-change was heard', () => this.#site.heard.some(of), limit);
  }

  async untilReloaded(limit) {
    await this.#untilTrue('the page was loaded anew', () => this.reloads > 0, limit);
    await this.#latest();
  }

  async hasNotRun() {
    await delay(400);
    this.#hasNotLooped();
    const { load, clicks } = this.#since;
    const runs = this.#site.runs.filter((run) => run.load > load || (run.load === load && run.clicks > clicks));
    assert.equal(runs.length, 0, this.#tell('the held script ran'));
  }

  async isNotAsked() {
    await delay(400);
    const isAsked = await this.#page.evaluate(() =>
      Boolean(deep('[data-action="accept-all"]')?.getClientRects().length),
    );
    assert.equal(isAsked, false, this.#tell('the banner asked somebody who had answered'));
  }

  // -------------------------------------------------------------------------------------------- within

  #begin(act, loads) {
    this.#hasNotLooped();
    this.#act = act;
    this.#loads = this.#site.loads.length + loads;
    this.#requests = this.#site.requests.length;
    this.#since = { load: this.#site.loads.length - 1, clicks: Infinity };
    this.#site.heard.length = 0;
    this.#begun = Date.now();
  }

  #hasNotLooped() {
    assert.ok(this.reloads <= 1, this.#tell(`the page loaded itself ${this.reloads} times`));
  }

  /** While one page gives way to the next there is none that could be left, or what it was told is lost: it is told again. */
  async #leaveFor(url) {
    const before = this.#site.loads.length;
    const isAsked = () => this.#site.loads.slice(before).some((path) => this.#site.origin + path === url);
    for (let tries = 0; tries < 5 && !isAsked(); tries += 1) {
      await this.#page.evaluate((to) => void setTimeout(() => location.assign(to)), url).catch(between);
      for (let waits = 0; waits < 100 && !isAsked(); waits += 1) await delay(40);
    }
  }

  /** Until the page that is shown is the one that was loaded last. */
  async #latest() {
    const isLatest = (load) => Number(document.body?.dataset.load) === load && document.readyState !== 'loading';
    await this.#untilTrue(
      'the new page came',
      () => this.reloads >= 0 && this.#page.evaluate(isLatest, this.#site.loads.length - 1).catch(between),
      longPatience,
    );
    await this.#complete();
  }

  /** Nobody clicks before the scripts of the page have run; but some may never come. */
  async #complete() {
    const isComplete = () => this.#page.evaluate(() => document.readyState === 'complete').catch(between);
    for (const end = Date.now() + 1_500; Date.now() < end && !(await isComplete());) await delay(40);
  }

  async #click(act, selector) {
    this.#begin(act, 0);
    this.#since.clicks = await this.#page.evaluate(() => window.clicks).catch((error) => between(error) ?? Infinity);
    // A page that gives way to the next cannot be clicked; the next one can.
    const click = () =>
      this.#page.click(selector).then(
        () => true,
        () => false,
      );
    await this.#untilTrue('it could be clicked', click);
    this.#begun = Date.now();
  }

  #until(what, fn, argument, limit) {
    const args = argument === undefined ? [] : [argument];
    return this.#untilTrue(what, () => this.#page.evaluate(fn, ...args).catch(between), limit);
  }

  /** `limit` counts from the act. */
  async #untilTrue(what, ask, limit = Math.max(patience, Date.now() - this.#begun + patience)) {
    for (;;) {
      if (await ask()) return;
      if (Date.now() - this.#begun > limit) break;
      await delay(40);
    }
    assert.fail(this.#tell(`not within ${Math.round(limit / 1000)} s: ${what}`));
  }

  #tell(what) {
    const troubles = this.#site.troubles(this.#requests);
    const some = troubles.slice(0, 3).join(', ') + (troubles.length > 3 ? ` and ${troubles.length - 3} more` : '');
    return `after ${this.#act}: ${what}${some && `; in vain: ${some}`}`;
  }
}

/** Whether a page can be asked anything: while it gives way to the next it cannot, for a moment. */
async function answers(page) {
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = page.evaluate(() => true).catch(() => false);
    if (await Promise.race([answer, delay(1_000)])) return true;
    await delay(100);
  }
  return false;
}

/** While one page gives way to the next there is none to ask, and this is no answer. But a browser that is gone stays gone. */
function between(error) {
  if (/\b(target|session|connection) closed/i.test(error.message)) throw error;
}

/** What a server would read in the cookie. */
function readChoice() {
  const found = /(?:^|; )cookies_preferences=([^;]+)/.exec(document.cookie);
  return (found && JSON.parse(decodeURIComponent(found[1])).choices?.statistics) ?? null;
}
