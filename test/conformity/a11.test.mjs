import assert from 'node:assert/strict';
import {
  clickInPreferences,
  go,
  inEveryEngine,
  openPreferences,
  toOthers,
  untilAsked,
  untilAsking,
  untilFrames,
  wait,
} from '../journeys/portal.mjs';

const hits = (portal, name) => toOthers(portal).filter((path) => path.startsWith(`/tiers/${name}`)).length;

inEveryEngine('A11: withdrawal takes effect: gates shut', (journey) => {
  journey.it('what was let in leaves the page, and is never asked for again', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="accept-all"]');
    await untilAsking(page, false);
    await untilFrames(page, 2);
    await wait(page, () => document.querySelectorAll('cookie-gate > script').length === 1);

    await openPreferences(page);
    await clickInPreferences(page, '[data-action="refuse-all"]');
    await untilFrames(page, 0);
    const left = await page.evaluate(() => document.querySelectorAll('cookie-gate > :not(template, noscript)').length);
    assert.equal(left, 0);

    journey.portal.requests.length = 0;
    await page.reload();
    await go(page, `${journey.portal.origin}/charte-cookies.html`);
    await go(page, `${journey.portal.origin}/`);
    assert.deepEqual(toOthers(journey.portal), []);
  });

  journey.it('a page in which a withdrawn script ran starts anew, once, without it', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="accept-all"]');
    await untilAsking(page, false);
    await wait(page, () => document.querySelectorAll('cookie-gate > script').length === 1);
    for (const path of ['mesure/visite', 'video/vue', 'carte/tuiles'])
      await untilAsked(journey.portal, `/tiers/${path}`);
    const pages = () => journey.portal.requests.filter(({ path }) => path === '/').length;
    const before = pages();
    journey.portal.requests.length = 0;
    await page.evaluate(() => {
      window.mayReload = true;
      setTimeout(() => document[Symbol.for('charte-cookies/page-consent/1')].withdraw());
    });
    await wait(page, () => window.mayReload === undefined && document.readyState === 'complete');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.ok(before > 0 && pages() <= 1, 'one navigation');
    assert.deepEqual(toOthers(journey.portal), []);
    assert.equal(await page.evaluate(() => /_mn_/.test(document.cookie)), false, 'what it stored is erased');
  });

  journey.it('what is withdrawn for one service alone leaves alone', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="accept-all"]');
    await untilFrames(page, 2);
    await page.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].choose({ atlas: false }));
    await untilFrames(page, 1);
    journey.portal.requests.length = 0;
    await page.reload();
    await untilFrames(page, 1);
    assert.equal(hits(journey.portal, 'carte'), 0);
    assert.ok(hits(journey.portal, 'video') > 0);
    assert.ok(hits(journey.portal, 'mesure') > 0);
  });

  journey.it('what is granted again comes back', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="refuse-all"]');
    await untilAsking(page, false);
    for (const [action, count] of [
      ['accept-all', 2],
      ['refuse-all', 0],
      ['accept-all', 2],
    ]) {
      await openPreferences(page);
      await clickInPreferences(page, `[data-action="${action}"]`);
      await untilFrames(page, count);
    }
  });
});
