/**
 * Drives a browser from outside, as a person would: real navigation, tabs, back and forward, a profile of its own.
 *
 *   const browser = await openBrowser('firefox');
 *   const page = await browser.newPage();
 *   await page.goto('http://127.0.0.1:8080/');
 *   await page.click('[data-action="accept-all"]');   // looked for in the document and in open shadow roots
 *   await browser.close();
 *
 * The pages of one browser share cookies and storage. The same in all engines:
 *
 *   goto(url) · reload() · back() · forward() · url() · bringToFront() · close()
 *   evaluate(fn, ...args)      runs in the page, may be async; arguments and result are JSON
 *   waitFor(fn, ...args)       until it answers something true that can be told as JSON; answers that. 20 s at most
 *   click(selector)            waits until it is there; scrolls to it, and clicks its middle
 *   press('Shift+Tab')         one key, with modifiers
 *   type(text)                 into what has the focus
 *   cookies() · setCookie({name, value, path?, expires?}) · clearCookies()     of the page's address; expires in seconds
 *   setViewport({width, height}) · screenshot(path)       WebKit's window is at least 450 wide
 *
 * Only where the browser gives it (`browser.can(name)` tells; elsewhere the call throws):
 *
 *   requests()                 every address asked for since the page was opened         chromium, firefox
 *   errors()                   messages of errors that nobody handled                    chromium, firefox
 *   blockJavaScript()          the pages loaded from now on run no script of theirs      chromium
 *
 * `browser.can('restore')` tells whether back() and forward() bring pages back as they were left, from the back/forward
 * cache: all do but the small Chromium that a development dependency carries.
 */
import { openWithPuppeteer } from './driver-puppeteer.mjs';
import { openWithWebDriver } from './driver-webdriver.mjs';

/** Starts an engine with a profile of its own, which goes with `close()`. */
export function openBrowser(engine) {
  return engine === 'webkit' ? openWithWebDriver() : openWithPuppeteer(engine);
}
