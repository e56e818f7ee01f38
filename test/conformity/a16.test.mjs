import assert from 'node:assert/strict';
import { go, inEveryEngine, isAsking, textPages, untilAsking, untilAt, wait } from '../journeys/portal.mjs';

/** The words of the banner’s two buttons and its title, and the language that they are marked as. */
const banner = () => {
  const root = document.querySelector('cookie-banner').shadowRoot;
  const words = ['accept-all', 'refuse-all'].map((action) =>
    root.querySelector(`[data-action="${action}"]`).textContent.trim(),
  );
  return { words, lang: root.querySelector('[part~="banner"]').getAttribute('lang') };
};

inEveryEngine('A16: no wall, no second asking, no ticked box, no dead link, the language of the page', (journey) => {
  journey.it('the page can be used while nothing is decided', async () => {
    const page = await journey.visit('/');
    await page.click('a[href="/#donnees"]');
    await page.click('.sets a');
    const blocked = await page.evaluate(() => {
      const { overflow, position } = getComputedStyle(document.body);
      const isInert = document.querySelector('[inert], [aria-modal], dialog[open]') !== null;
      return { overflow, position, isInert };
    });
    assert.deepEqual(blocked, { overflow: 'visible', position: 'static', isInert: false });
    await page.click('.top a[href="/en/"]');
    await untilAt(page, '/en/');
  });

  journey.it('nobody is asked again after refusing', async () => {
    const page = await journey.visit('/');
    await page.click('[data-action="refuse-all"]');
    await untilAsking(page, false);
    for (const path of [...textPages, '/en/', '/']) {
      await go(page, journey.portal.origin + path);
      assert.equal(await isAsking(page), false, path);
    }
  });

  journey.it('every optional switch starts off', async () => {
    const page = await journey.visit('/gerer-mes-cookies.html');
    await wait(page, () => Boolean(document.querySelector('cookie-preferences').shadowRoot?.querySelector('input')));
    const on = await page.evaluate(() =>
      [...document.querySelector('cookie-preferences').shadowRoot.querySelectorAll('input')].map(
        (each) => each.checked,
      ),
    );
    assert.ok(on.length >= 2);
    assert.ok(!on.includes(true));
  });

  journey.it('the banner speaks the language of the page', async () => {
    const page = await journey.visit('/');
    assert.deepEqual(await page.evaluate(banner), { words: ['Tout accepter', 'Tout refuser'], lang: null });
    await go(page, `${journey.portal.origin}/en/`);
    await wait(page, () => !document.querySelector('cookie-banner').shadowRoot.textContent.includes('Tout refuser'));
    const { words, lang } = await page.evaluate(banner);
    assert.match(words.join(), /accept.*(refuse|reject)/i);
    assert.equal(lang, null);
  });

  journey.it('no link of a page or of an element leads nowhere', async () => {
    const page = await journey.visit('/');
    const seen = new Set();
    const dead = [];
    for (const path of [...textPages, '/en/', '/en/cookie-charter.html', '/en/my-cookies.html', '/nulle-part.html']) {
      await go(page, journey.portal.origin + path);
      const links = await page.evaluate(() => {
        const found = [];
        const walk = (root) => {
          for (const each of root.querySelectorAll('*')) {
            if (each.matches('a') && !each.href) found.push(`nowhere: ${each.textContent.trim()}`);
            else if (each.matches('a') && new URL(each.href).origin === location.origin) found.push(each.href);
            if (each.shadowRoot) walk(each.shadowRoot);
          }
        };
        walk(document);
        return found;
      });
      for (const link of links) {
        if (seen.has(link)) continue;
        seen.add(link);
        if (link.startsWith('nowhere') || !(await leadsSomewhere(page, link))) dead.push(`${path}: ${link}`);
      }
    }
    assert.ok(seen.size > 20, `${seen.size} links were followed`);
    assert.deepEqual(dead, []);
  });
});

/** A page that is there, and in it the place that the link names. The charter’s own outline is of its shadow root. */
async function leadsSomewhere(page, link) {
  const { hash } = new URL(link);
  if (hash === '#cookie-preferences') return true;
  return page.evaluate(async (address) => {
    const { hash, pathname } = new URL(address);
    const answer = await fetch(address);
    // The page for what is not found links to itself, to skip to its content.
    if (!hash || (!answer.ok && pathname !== location.pathname)) return answer.ok;
    const id = decodeURIComponent(hash.slice(1));
    const charter = document.querySelector('cookie-charter');
    return (await answer.text()).includes(`id="${id}"`) || Boolean(charter?.shadowRoot?.getElementById(id));
  }, link);
}
