import { writeFileSync } from 'node:fs';
import WebDriver from 'webdriver';
import { startWebKitDriver, webkitCapabilities } from './browsers.mjs';
import { deepQuery, until } from './deep-query.mjs';

/** WebKit over WebDriver. See driver.mjs for the contract. */
export async function openWithWebDriver() {
  const { stop, ...address } = await startWebKitDriver();
  const session = await WebDriver.newSession({
    ...address,
    logLevel: 'silent',
    capabilities: { alwaysMatch: webkitCapabilities() },
  });
  const windows = new Windows(session);
  return {
    engine: 'webkit',
    can: (ability) => ability === 'restore',
    newPage: async () => new WebDriverPage(windows, await windows.open()),
    async close() {
      await session.deleteSession();
      stop();
    },
  };
}

/** WebDriver speaks to one window at a time: each command first says to which, and waits for its turn. */
class Windows {
  #session;
  #first;
  #turn = Promise.resolve();

  constructor(session) {
    this.#session = session;
    this.#first = session.getWindowHandle();
  }

  async open() {
    const first = await this.#first;
    this.#first = undefined;
    return first ?? this.#inTurn(async () => (await this.#session.createWindow('window')).handle);
  }

  within(handle, act) {
    return this.#inTurn(async () => {
      await this.#session.switchToWindow(handle);
      return act(this.#session);
    });
  }

  #inTurn(act) {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

/** The code points by which WebDriver names keys that are no characters. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

class WebDriverPage {
  #do;

  constructor(windows, handle) {
    this.#do = (act) => windows.within(handle, act);
  }

  goto(url) {
    return this.#do((session) => session.navigateTo(url));
  }

  reload() {
    return this.#do((session) => session.refresh());
  }

  back() {
    return this.#do((session) => session.back());
  }

  forward() {
    return this.#do((session) => session.forward());
  }

  url() {
    return this.#do((session) => session.getUrl());
  }

  bringToFront() {
    return this.#do(() => undefined);
  }

  close() {
    return this.#do((session) => session.closeWindow());
  }

  async evaluate(fn, ...args) {
    const script = `
      const done = arguments[arguments.length - 1];
      const args = Array.prototype.slice.call(arguments, 0, -1);
      Promise.resolve().then(() => (${fn})(...args)).then(
        (value) => done({ value }),
        (error) => done({ failure: String(error && error.message || error) }),
      );`;
    const { value, failure } = await this.#do((session) => session.executeAsyncScript(script, args));
    if (failure !== undefined) throw new Error(failure);
    return value ?? undefined;
  }

  waitFor(fn, ...args) {
    return until(() => this.evaluate(fn, ...args), fn);
  }

  async click(selector) {
    await until(async () => {
      const element = await this.#do((session) =>
        session.executeScript(`return (${deepQuery})(arguments[0])`, [selector]),
      );
      if (!element) return false;
      return this.#do((session) => session.elementClick(Object.values(element)[0])).then(() => true, notYet);
    }, selector);
  }

  async press(keys) {
    const codes = keys.split('+').map((key) => keyCodes[key] ?? key);
    await this.#keys([
      ...codes.map((value) => ({ type: 'keyDown', value })),
      ...codes.reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text) {
    await this.#keys([...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))));
  }

  #keys(actions) {
    return this.#do((session) => session.performActions([{ type: 'key', id: 'keyboard', actions }]));
  }

  async cookies() {
    const cookies = await this.#do((session) => session.getAllCookies());
    return cookies.map(({ expiry, ...cookie }) => ({ ...cookie, expires: expiry ?? -1 }));
  }

  setCookie({ expires, ...cookie }) {
    return this.#do((session) => session.addCookie({ path: '/', ...cookie, ...(expires && { expiry: expires }) }));
  }

  /** WebKitWebDriver answers before the cookies are gone. */
  async clearCookies() {
    await this.#do((session) => session.deleteAllCookies());
    await until(async () => !(await this.cookies()).length, 'the cookies to be gone');
  }

  /** WebDriver sizes the window: the frame around the page is measured and added. */
  async setViewport({ width, height }) {
    await this.#do((session) => session.setWindowRect(null, null, width, height));
    const [innerWidth, innerHeight] = await this.evaluate(() => [innerWidth, innerHeight]);
    await this.#do((session) => session.setWindowRect(null, null, 2 * width - innerWidth, 2 * height - innerHeight));
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  async screenshot(path) {
    // WebKitWebDriver waits for the next frame, which a page at rest never paints: an unseen change asks for some.
    await this.evaluate(() => {
      const { style } = document.documentElement;
      const before = style.outline;
      let frames = 60;
      const paint = () => {
        style.outline = frames ? `${frames % 2}px solid transparent` : before;
        if (frames--) requestAnimationFrame(paint);
      };
      paint();
    });
    writeFileSync(path, await this.#do((session) => session.takeScreenshot()), 'base64');
  }

  requests() {
    throw new Error('WebDriver does not tell which addresses a page asks for');
  }

  errors() {
    throw new Error('WebDriver does not tell which errors a page meets');
  }

  blockJavaScript() {
    throw new Error('WebDriver cannot switch scripts off');
  }
}

/** An element that is there but cannot be clicked yet is about to be rendered, or to give way to another. */
function notYet(error) {
  if (!/not interactable|stale element|click intercepted/.test(error.message)) throw error;
  return false;
}
