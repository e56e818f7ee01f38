import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs, firefoxPath } from './browsers.mjs';
import { deepQuery, until } from './deep-query.mjs';

/** Chromium over its own protocol, Firefox over WebDriver BiDi. See driver.mjs for the contract. */
export async function openWithPuppeteer(engine) {
  const browser = await puppeteer.launch(engine === 'chromium' ? await chromiumOptions() : firefoxOptions());
  const [first] = await browser.pages();
  let blank = first;
  const abilities = ['requests', 'errors'];
  if (engine === 'chromium') abilities.push('blockJavaScript');
  // The shell that is Chromium without a window has no back/forward cache.
  if (!(await browser.version()).startsWith('HeadlessChrome')) abilities.push('restore');
  return {
    engine,
    can: (ability) => abilities.includes(ability),
    async newPage() {
      // The page that the browser opened with is the first.
      const page = blank ?? (await browser.newPage());
      blank = undefined;
      return new PuppeteerPage(engine, page);
    },
    close: () => browser.close(),
  };
}

async function chromiumOptions() {
  return {
    ...(await chromium()),
    args: chromiumArgs,
    // Puppeteer turns the back/forward cache off; people have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: { width: 1024, height: 768 },
  };
}

function firefoxOptions() {
  return {
    browser: 'firefox',
    executablePath: firefoxPath(),
    defaultViewport: { width: 1024, height: 768 },
    extraPrefsFirefox: { 'intl.accept_languages': 'fr' },
  };
}

class PuppeteerPage {
  #engine;
  #page;
  #requests = [];
  #errors = [];

  constructor(engine, page) {
    this.#engine = engine;
    this.#page = page;
    page.on('request', (request) => this.#requests.push(request.url()));
    page.on('pageerror', (error) => this.#errors.push(error.message));
  }

  goto(url) {
    return this.#page.goto(url);
  }

  reload() {
    return this.#page.reload();
  }

  back() {
    return this.#travel(-1);
  }

  forward() {
    return this.#travel(1);
  }

  /** Puppeteer's own goBack waits in vain for a load event when Firefox restores a page as it was left. */
  async #travel(steps) {
    const where = () => [performance.timeOrigin, location.href].join();
    const before = await this.evaluate(where);
    await this.evaluate((by) => void setTimeout(() => history.go(by)), steps);
    // While one page gives way to the other there is none to ask.
    await until(async () => (await this.evaluate(where).catch(() => before)) !== before, 'the other page');
    await this.waitFor(() => document.readyState === 'complete');
  }

  /** Asked of the page itself: Puppeteer does not notice that Firefox restored one. */
  url() {
    return this.evaluate(() => location.href);
  }

  bringToFront() {
    return this.#page.bringToFront();
  }

  close() {
    return this.#page.close();
  }

  evaluate(fn, ...args) {
    return this.#page.evaluate(fn, ...args);
  }

  waitFor(fn, ...args) {
    return until(() => this.evaluate(fn, ...args), fn);
  }

  async click(selector) {
    await until(async () => {
      const element = (await this.#page.evaluateHandle(deepQuery, selector)).asElement();
      return element?.click().then(() => true, notYet);
    }, selector);
  }

  async press(keys) {
    const names = keys.split('+');
    const key = names.pop();
    for (const name of names) await this.#page.keyboard.down(name);
    await this.#page.keyboard.press(key);
    for (const name of names.reverse()) await this.#page.keyboard.up(name);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  cookies() {
    return this.#page.cookies();
  }

  setCookie(cookie) {
    return this.#page.setCookie(cookie);
  }

  async clearCookies() {
    await this.#page.deleteCookie(...(await this.#page.cookies()));
  }

  setViewport(size) {
    return this.#page.setViewport(size);
  }

  screenshot(path) {
    return this.#page.screenshot({ path });
  }

  requests() {
    return [...this.#requests];
  }

  errors() {
    return [...this.#errors];
  }

  blockJavaScript() {
    if (this.#engine !== 'chromium') throw new Error('Only Chromium can switch scripts off');
    return this.#page.setJavaScriptEnabled(false);
  }
}

/** What moves or is drawn anew just now can be clicked a moment later. */
function notYet(error) {
  if (!/not clickable|detached|stale/i.test(error.message)) throw error;
  return false;
}
