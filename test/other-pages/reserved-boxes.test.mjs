/** A placeholder fits the place that a page keeps for what is to come (on-other-pages.md, kind 10; CONFORMITY E7). */
import assert from 'node:assert/strict';
import { auto, json, page } from '../support/sites.mjs';
import { declaration } from '../support/town.mjs';
import { everyEngine, inEngines } from '../support/visitor.mjs';

const frame = (live) =>
  `<iframe title="Film" width="560" height="315" ${live}="/third/film" data-service="film"></iframe>`;
const forms = {
  frame: frame('data-src'),
  gate: `<cookie-gate service="film"><template>${frame('src')}</template></cookie-gate>`,
};
/** What CMSs and themes put around embeds. */
const boxes = {
  'a WordPress embed': `.w { position: relative } .w::before { content: ''; display: block; padding-top: 56.25% }
    .w iframe { position: absolute; inset: 0; width: 100%; height: 100% }`,
  'a padding box': `.w { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden }
    .w iframe { position: absolute; inset: 0; width: 100%; height: 100% }`,
  'a Bootstrap 5 ratio box': `.w { position: relative; width: 100% } .w::before { display: block; padding-top: 56.25%; content: '' }
    .w > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
  'a Bootstrap 4 ratio box': `.w { position: relative; display: block; width: 100%; padding: 0; overflow: hidden }
    .w::before { display: block; content: ''; padding-top: 56.25% }
    .w iframe { position: absolute; top: 0; bottom: 0; left: 0; width: 100%; height: 100%; border: 0 }`,
  'a box with a ratio that cuts off':
    '.w { aspect-ratio: 16 / 9; overflow: hidden } .w iframe { width: 100%; height: 100% }',
  'a box with a height that cuts off': '.w { height: 200px; overflow: hidden } .w iframe { width: 100%; height: 100% }',
};

/** Whether the box keeps its height, nothing is covered that follows, and every button can be scrolled to and hit. */
async function look() {
  const box = document.querySelector('.w');
  const gate = document.querySelector('cookie-gate');
  const { bottom } = gate.shadowRoot.querySelector('.placeholder').getBoundingClientRect();
  const { top } = document.querySelector('#suite').getBoundingClientRect();
  const hit = [];
  for (const button of gate.shadowRoot.querySelectorAll('button')) {
    button.scrollIntoView({ block: 'nearest' });
    await new Promise(requestAnimationFrame);
    const { x, y, width, height } = button.getBoundingClientRect();
    hit.push(gate.shadowRoot.elementFromPoint(x + width / 2, y + height / 2) === button);
  }
  return {
    height: Math.round(box.getBoundingClientRect().height),
    covers: Math.round(bottom - top) > 0,
    hit: hit.every(Boolean) && hit.length > 2,
  };
}

/** Opens the page, refuses, and waits until the placeholder stands there. */
async function openShut(open) {
  const tab = await open('/');
  await tab.until(({ isAsking }) => isAsking, 'the banner');
  await tab.answer('refuse-all');
  await tab.raw.waitFor(() => document.querySelector('cookie-gate')?.shadowRoot?.querySelectorAll('button').length > 2);
  await tab.upTo(300);
  return tab;
}

async function showOnce(tab) {
  await tab.evaluate(() =>
    document.querySelector('cookie-gate').shadowRoot.querySelector('[data-action="once"]').click(),
  );
  await tab.raw.waitFor(() => document.querySelector('.w iframe')?.getAttribute('src'));
  await tab.upTo(200);
}

inEngines('A placeholder', everyEngine, ({ it }) => {
  for (const [what, css] of Object.entries(boxes)) {
    for (const [form, markup] of Object.entries(forms)) {
      for (const width of [320, 640]) {
        it(`of a ${form} fits ${what} of ${width} px, and nothing jumps when it is opened`, async ({ site, open }) => {
          site.files['/cookies.json'] = json(declaration());
          site.files['/third/film'] = page('', 'Film');
          site.files['/'] = page(
            `<style>figure { margin: 0; width: ${width}px } p { margin: 0 } iframe { border: 0 } ${css}</style>${auto()}`,
            `<figure><div class="w">${markup}</div></figure><p id="suite">suite</p>`,
          );
          const tab = await openShut(open);
          const { height, covers, hit } = await tab.evaluate(look);
          const expected = what.includes('height') ? 200 : Math.round((width * 9) / 16);
          assert.deepEqual({ height, covers, hit }, { height: expected, covers: false, hit: true });
          await showOnce(tab);
          const opened = await tab.evaluate(() => {
            const box = document.querySelector('.w').getBoundingClientRect();
            const film = document.querySelector('.w iframe').getBoundingClientRect();
            return [box.height, film.top - box.top, film.width].map(Math.round);
          });
          assert.deepEqual(opened, [expected, 0, width], 'what has come stands where it should');
        });
      }
    }
  }

  /**
   * Cells that share a row and keep no height: the placeholder takes what its words need, nothing is covered, and what is opened
   * begins where it began.
   */
  const rows = {
    'a cell of a grid':
      '.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px }',
    'a cell of a grid with fixed columns': '.row { display: grid; grid-template-columns: 1fr 1fr; gap: 16px }',
    'a flexible item': '.row { display: flex; flex-wrap: wrap; gap: 16px } .row > * { flex: 1 1 240px }',
    'a flexible item that may shrink': '.row { display: flex; gap: 16px } .row > * { flex: 1 1 0; min-width: 0 }',
  };
  for (const [what, css] of Object.entries(rows)) {
    for (const [form, markup] of Object.entries(forms)) {
      for (const width of [320, 640]) {
        it(`of a ${form} fits ${what}, in a row of ${width} px, and what was opened is in sight`, async ({
          site,
          open,
        }) => {
          site.files['/cookies.json'] = json(declaration());
          site.files['/third/film'] = page('', 'Film');
          site.files['/'] = page(
            `<style>main > div { width: ${width}px } p { margin: 0 } ${css}
              iframe { display: block; border: 0; width: 100%; height: auto; aspect-ratio: 16 / 9 }</style>${auto()}`,
            `<div class="row"><div class="w">${markup}</div><div class="beside"><p>Texte voisin</p></div></div><p id="suite">suite</p>`,
          );
          const tab = await openShut(open);
          const { covers, hit } = await tab.evaluate(look);
          const isInside = await tab.evaluate(() => {
            const placeholder = document.querySelector('cookie-gate').shadowRoot.querySelector('.placeholder');
            const cell = document.querySelector('.w').getBoundingClientRect();
            const own = placeholder.getBoundingClientRect();
            return own.left >= cell.left - 1 && own.right <= cell.right + 1 && cell.width <= innerWidth;
          });
          assert.deepEqual({ covers, hit, isInside }, { covers: false, hit: true, isInside: true });
          await showOnce(tab);
          const opened = await tab.evaluate(() => {
            const cell = document.querySelector('.w').getBoundingClientRect();
            const film = document.querySelector('.w iframe').getBoundingClientRect();
            return { above: Math.round(film.top - cell.top), isInSight: film.bottom > 0 && film.top < innerHeight };
          });
          assert.deepEqual(opened, { above: 0, isInSight: true });
        });
      }
    }
  }

  /** What looks like a kept place, and is none: the box grows with what stands in it. */
  const cards = {
    'a card with padding': '.w { position: relative; padding: 2rem }',
    'a card with more padding below': '.w { position: relative; padding: 1rem 1rem 4rem }',
    'a card without a position': '.w { padding: 4rem 2rem }',
  };
  for (const [what, css] of Object.entries(cards)) {
    it(`stands in ${what} at its own height`, async ({ site, open }) => {
      site.files['/cookies.json'] = json(declaration());
      site.files['/'] = page(
        `<style>figure { margin: 0; width: 640px } ${css}</style>${auto()}`,
        `<figure><div class="w">${forms.frame}</div></figure><p id="suite">suite</p>`,
      );
      const tab = await open('/');
      await tab.until(({ isAsking }) => isAsking, 'the banner');
      await tab.raw.waitFor(
        () => document.querySelector('cookie-gate')?.shadowRoot?.querySelectorAll('button').length > 2,
      );
      await tab.upTo(300);
      const { isWhole, isAround } = await tab.evaluate(() => {
        const placeholder = document.querySelector('cookie-gate').shadowRoot.querySelector('.placeholder');
        const { top, bottom } = placeholder.getBoundingClientRect();
        const box = document.querySelector('.w').getBoundingClientRect();
        return {
          isWhole: placeholder.scrollHeight <= placeholder.clientHeight,
          isAround: box.top < top && box.bottom > bottom,
        };
      });
      assert.deepEqual({ isWhole, isAround }, { isWhole: true, isAround: true });
    });
  }
});
