import assert from 'node:assert/strict';
import { choice, isAsking, untilAsking } from '../journeys/portal.mjs';
import { until } from '../support/deep-query.mjs';

/** A visit of somebody new: is asked, answers by the button `action`, comes back, and is not asked again. */
export async function visit(page, site, action, statistics) {
  const faults = async () => [...page.errors(), ...(await page.evaluate(() => window.told())), ...site.missing];
  await forget(page, site);
  await page.goto(site.origin);
  // A page that has met an error has said why it does not ask: no need to wait for more.
  await until(async () => (await isAsking(page)) || (await faults()).length, 'the banner', 15_000).catch(() => {});
  assert.deepEqual(await faults(), [], `${action}: the page that asks meets an error`);
  assert.ok(await isAsking(page), `${action}: nobody is asked, and no error says why`);

  await page.click(`[data-action="${action}"]`);
  await untilAsking(page, false);
  await assertKept(page, action, statistics);

  await page.reload();
  assert.deepEqual(await askedFor(page), [], `${action}: asked again after a reload`);
  assert.equal(await isAsking(page), false, `${action}: the banner is there again after a reload`);
  await assertKept(page, action, statistics);
  assert.deepEqual(await faults(), [], `${action}: the page meets an error`);
}

/** Cookies are a host's whatever its port: those of the visit before are still there. */
async function forget(page, { origin }) {
  await page.goto(`${origin}/blank`);
  await page.clearCookies();
  await page.evaluate(() => localStorage.clear());
}

async function assertKept(page, action, statistics) {
  const kept = await choice(page);
  assert.equal(kept?.choices.statistics, statistics, `${action}: cookies_preferences holds ${JSON.stringify(kept)}`);
}

/** What the page still asks. Where there is nothing to ask, it may have no store to say so. */
async function askedFor(page) {
  const isDeclared = () => Boolean(document[Symbol.for('charte-cookies/page-consent/1')]?.snapshot.declaration);
  await until(() => page.evaluate(isDeclared), 'a declaration', 1_500).catch(() => {});
  return page.evaluate(async () => {
    await Promise.all([...document.querySelectorAll('cookie-banner')].map((banner) => banner.updateComplete));
    return document[Symbol.for('charte-cookies/page-consent/1')]?.snapshot.pending ?? [];
  });
}
