import { asVisitor, pause, visit } from '../browser.mjs';
import { none, one, pathOf } from '../pages.mjs';
import { mustBeQuiet } from './checks.mjs';
import { accept } from './choose.mjs';
import { code, loads } from './loads.mjs';
import { named } from './named.mjs';

/** How long a page is left alone before what it cost is read. */
const settled = 900;

/**
 * Bytes, requests, script, layout, heap and nodes: on a first visit, on the next, and on one whose cache is empty. On a page
 * with one gated script, and as `ungated` on one that has none.
 */
export async function costs(run) {
  return { ...(await visits(run, one)), ...named('ungated', await visits(run, none)) };
}

function visits({ browser, server, candidate, added }, count) {
  const path = pathOf(candidate, count);
  return asVisitor(browser, async (context) => {
    const weigh = async (options, act, at = path) => {
      server.takeLog();
      return visit(context, server.origin + at, options, async (tab) => {
        await pause(settled);
        const spent = await tab.costs();
        const loaded = loads({ server, candidate }, at, server.takeLog(), added[count]);
        const kept = await memory(tab.client);
        await act?.(tab.page);
        return { ...spent, ...loaded, ...kept };
      });
    };

    const first = await weigh({}, candidate.accept && ((page) => accept(page, candidate, count)));
    if (!candidate.accept) {
      // Who returns has allowed scripts: a page with nothing has them as they are.
      const free = await weigh({}, undefined, `${path}free/`);
      return { ...named('first', first), ...named('returning', free), ...named('cold', first) };
    }
    const returning = await weigh({}, (page) => mustBeQuiet(page, candidate, count));
    const cold = await weigh({ clearCache: true });
    return { ...named('first', first), ...named('returning', returning), ...named('cold', cold) };
  });
}

async function memory(client) {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  await client.send('HeapProfiler.disable');
  return { heap: usedSize, nodes };
}

/** The scripts and styles of a first visit on which nobody chooses, before the page is idle: nothing is fetched ahead yet. */
export function beforeChoice({ browser, server, candidate }) {
  const path = pathOf(candidate, one);
  server.takeLog();
  return asVisitor(browser, (context) =>
    visit(context, server.origin + path, { isNeverIdle: true, watch: candidate.accept }, async ({ page }) => {
      await page.evaluate(() => globalThis.bench.seen);
      await pause(settled);
      return { 'beforeChoice.code': code({ server, candidate }, server.takeLog()) };
    }),
  );
}
