import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from '../support/browsers.mjs';
import { probe } from './probe.mjs';
import { keyHash } from './server.mjs';

/** Latency in ms a request, throughput in bytes a second. The slow one is what developer tools call “Slow 4G”. */
const networks = {
  fast: { latency: 20, download: 6_250_000, upload: 2_500_000 },
  slow: { latency: 562.5, download: 180_000, upload: 84_375 },
};

// The browser ends with this process, not before it: else a run that is broken off would start another.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    console.error(`Ended by ${signal}`);
    process.exit(1);
  });
}

export async function launch() {
  return puppeteer.launch({
    ...(await chromium()),
    args: [...chromiumArgs, `--ignore-certificate-errors-spki-list=${keyHash}`],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: 180_000,
  });
}

/** A visitor: a browser profile of its own, with what it stores and keeps. */
export async function asVisitor(browser, act) {
  const context = await browser.createBrowserContext();
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

/**
 * Opens a page in a new tab and hands it over.
 *
 * `isTimed` has frames painted all the time, `watch` names what is looked for in each, and `hurry` what is clicked as soon as
 * it is there; without them nothing is asked of the page while it loads. A page that `isNeverIdle` has no idle callback run:
 * what a candidate fetches ahead once the page is idle stays away. Of `isWorkAlone`, costs are what the processor worked, not
 * how long it took with all waits.
 */
export async function visit(context, address, options, act) {
  const { cpu = 1, network = 'fast', isTimed, watch, hurry, isNeverIdle, isWorkAlone, clearCache } = options;
  const page = await context.newPage();
  const client = await page.createCDPSession();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(probe);
    if (isTimed) await page.evaluateOnNewDocument(() => globalThis.bench.beat());
    if (watch) await page.evaluateOnNewDocument((selector) => globalThis.bench.watch(selector), watch);
    await client.send('Performance.enable', { timeDomain: isWorkAlone ? 'threadTicks' : 'timeTicks' });
    if (hurry) await page.evaluateOnNewDocument((selector) => globalThis.bench.hurry(selector), hurry);
    if (isNeverIdle) await page.evaluateOnNewDocument(() => (globalThis.requestIdleCallback = () => 0));
    if (clearCache) await client.send('Network.clearBrowserCache');
    const { latency, download, upload } = networks[network];
    await page.emulateNetworkConditions({ latency, download, upload });
    if (cpu !== 1) await page.emulateCPUThrottling(cpu);
    const before = await metrics(client);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    const result = await act({ page, client, costs: async () => difference(await metrics(client), before) });
    if (faults.length) throw new Error(`Errors in the page: ${faults.join('\n')}`);
    return result;
  } catch (error) {
    throw new Error(`${address}: ${error.message}`, { cause: error });
  } finally {
    await page.close();
  }
}

async function metrics(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** What the page cost since before, in ms. */
function difference(after, before) {
  const spent = (name) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  return {
    script: spent('ScriptDuration') + spent('V8CompileDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    tasks: spent('TaskDuration'),
  };
}

/** Clicks with the mouse where a person would, on what can be seen. */
export async function click(page, selector) {
  const [x, y] = await page.evaluate((selector) => {
    const { left, top, width, height } = globalThis.bench.find(selector).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, selector);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
