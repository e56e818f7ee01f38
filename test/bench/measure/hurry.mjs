import { asVisitor, visit } from '../browser.mjs';
import { none, one, pathOf } from '../pages.mjs';
import { mustHaveRunOnce } from './checks.mjs';
import { code } from './loads.mjs';

/**
 * Somebody accepts as soon as there is a button: which scripts and styles must have come until that is kept, where nothing
 * is gated, and how long after navigation what is gated has run, on slow 4G.
 */
export async function hurry({ browser, server, candidate }) {
  const hurried = (count, options, act) =>
    asVisitor(browser, (context) =>
      visit(
        context,
        server.origin + pathOf(candidate, count),
        { ...options, hurry: candidate.accept },
        async ({ page }) => act(page, await page.evaluate(() => globalThis.bench.untilKept)),
      ),
    );
  const kept = await hurried(none, { isNeverIdle: true }, (_, paths) => code({ server, candidate }, paths));
  const ran = await hurried(one, { network: 'slow' }, async (page) => {
    const at = await page.evaluate((scripts) => globalThis.bench.whenRan(scripts), one);
    await mustHaveRunOnce(page, one);
    return at;
  });
  return { 'kept.code': kept, 'slow1.hurry.ran': ran };
}
