import { click, pause, visit } from '../browser.mjs';
import { mustHaveRunOnce, mustNotHaveRun } from './checks.mjs';

/** How long a banner stands there before it is clicked: tarteaucitron’s buttons do nothing in their first half second. */
export const ready = 800;

/** Clicks what a visitor clicks, once the page is at rest, and tells what that leads to. */
export async function choose(page, about) {
  await page.evaluate((about) => globalThis.bench.nextClick(about), about);
  await click(page, about.selector);
  const chosen = await page.evaluate(() => globalThis.bench.click);
  await pause(300);
  return { ...chosen, inp: await page.evaluate(() => globalThis.bench.inp()) };
}

/** Accepts, and sees to it that what is gated ran then, and not before. */
export async function accept(page, candidate, scripts) {
  await mustNotHaveRun(page);
  const chosen = await choose(page, { selector: candidate.accept, scripts });
  await mustHaveRunOnce(page, scripts);
  return chosen;
}

/** A first visit that accepts: whoever opens the page again in this profile returns. */
export function acceptOnce(context, address, candidate, scripts) {
  if (!candidate.accept) return undefined;
  return visit(context, address, { watch: candidate.accept }, async ({ page }) => {
    await page.evaluate(() => globalThis.bench.seen);
    await pause(ready);
    return accept(page, candidate, scripts);
  });
}
