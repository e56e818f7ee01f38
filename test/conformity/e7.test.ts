import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { expectSame, isChromium } from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';
import { waitUntil } from '../support/wait-until.js';

const text =
  '<p>Le territoire publie ses données ouvertes : emploi, insertion, associations, logement et mobilité.</p>';

/** A page whose banner has nothing to ask yet. */
function open(placement: string): Promise<FramePage> {
  return FramePage.open({
    body: `<cookie-banner placement="${placement}"></cookie-banner>
      <header><a href="#x">Accueil</a></header>
      <main><h1>Données ouvertes</h1>${text.repeat(24)}</main>
      <footer>Pied de page</footer>`,
  });
}

/** Gives the page its declaration, so that the banner appears. */
async function appear(page: FramePage): Promise<void> {
  await page.store.declare({ ...site, consent: { cookie: `e7_${Date.now()}` } });
  await page.find('cookie-banner', '.banner');
  await nextFrame();
  await aTimeout(250);
}

/** Where everything of the page stands, but for the elements themselves. */
function places(page: FramePage): string[] {
  const { scrollWidth, scrollTop, clientWidth } = page.document.documentElement;
  const boxes = [...page.document.querySelectorAll('header, h1, p, footer')].map((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return [left, top, width, height].map(Math.round).join(' ');
  });
  return [...boxes, [scrollWidth, scrollTop, clientWidth].join(' ')];
}

interface PaintEntry extends PerformanceEntry {
  readonly value: number;
  readonly element: Element | null;
}

/** What the browser itself measures from now on. */
function measure(page: FramePage, type: string): PaintEntry[] {
  const entries: PaintEntry[] = [];
  const observer = new page.window.PerformanceObserver((list) => entries.push(...(list.getEntries() as PaintEntry[])));
  observer.observe({ type, buffered: true });
  return entries;
}

describe('E7: nothing of the page moves; the banner goes before the next frame, and is not the largest paint', () => {
  for (const placement of ['bottom', 'top', 'corner']) {
    it(`leaves everything where it is while it comes and goes, placement ${placement}`, async () => {
      const page = await open(placement);
      page.window.scrollTo(0, 40);
      const before = places(page);
      const { scrollHeight } = page.document.documentElement;
      await appear(page);
      expect(places(page), 'while it is shown').to.deep.equal(before);
      page.inside('cookie-banner', '[data-action="refuse-all"]')!.click();
      await nextFrame();
      await nextFrame();
      expectSame(page.inside('cookie-banner', '.banner'), null, 'what is gone');
      expect(places(page), 'after the choice').to.deep.equal(before);
      expect(page.document.documentElement.scrollHeight, 'room at the end is given back').to.equal(scrollHeight);
    });
  }

  it('takes the banner away before the next frame, whatever it unlocks', async () => {
    const page = await open('bottom');
    await appear(page);
    page.inside('cookie-banner', '[data-action="accept-all"]')!.click();
    let isGone = false;
    await new Promise<void>((resolve) => {
      page.window.requestAnimationFrame(() => {
        isGone = page.inside('cookie-banner', '.banner') === null;
        resolve();
      });
    });
    expect(isGone).to.equal(true);
  });

  it('leaves the page where it is while preferences that stand in it are in their dialog', async () => {
    const page = await FramePage.open({
      body: `<main><h1>Cookies</h1>${text}<cookie-preferences DECLARATION></cookie-preferences>${text.repeat(20)}</main>`,
    });
    await page.find('cookie-preferences', '.category');
    page.window.scrollTo(0, 300);
    const before = places(page);
    const element = page.get<CookiePreferences>('cookie-preferences');
    element.open();
    const dialog = await page.find<HTMLDialogElement>('cookie-preferences', 'dialog');
    await nextFrame();
    expect(dialog.open).to.equal(true);
    expect(places(page), 'open').to.deep.equal(before);
    element.close();
    await aTimeout(50);
    expect(places(page)).to.deep.equal(before);
  });

  if (isChromium) {
    for (const placement of ['bottom', 'top', 'corner']) {
      it(`counts no layout shift, placement ${placement}`, async () => {
        const page = await open(placement);
        const shifts = measure(page, 'layout-shift');
        await aTimeout(100);
        shifts.length = 0;
        await appear(page);
        page.inside('cookie-banner', '[data-action="accept-all"]')!.click();
        await aTimeout(150);
        expect(shifts.map(({ value }) => value)).to.deep.equal([]);
        page.get('header').style.height = '300px';
        await waitUntil(() => shifts.length > 0, 'a shift that is one is counted');
      });

      it(`is not the largest paint, placement ${placement}`, async () => {
        const page = await open(placement);
        const paints = measure(page, 'largest-contentful-paint');
        await appear(page);
        await aTimeout(250);
        expect(paints.length).to.be.above(0);
        for (const { element } of paints) expect(page.get('main').contains(element), element?.outerHTML).to.equal(true);
        const { length } = paints;
        const large = page.document.createElement('p');
        large.style.fontSize = '3rem';
        large.textContent = 'Un texte plus grand que tous les autres, pour voir. '.repeat(5);
        page.get('h1').after(large);
        await aTimeout(250);
        expect(paints.length, 'a larger one would be counted').to.be.above(length);
      });
    }
  }
});
