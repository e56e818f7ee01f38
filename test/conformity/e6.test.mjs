import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  all,
  choice,
  frames,
  go,
  inEveryEngine,
  isAsking,
  settled,
  standing,
  toOthers,
  untilAsking,
  untilFrames,
  wait,
} from '../journeys/portal.mjs';

const portal = new URL('../../stories/portal/', import.meta.url);
const read = (name) => readFileSync(new URL(name, portal), 'utf8');
const html = 'text/html; charset=utf-8';
const map = `<cookie-gate class="embed" category="embeds" service="atlas">
  <template><iframe src="/tiers/carte/carte.html" title="Carte" width="400" height="250"></iframe></template>
</cookie-gate>`;
const script = '<script type="module" async src="/cdn/auto.js" data-src="/cookies.json"></script>';
const page = (body) => ({
  type: html,
  body: `<!doctype html><html lang="fr"><head><title>x</title>${script}</head><body>${body}</body></html>`,
});

const pages = {
  '/late.html': { type: html, body: read('index.html').replace('data-src="/cookies.json"', 'data-src="/late.json"') },
  '/late.json': { type: 'application/json', body: read('cookies.json'), delay: 1500 },
  '/twice.html': page(`${map}${map}<cookie-preferences></cookie-preferences><cookie-preferences></cookie-preferences>`),
  '/outer.html': page(`<h1>Cadre</h1>${map}<iframe id="inner" src="/inner.html" title="Dedans"></iframe>`),
  '/inner.html': page(`<h1>Dedans</h1>${map}`),
};

/** Puts another page’s body in the place of this one’s, as pages do that navigate by themselves. */
const swapBody = (path) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => {
      history.pushState(null, '', path);
      document.body.replaceWith(document.adoptNode(request.response.body));
      resolve();
    };
    request.onerror = reject;
    request.send();
  });

/** What is still on its way when a page is left looks like an error to it. */
const untilMeasured = (page) => wait(page, () => document.cookie.includes('_mn_ses.1'));

inEveryEngine(
  'E6: whatever the page does with its parts, everything works',
  (journey) => {
    journey.it('pages that swap their body keep asking, and follow the choice', async () => {
      const page = await journey.visit('/');
      await page.evaluate(swapBody, '/charte-cookies.html');
      await untilAsking(page, true);
      assert.equal(await page.evaluate(() => document.body.firstElementChild.localName), 'cookie-banner');
      await wait(page, () => document.querySelector('cookie-charter')?.shadowRoot?.querySelector('h2') !== null);
      await page.click('[data-action="accept-all"]');
      await untilAsking(page, false);
      await page.evaluate(swapBody, '/');
      await untilFrames(page, 2);
      await page.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].withdraw());
      await untilFrames(page, 0);
    });

    journey.it('a body that is put back, open gates and all, is held to what was decided since', async () => {
      const page = await journey.visit('/');
      await page.click('[data-action="accept-all"]');
      await untilFrames(page, 2);
      await page.evaluate(() => void (window.kept = [document.body, document.body.cloneNode(true)]));
      await page.evaluate(swapBody, '/gerer-mes-cookies.html');
      // What that page may still ask for is on its way.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      await page.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].withdraw());
      journey.portal.requests.length = 0;
      for (const i of [0, 1]) {
        await page.evaluate((which) => document.body.replaceWith(window.kept[which]), i);
        await untilFrames(page, 0);
        assert.deepEqual(await standing(page), all('refused'));
      }
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      assert.deepEqual(toOthers(journey.portal), []);
    });

    journey.it('elements that are taken out and put back go on', async () => {
      const page = await journey.visit('/');
      await page.evaluate(() => {
        const banner = document.querySelector('cookie-banner');
        banner.remove();
        document.querySelector('footer').after(banner);
        for (const gate of document.querySelectorAll('cookie-gate')) gate.parentNode.append(gate);
      });
      await untilAsking(page, true);
      await page.click('[data-action="accept-all"]');
      await untilAsking(page, false);
      await untilFrames(page, 2);
    });

    journey.it('several instances on a page are of one mind', async () => {
      const page = await journey.visit('/twice.html');
      await page.click('[data-action="refuse-all"]');
      await untilAsking(page, false);
      assert.equal((await frames(page)).length, 0);
      await page.evaluate(() => {
        document.querySelector('cookie-preferences').shadowRoot.querySelector('[data-action="accept-all"]').click();
      });
      await untilFrames(page, 2);
      const boxes = await wait(page, () => {
        const found = [...document.querySelectorAll('cookie-preferences')].map(
          (each) => each.shadowRoot.querySelector('input[data-id="embeds"]').checked,
        );
        return found.every(Boolean) && found.length;
      });
      assert.equal(boxes, 2);
    });

    journey.it('a choice in a frame is the page’s, and the page’s the frame’s', async () => {
      const page = await journey.visit('/outer.html');
      await wait(page, () => {
        const { contentDocument } = document.querySelector('#inner');
        const banner = contentDocument.querySelector('cookie-banner');
        return Boolean(banner?.shadowRoot?.querySelector('[data-action="accept-all"]'));
      });
      await page.evaluate(() => {
        const banner = document.querySelector('#inner').contentDocument.querySelector('cookie-banner');
        banner.shadowRoot.querySelector('[data-action="accept-all"]').click();
      });
      await untilAsking(page, false);
      await untilFrames(page, 1);
      await page.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].withdraw());
      await wait(page, () => {
        const { contentDocument } = document.querySelector('#inner');
        return contentDocument.querySelectorAll('cookie-gate > iframe').length === 0;
      });
    });

    journey.it('a declaration that comes late asks when it comes, and a stored choice waits for it', async () => {
      const page = await journey.visit('/');
      await page.click('[data-action="accept-all"]');
      await untilFrames(page, 2);
      await untilMeasured(page);
      await page.goto(`${journey.portal.origin}/late.html`);
      assert.equal((await frames(page)).length, 0, 'before it is known what was asked (A13)');
      await settled(page);
      await untilFrames(page, 2);
      await untilMeasured(page);
      await page.evaluate(() => document[Symbol.for('charte-cookies/page-consent/1')].reset());
      await untilAsking(page, true);
      await go(page, `${journey.portal.origin}/late.html`);
      assert.equal(await isAsking(page), true);
      assert.equal(await choice(page), undefined);
      assert.equal((await frames(page)).length, 0);
    });
  },
  { pages },
);
