import type { BrowserContext, Page } from 'playwright-core';

/**
 * Asks for an address by the browser, which finds the way that pages are reached by. Status 0 where nothing answers.
 * `prepare` is handed the tab first.
 */
export async function getAddress(
  context: BrowserContext,
  address: string,
  prepare: (page: Page) => Promise<void>,
): Promise<{ readonly status: number; readonly text: string }> {
  const page = await context.newPage();
  try {
    await prepare(page);
    const answer = await page.goto(address, { waitUntil: 'commit', timeout: 15_000 });
    return { status: answer?.status() ?? 0, text: (await answer?.text()) ?? '' };
  } catch (error) {
    // A file that is offered to be kept is there.
    return { status: /Download is starting/.test((error as Error).message) ? 200 : 0, text: '' };
  } finally {
    await page.close().catch(() => {});
  }
}
