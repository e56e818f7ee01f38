import { asVisitor, pause, visit } from '../browser.mjs';
import { none, one, pathOf, publishLong } from '../pages.mjs';
import { acceptOnce } from './choose.mjs';

/** How many elements a page has besides. */
export const sizes = [400, 40_000];

/** What a returning visit’s scripts take on a short page and on a long one. */
export async function longPages(run) {
  return { ...(await visits(run, one, 'elements')), ...(await visits(run, none, 'ungated.elements')) };
}

async function visits({ browser, server, candidate, folders }, count, prefix) {
  const addresses = [];
  for (const size of sizes) addresses.push(await publishLong(server, candidate, count, size, folders));
  return asVisitor(browser, async (context) => {
    await acceptOnce(context, server.origin + pathOf(candidate, count), candidate, count);
    const values = {};
    for (const [index, size] of sizes.entries()) {
      values[`${prefix}.${size}.script`] = await visit(
        context,
        server.origin + addresses[index],
        { isWorkAlone: true },
        async (tab) => {
          await pause(1_500);
          return (await tab.costs()).script;
        },
      );
    }
    return values;
  });
}
