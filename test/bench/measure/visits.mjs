import { asVisitor, click, pause, visit } from '../browser.mjs';
import { few, many, pathOf } from '../pages.mjs';

/** How long a page is left alone before what it cost is read. */
const settled = 900;
/** How long a banner stands there before it is clicked: tarteaucitron’s buttons do nothing in their first half second. */
const ready = 800;

/** What a candidate costs and how fast it is, once, as a map of named numbers. */
export async function measureVisits(browser, server, candidate, added) {
  const run = { browser, server, candidate, added };
  return {
    ...(await costs(run)),
    ...(await speed(run, 'fast', 1)),
    ...(await speed(run, 'fast', 4)),
    ...(await speed(run, 'slow', 1)),
    ...(await speed(run, 'slow', 4)),
    ...(candidate.refuse ? await refusal(run) : {}),
    ...(candidate.preferences ? await preferences(run) : {}),
  };
}

/** Bytes, requests, script, layout, heap and nodes: on a first visit, on the next, and on one whose cache is empty. */
function costs({ browser, server, candidate, added }) {
  const address = server.origin + pathOf(candidate, few);
  return asVisitor(browser, async (context) => {
    const weigh = async (options, act, page = address) => {
      server.takeLog();
      return visit(context, page, options, async (tab) => {
        await pause(settled);
        const spent = await tab.costs();
        const loaded = loads(server, candidate, server.takeLog(), added);
        const kept = await memory(tab.client);
        await act?.(tab.page);
        return { ...spent, ...loaded, ...kept };
      });
    };

    const first = await weigh({}, candidate.accept && ((page) => accept(page, candidate, few)));
    if (!candidate.accept) {
      // Who returns has allowed scripts: a page with nothing has them as they are.
      const free = await weigh({}, undefined, `${address}free/`);
      return { ...named('first', first), ...named('returning', free), ...named('cold', first) };
    }
    const returning = await weigh({}, (page) => mustBeQuiet(page, candidate, few));
    const cold = await weigh({ clearCache: true });
    return { ...named('first', first), ...named('returning', returning), ...named('cold', cold) };
  });
}

/** What of all that was asked for is the candidate’s. */
function loads(server, candidate, paths, added) {
  const own = paths.filter((path) => !path.endsWith('/') && path.startsWith(`/${candidate.id}/`));
  const sum = (kind) => own.reduce((total, path) => total + server.sizeOf(path).sizes[kind], added[few][kind]);
  return { requests: own.length, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

async function memory(client) {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  await client.send('HeapProfiler.disable');
  return { heap: usedSize, nodes };
}

async function accept(page, candidate, scripts) {
  await mustNotHaveRun(page);
  await page.evaluate(
    (selector, scripts) => globalThis.bench.nextClick({ selector, scripts }),
    candidate.accept,
    scripts,
  );
  await click(page, candidate.accept);
  await page.evaluate(() => globalThis.bench.click);
  await pause(200);
}

/** Until the banner is there, what accepting leads to, and how soon the next page runs what was allowed. */
function speed({ browser, server, candidate }, network, cpu) {
  const scripts = network === 'fast' ? many : few;
  const address = server.origin + pathOf(candidate, scripts);
  const prefix = `${network}${cpu}`;
  return asVisitor(browser, async (context) => {
    const options = { network, cpu, isTimed: true, watch: candidate.accept };
    const first = await visit(context, address, options, async ({ page }) => {
      const seen = candidate.accept ? await page.evaluate(() => globalThis.bench.seen) : undefined;
      // What comes late still moves the page, and some buttons do not answer at once.
      await pause(ready);
      const paint = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
        lcp: globalThis.bench.lcp,
        cls: globalThis.bench.shifts,
      }));
      if (!seen) return paint;
      await mustNotHaveRun(page);
      const selector = candidate.accept;
      await page.evaluate((about) => globalThis.bench.nextClick(about), { selector, scripts });
      await click(page, selector);
      const chosen = await page.evaluate(() => globalThis.bench.click);
      await pause(300);
      await mustHaveRunOnce(page, scripts);
      return {
        ...paint,
        ...seen,
        ...named('accept', { ...chosen, inp: await page.evaluate(() => globalThis.bench.inp()) }),
      };
    });
    if (!candidate.accept) return named(prefix, first);
    const ran = await visit(context, address, { network, cpu }, async ({ page }) => {
      const at = await page.evaluate((scripts) => globalThis.bench.whenRan(scripts), scripts);
      await pause(100);
      await mustHaveRunOnce(page, scripts);
      return at;
    });
    return named(prefix, { ...first, returningRan: ran });
  });
}

function refusal({ browser, server, candidate }) {
  return clicking(browser, server, candidate, 'refuse', { selector: candidate.refuse }, mustNotHaveRun);
}

function preferences({ browser, server, candidate }) {
  return clicking(
    browser,
    server,
    candidate,
    'preferences',
    { selector: candidate.preferences, opened: candidate.opened },
    () => {},
  );
}

async function clicking(browser, server, candidate, name, about, check) {
  const address = server.origin + pathOf(candidate, many);
  const results = {};
  for (const cpu of [1, 4]) {
    const chosen = await asVisitor(browser, (context) =>
      visit(context, address, { cpu, isTimed: true, watch: candidate.accept }, async ({ page }) => {
        await page.evaluate(() => globalThis.bench.seen);
        await pause(ready);
        await page.evaluate((about) => globalThis.bench.nextClick(about), about);
        await click(page, about.selector);
        const chosen = await page.evaluate(() => globalThis.bench.click);
        await pause(300);
        await check(page);
        return { ...chosen, inp: await page.evaluate(() => globalThis.bench.inp()) };
      }),
    );
    Object.assign(results, named(`fast${cpu}.${name}`, chosen));
  }
  return results;
}

/* A candidate that is set up wrongly would be fast. */

async function mustNotHaveRun(page) {
  const ran = await page.evaluate(() => globalThis.ran?.length ?? 0);
  if (ran) throw new Error(`${ran} scripts ran without consent`);
}

async function mustHaveRunOnce(page, scripts) {
  const ran = await page.evaluate(() => globalThis.ran.map(({ id }) => id));
  if (ran.length !== scripts || new Set(ran).size !== scripts) throw new Error(`Of ${scripts} scripts ran: ${ran}`);
}

async function mustBeQuiet(page, candidate, scripts) {
  await mustHaveRunOnce(page, scripts);
  const state = await page.evaluate((selector) => globalThis.bench.state(selector), candidate.accept);
  if (state !== 'nothing') throw new Error('It asks again');
}

/** `{ a: { b: 1 } }` under `x` is `{ 'x.a.b': 1 }`; what is not there stays away. */
function named(prefix, values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === undefined) return [];
      const path = `${prefix}.${name}`;
      return value && typeof value === 'object' ? Object.entries(named(path, value)) : [[path, value]];
    }),
  );
}
