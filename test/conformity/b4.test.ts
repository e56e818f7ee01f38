import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { expectSame, focused } from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';
import { waitUntil } from '../support/wait-until.js';

const paragraph = (i: number) => `<p>Le territoire publie ses données : emploi, insertion, associations, logement.
  <a href="#n${i}">Jeu de données ${i}</a> est mis à jour chaque semaine. <button>Télécharger ${i}</button></p>`;
const styles = '<style>p { margin-block: 5rem }</style>';
const paragraphs = Array.from({ length: 8 }, (_, i) => paragraph(i)).join('');

/** The focused element and the banner, where the one is behind the other. */
function coveredBy(page: FramePage): string {
  const element = focused(page.document);
  const banner = page.inside('cookie-banner', '.banner');
  if (!element || !banner || banner.contains(element)) return '';
  const box = element.getBoundingClientRect();
  const panel = banner.getBoundingClientRect();
  const isApart =
    box.right <= panel.left || box.left >= panel.right || box.bottom <= panel.top || box.top >= panel.bottom;
  if (isApart && box.top >= 0 && box.bottom <= page.window.innerHeight) {
    const seen = page.document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return seen?.localName === 'cookie-banner' ? `${element.textContent} is behind the banner` : '';
  }
  // Of what is taller than the room beside the banner, the greater part of the room shows something.
  const seen = Math.min(box.bottom, panel.top) - Math.max(box.top, 0);
  if (box.height > panel.top && seen >= panel.top / 2) return '';
  return `${element.textContent}: ${box.top}–${box.bottom}, banner ${panel.top}–${panel.bottom}`;
}

/** Presses Tab again and again; says what was hidden on the way, and which elements had focus. */
async function sweep(page: FramePage, steps: number): Promise<{ hidden: string[]; reached: Set<Element> }> {
  const hidden: string[] = [];
  const reached = new Set<Element>();
  for (let i = 0; i < steps; i++) {
    await sendKeys({ press: 'Tab' });
    await scrolled();
    const element = focused(page.document);
    if (element) reached.add(element);
    const fault = coveredBy(page);
    if (fault) hidden.push(fault);
  }
  return { hidden, reached };
}

/** Waits for the browser's own scrolling, which may come some frames after focus, and for ours after it. */
async function scrolled(): Promise<void> {
  await aTimeout(60);
}

/** Begins to move in the page, and waits for the code that keeps focus clear: it comes then. */
async function move(page: FramePage): Promise<void> {
  const { style } = page.document.documentElement;
  const before = style.scrollPaddingBottom;
  page.document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
  await waitUntil(() => style.scrollPaddingTop || style.scrollPaddingBottom !== before, 'scroll padding');
}

describe('B4: focus is never hidden behind the banner', () => {
  for (const [width, height] of [
    [320, 256],
    [1280, 800],
  ] as const) {
    for (const placement of ['bottom', 'top', 'corner']) {
      it(`keeps it clear at ${width} × ${height}, placement ${placement}, forwards and backwards, to the page’s ends`, async () => {
        const page = await FramePage.open({
          width,
          height,
          head: styles,
          body: `<cookie-banner placement="${placement}" DECLARATION></cookie-banner><main>${paragraphs}</main>`,
        });
        const last = await page.find('cookie-banner', '[data-action="preferences"]');
        await move(page);
        page.focus();
        last.focus();
        const { hidden, reached } = await sweep(page, 16);
        expect(hidden, 'hidden on the way down').to.deep.equal([]);
        expect(reached.size, 'elements reached').to.be.at.least(8);
        expectSame([...reached].at(-1), page.get('p:last-of-type button'), 'the end of the page');
        for (const element of [...page.document.querySelectorAll<HTMLElement>('main a, main button')].reverse()) {
          element.focus();
          await scrolled();
          expect(coveredBy(page), 'on the way up').to.equal('');
        }
      }).timeout(30_000);
    }
  }

  it('keeps it clear in a page that scrolls inside, not as a whole', async () => {
    const page = await FramePage.open({
      height: 600,
      head: '<style>p { margin-block: 5rem } body { margin: 0 } main { height: 600px; overflow: auto }</style>',
      body: `<cookie-banner DECLARATION></cookie-banner><main>${paragraphs}</main>`,
    });
    (await page.find('cookie-banner', '[data-action="preferences"]')).focus();
    await move(page);
    page.focus();
    const { hidden, reached } = await sweep(page, 16);
    expect(hidden).to.deep.equal([]);
    expect(reached.size, 'elements reached').to.be.at.least(8);
  }).timeout(20_000);

  it('gets out of the way of what stands fixed behind it, and comes back', async () => {
    const page = await FramePage.open({
      head: '<style>p { margin-block: 5rem } .fixed { position: fixed; bottom: 40px; left: 500px }</style>',
      body: `<cookie-banner DECLARATION></cookie-banner><button class="fixed">Haut de page</button><main>${paragraphs}</main>`,
    });
    const banner = await page.find('cookie-banner', '.banner');
    await move(page);
    page.focus();
    page.get('.fixed').focus();
    await scrolled();
    expect(coveredBy(page)).to.equal('');
    expect(banner.getBoundingClientRect().top).to.be.below(100);
    page.get('main a').focus();
    await scrolled();
    expect(coveredBy(page)).to.equal('');
    expect(banner.getBoundingClientRect().bottom).to.be.above(700);
  });

  it('leaves the page where it is when something taller than the screen has focus', async () => {
    const page = await FramePage.open({
      body: `<cookie-banner DECLARATION></cookie-banner><main tabindex="-1">${paragraphs.repeat(4)}</main>`,
    });
    await page.find('cookie-banner', '.banner');
    page.focus();
    page.get('main').focus();
    await scrolled();
    expect(page.window.scrollY).to.be.below(50);
  });

  for (const [width, height] of [
    [320, 640],
    [320, 256],
    [1280, 600],
  ] as const) {
    it(`keeps it clear of what sticks to the edges of the dialog, at ${width} × ${height}`, async () => {
      const page = await FramePage.open({
        width,
        height,
        body: '<main><cookie-preferences modal DECLARATION></cookie-preferences></main>',
      });
      const element = page.get<CookiePreferences>('cookie-preferences');
      element.open();
      await page.find('cookie-preferences', '.category');
      const root = element.shadowRoot!;
      root.querySelectorAll('details').forEach((details) => details.toggleAttribute('open', true));
      const stops = [...root.querySelectorAll<HTMLElement>('button, a, input, summary')];
      expect(stops.length).to.be.above(12);
      for (const stop of [...stops, ...[...stops].reverse()]) {
        stop.focus();
        await scrolled();
        for (const line of stop.getClientRects()) {
          const seen = root.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
          expect(stop.contains(seen), `${stop.outerHTML.slice(0, 60)} behind ${seen?.outerHTML.slice(0, 60)}`).to.be
            .true;
        }
      }
    }).timeout(20_000);
  }

  it('lets the end of a page that scrolls be scrolled clear, by mouse and finger too', async () => {
    const page = await FramePage.open({
      head: styles,
      body: `<cookie-banner DECLARATION></cookie-banner><main>${paragraphs}</main><footer><a href="#f">Fin</a></footer>`,
    });
    const banner = await page.find('cookie-banner', '.banner');
    await move(page);
    page.window.scrollTo(0, page.document.documentElement.scrollHeight);
    await nextFrame();
    const footer = page.get('footer a').getBoundingClientRect();
    expect(footer.bottom).to.be.at.most(banner.getBoundingClientRect().top);
  });

  it('makes no page scroll that does not', async () => {
    const page = await FramePage.open({ body: '<cookie-banner DECLARATION></cookie-banner><p>Court.</p>' });
    await page.find('cookie-banner', '.banner');
    await move(page);
    expect(page.document.documentElement.style.paddingBottom).to.equal('');
  });

  it('publishes its height as scroll padding, and gives back what the page had after the choice', async () => {
    const page = await FramePage.open({
      head: styles,
      body: `<cookie-banner DECLARATION></cookie-banner><main>${paragraphs}</main>`,
    });
    const { style } = page.document.documentElement;
    const banner = await page.find('cookie-banner', '.banner');
    await move(page);
    const height = page.window.innerHeight - banner.getBoundingClientRect().top;
    expect(parseFloat(style.scrollPaddingBottom)).to.be.within(height, height + 20);
    page.focus();
    page.get('p:last-of-type button').focus();
    await scrolled();
    expect(parseFloat(style.paddingBottom), 'room at the end of the page').to.be.above(height);
    page.store.refuseAll();
    await nextFrame();
    expectSame(page.inside('cookie-banner', '.banner'), null, 'what is gone');
    expect(style.length, style.cssText).to.equal(0);
  });

  it('gives back a scroll padding that the page itself had set', async () => {
    const page = await FramePage.open({ body: `<main>${paragraphs}</main><div class="place"></div>` });
    const { style } = page.document.documentElement;
    style.scrollPaddingBottom = '40px';
    const element = page.document.createElement('cookie-banner');
    element.declaration = JSON.stringify({
      site: { name: 'A', url: 'https://a.fr' },
      categories: [{ id: 'embeds' }],
      services: [],
      providers: [],
    });
    page.get('.place').append(element);
    await page.find('cookie-banner', '.banner');
    await move(page);
    expect(parseFloat(style.scrollPaddingBottom)).to.be.above(100);
    element.remove();
    await nextFrame();
    expect(style.scrollPaddingBottom).to.equal('40px');
    expect(style.length).to.equal(1);
  });
});
