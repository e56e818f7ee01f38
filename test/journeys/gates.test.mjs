import assert from 'node:assert/strict';
import { inEveryEngine, settled, toOthers, untilAsking, wait } from './portal.mjs';

const path = '/tous-les-contenus.html';

/** What the page's list says, in its order. */
const ran = (page) =>
  page.evaluate(() => [...document.querySelectorAll('#journal li')].map(({ textContent }) => textContent));

/** What every embed of the page has in the place where it loads from, in shadow roots too. */
const open = (page) =>
  page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const addresses = all(document).flatMap((each) =>
      ['src', 'srcset', 'href'].flatMap((name) => (each.localName === 'script' ? [] : (each.getAttribute(name) ?? []))),
    );
    return addresses.filter((address) => address.startsWith('/tiers/')).sort();
  });

const embeds = [
  '/tiers/carte/carte.html',
  '/tiers/carte/carte.html?cookiebot',
  '/tiers/carte/legende.css',
  '/tiers/carte/plan.svg',
  '/tiers/carte/plan.svg?double 2x',
  '/tiers/carte/plan.svg?embed',
  '/tiers/video/extrait.wav',
  '/tiers/video/lecteur.html',
  '/tiers/video/lecteur.html?orejime',
];
const late = ['/tiers/carte/plan.svg?tardif', '/tiers/carte/plan.svg?tardif'];

/** Scripts of one service, in the order in which a page would run them. */
const inOrder = [
  'vanilla-cookieconsent',
  'en ligne, après un fichier',
  'klaro',
  'orejime-2',
  'orejime-3',
  'defer',
  'module',
];
const others = ['async', 'en ligne', 'cookiebot', 'sous condition', 'modèle', 'en ligne, dans un modèle'];

const untilOpen = (page, count) =>
  wait(
    page,
    (expected) => {
      const all = document.querySelectorAll('[src^="/tiers/"]:not(script), [href^="/tiers/"]');
      return all.length === expected;
    },
    count,
  );
const decide = (page, verb) =>
  page.evaluate((name) => document[Symbol.for('charte-cookies/page-consent/1')][name](), verb);

inEveryEngine('E1: no policy is violated with every kind of gate at once', (journey) => {
  journey.it(
    'nothing runs and nothing is asked for before consent, and each visible thing has its placeholder',
    async () => {
      const page = await journey.visit(path);
      await wait(page, () => document.querySelectorAll('cookie-gate').length === 7);
      await page.click('#plus-tard');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      assert.deepEqual([await ran(page), await open(page), toOthers(journey.portal)], [[], [], []]);
    },
  );

  journey.it(
    'everything runs and loads after consent, leaves with it, and comes back, but no script runs twice',
    async () => {
      const page = await journey.visit(path);
      await page.click('[data-action="accept-all"]');
      await untilAsking(page, false);
      await wait(
        page,
        (count) => document.querySelectorAll('#journal li').length === count,
        inOrder.length + others.length,
      );
      const list = await ran(page);
      assert.deepEqual([...list].sort(), [...inOrder, ...others].sort());
      assert.deepEqual(
        list.filter((name) => inOrder.includes(name)),
        inOrder,
      );
      await untilOpen(page, embeds.length - 1);
      assert.deepEqual(await open(page), embeds);
      await page.click('#plus-tard');
      await wait(page, (count) => document.querySelectorAll('#journal li').length === count, list.length + 2);
      assert.deepEqual(await open(page), [...embeds, ...late].sort());

      await decide(page, 'withdraw');
      await untilOpen(page, 0);
      assert.deepEqual(await open(page), []);
      await decide(page, 'acceptAll');
      await untilOpen(page, embeds.length);
      assert.deepEqual(await open(page), [...embeds, ...late].sort());
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      assert.deepEqual(await ran(page), [...list, 'tardif', 'tardif']);
    },
  );

  journey.it('one thing let in alone lets in nothing else', async () => {
    const page = await journey.visit(path);
    await wait(page, () => document.querySelectorAll('cookie-gate[data-placeholder]').length === 5);
    await page.evaluate(() => {
      const gate = document.querySelector('iframe[data-service="atlas"]').previousElementSibling;
      gate.shadowRoot.querySelector('[data-action="once"]').click();
    });
    await untilOpen(page, 1);
    assert.deepEqual(await open(page), ['/tiers/carte/carte.html']);
    assert.equal(await page.evaluate(() => document.activeElement.title), 'Carte, telle quelle');
    await page.reload();
    await settled(page);
    assert.deepEqual([await open(page), await ran(page)], [[], []]);
  });
});
