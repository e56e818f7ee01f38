/* global deep */
import assert from 'node:assert/strict';
import { all, inEveryEngine, standing, untilAsking, untilFrames, wait } from './portal.mjs';

/** What has the focus, through shadow roots: its action, else its text or its tag. */
const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.dataset.action ?? (element.textContent.trim() || element.localName);
};

/** Presses Tab until something has the focus. */
async function tabTo(page, wanted, limit = 60) {
  const seen = [];
  for (let i = 0; i < limit; i++) {
    await page.press('Tab');
    seen.push(await page.evaluate(focused));
    if (seen.at(-1) === wanted) return seen;
  }
  throw new Error(`Tab never came to ${wanted}: ${seen.join(', ')}`);
}

inEveryEngine('the keyboard alone', (journey) => {
  /** A tab in front of all others, as Firefox gives its first one no focus. */
  async function visit(path) {
    await journey.visit('/');
    const page = await journey.open(path);
    await page.bringToFront();
    return page;
  }

  journey.it('comes to the banner first, and refuses with Space', async () => {
    const page = await visit('/');
    assert.notEqual(await page.evaluate(focused), 'accept-all', 'the banner takes no focus by itself');
    const path = await tabTo(page, 'refuse-all', 8);
    assert.ok(
      path.every((each) => each !== 'Aller au contenu'),
      `before the page: ${path}`,
    );
    await page.press(' ');
    await untilAsking(page, false);
    assert.deepEqual(await standing(page), all('refused'));
    assert.equal(await page.evaluate(() => document.activeElement !== null), true);
    await tabTo(page, 'Aller au contenu', 40);
  });

  journey.it('accepts with Enter, and opens and leaves the preferences where it was', async () => {
    const page = await visit('/confidentialite/atlas.html');
    await tabTo(page, 'accept-all', 8);
    await page.press('Enter');
    await untilAsking(page, false);
    await tabTo(page, 'Gérer mes cookies');
    await page.press('Enter');
    await wait(page, () => deep('dialog[open]') !== null);
    await wait(page, () => deep('dialog[open]:focus-within') !== null);
    await page.press('Escape');
    await wait(page, () => !deep('dialog[open]'));
    assert.equal(await page.evaluate(focused), 'Gérer mes cookies');
    assert.deepEqual(await standing(page), all('granted'));
  });

  journey.it('lets a video in, and goes on in it', async () => {
    const page = await visit('/');
    await tabTo(page, 'refuse-all', 8);
    await page.press('Enter');
    await untilAsking(page, false);
    await tabTo(page, 'once');
    await page.press(' ');
    await untilFrames(page, 1);
    await wait(page, () => document.activeElement.localName === 'iframe');
    assert.match(await page.evaluate(() => document.activeElement.title), /^Film/);
  });
});
