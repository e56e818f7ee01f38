import { asVisitor, pause, visit } from '../browser.mjs';
import { publishList } from '../pages.mjs';

export const counts = [10, 100, 1_000, 10_000];

/** How long a list is waited for, in ms. */
const patience = 100_000;

/** From the call that shows a list until its first rows are painted, and until all of them are there and painted. */
export async function measureList(browser, server, candidate, list, count, folders) {
  const address = server.origin + (await publishList(server, candidate, count, folders));
  return asVisitor(browser, (context) =>
    visit(context, address, { network: 'fast' }, async ({ page }) => {
      await pause(count > 1_000 ? 1_500 : 500);
      return page.evaluate(
        async (code, count, patience) => {
          const { bench } = globalThis;
          // eslint-disable-next-line no-eval
          const list = await (0, eval)(`(${code})`)();
          await bench.when(() => true);
          const start = performance.now();
          list.show();
          const [first, all] = await Promise.all([
            bench.when(() => list.count() > 0, patience),
            bench.when(() => list.count() >= count, patience),
          ]);
          return { first: first - start, all: all - start };
        },
        list.run.toString(),
        count,
        patience,
      );
    }),
  );
}
