/** A candidate that is set up wrongly would be fast. */

export async function mustNotHaveRun(page) {
  const ran = await page.evaluate(() => globalThis.ran?.length ?? 0);
  if (ran) throw new Error(`${ran} scripts ran without consent`);
}

export async function mustHaveRunOnce(page, scripts) {
  const ran = await page.evaluate(() => (globalThis.ran ?? []).map(({ id }) => id));
  if (ran.length !== scripts || new Set(ran).size !== scripts) throw new Error(`Of ${scripts} scripts ran: ${ran}`);
}

export async function mustBeQuiet(page, candidate, scripts) {
  await mustHaveRunOnce(page, scripts);
  const state = await page.evaluate((selector) => globalThis.bench.state(selector), candidate.accept);
  if (state !== 'nothing') throw new Error('It asks again');
}
