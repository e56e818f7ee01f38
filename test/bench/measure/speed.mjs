import { asVisitor, pause, visit } from '../browser.mjs';
import { many, one, pathOf } from '../pages.mjs';
import { mustHaveRunOnce, mustNotHaveRun } from './checks.mjs';
import { accept, choose, ready } from './choose.mjs';
import { named } from './named.mjs';

/** On each network and processor, with one gated script: until the banner, what accepting leads to, and the next page. */
export async function banner(run) {
  return {
    ...(await speed(run, one, 'fast', 1)),
    ...(await speed(run, one, 'fast', 4)),
    ...(await speed(run, one, 'slow', 1)),
    ...(await speed(run, one, 'slow', 4)),
  };
}

/** Choosing where many scripts wait, which compute. */
export async function choices(run) {
  const { candidate } = run;
  const results = {};
  for (const cpu of [1, 4]) {
    Object.assign(results, await speed(run, many, 'fast', cpu));
    const refused = await clicked(run, many, { cpu }, { selector: candidate.refuse }, mustNotHaveRun);
    Object.assign(results, named(`fast${cpu}.refuse`, refused));
  }
  return named('many', results);
}

/** From the click on the banner until the preferences are open and still; on slow 4G, two seconds after the banner. */
export async function preferences(run) {
  const { preferences: selector, opened } = run.candidate;
  if (!selector) return {};
  const open = (options) => clicked(run, one, options, { selector, opened });
  return {
    ...named('fast1.preferences', await open({ cpu: 1 })),
    ...named('fast4.preferences', await open({ cpu: 4 })),
    ...named('slow4.preferences', await open({ cpu: 4, network: 'slow', wait: 2_000 })),
  };
}

function speed({ browser, server, candidate }, scripts, network, cpu) {
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
      return seen ? { ...paint, ...seen, accept: await accept(page, candidate, scripts) } : paint;
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

function clicked({ browser, server, candidate }, scripts, { wait = ready, ...options }, about, check) {
  const address = server.origin + pathOf(candidate, scripts);
  return asVisitor(browser, (context) =>
    visit(context, address, { ...options, isTimed: true, watch: candidate.accept }, async ({ page }) => {
      await page.evaluate(() => globalThis.bench.seen);
      await pause(wait);
      const chosen = await choose(page, about);
      await check?.(page);
      return chosen;
    }),
  );
}
