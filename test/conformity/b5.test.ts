import { expect, nextFrame } from '@open-wc/testing';
import type { CookieBanner } from '../../src/elements/banner/cookie-banner.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { site } from '../../stories/site.js';
import { blockedStorage, expectSame, storeOf } from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';

const banner = `<cookie-banner DECLARATION></cookie-banner><main><p>Page</p></main>`;
const dialog = `<main><cookie-preferences modal DECLARATION></cookie-preferences></main>`;
const inline = `<main><cookie-preferences DECLARATION></cookie-preferences></main>`;

/** What a person sets who needs more room between letters, words, lines and paragraphs (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

interface Condition {
  readonly width: number;
  readonly height: number;
  readonly css: string;
}

const conditions = {
  '320 × 256': { width: 320, height: 256, css: '' },
  '320 × 256, with text spacing': { width: 320, height: 256, css: spacing },
  '1280 × 800, with text spacing': { width: 1280, height: 800, css: spacing },
  '1280 × 800, with text of 200 %': { width: 1280, height: 800, css: 'html { font-size: 200% }' },
  '640 × 512, with text of 200 % and spacing': { width: 640, height: 512, css: `html { font-size: 200% } ${spacing}` },
  '1280 × 800, where a rem is 10 pixels': { width: 1280, height: 800, css: 'html { font-size: 62.5% }' },
  '800 × 320, a phone on its side': { width: 800, height: 320, css: '' },
} satisfies Record<string, Condition>;

/** Opens a page, and whatever can be unfolded in it. */
async function open(body: string, tag: string, { width, height, css }: Condition) {
  const page = await FramePage.open({ width, height, body, head: `<style>body { margin: 0 } ${css}</style>` });
  const element = page.get(tag);
  await page.find(tag, body === dialog ? '[role="status"]' : '.banner, .category');
  if (body === dialog) {
    (element as CookiePreferences).open();
    await page.find(tag, '.category');
  }
  // Overrides of spacing are written into shadow roots too, as browser extensions do.
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(css === '' ? '' : css.replace(/html \{[^}]*\}/, ''));
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  element.shadowRoot!.querySelectorAll('details').forEach((details) => details.toggleAttribute('open', true));
  await nextFrame();
  await nextFrame();
  return { page, root: element.shadowRoot! };
}

/** Elements with text of their own, but for what is only read aloud. */
function texts(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
    return own && !element.closest('.visually-hidden') && element.localName !== 'style';
  });
}

/** The boxes of the lines of an element's own text. */
function lines(element: HTMLElement): readonly DOMRect[] {
  const range = element.ownerDocument.createRange();
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
  return own.flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  });
}

/** What of a page cannot be read in whole: what is cut, what runs out of the screen, what stays behind something. */
function unreadable(page: FramePage, root: ShadowRoot): string[] {
  const faults: string[] = [];
  for (const element of texts(root)) {
    const name = element.textContent!.trim().slice(0, 40);
    for (const place of [0, -1]) {
      const isSeen = (['start', 'end', 'center'] as const).some((block) => {
        element.scrollIntoView({ block, behavior: 'instant' });
        const line = lines(element).at(place)!;
        return root.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2) === element;
      });
      if (!isSeen) faults.push(`${name}: its ${place ? 'end' : 'start'} cannot be brought into sight`);
    }
    for (const box of lines(element)) {
      if (box.left < -1 || box.right > page.window.innerWidth + 1) faults.push(`${name}: runs out of the screen`);
      faults.push(...cutBy(element, box).map((how) => `${name}: ${how}`));
    }
  }
  return faults;
}

function cutBy(element: HTMLElement, line: DOMRect): string[] {
  const faults: string[] = [];
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const outer = at.getBoundingClientRect();
    if (style.overflowX !== 'visible' && line.right > outer.right + 1) faults.push('cut at the side');
    if (/hidden|clip/.test(style.overflowY) && line.bottom > outer.bottom + 1) faults.push('cut below');
    if (/hidden|clip/.test(style.overflowY) && at.scrollHeight > at.clientHeight + 1)
      faults.push('no hand can scroll it');
    if (at.matches('button, summary') && line.bottom > outer.bottom + 1) faults.push('taller than its button');
  }
  return faults;
}

describe('B5: works at 320 × 256 pixels, with spaced and with large text; targets are 44 pixels', () => {
  for (const [name, condition] of Object.entries(conditions)) {
    it(`the banner at ${name}: nothing is cut, everything can be read, every button is in sight`, async () => {
      const { page, root } = await open(banner, 'cookie-banner', condition);
      const panel = root.querySelector('.banner')!.getBoundingClientRect();
      expect(panel.top, 'top').to.be.at.least(0);
      expect(panel.bottom, 'bottom').to.be.at.most(page.window.innerHeight);
      expect(panel.left).to.be.at.least(0);
      expect(panel.right).to.be.at.most(page.window.innerWidth);
      for (const button of root.querySelectorAll('.actions button')) {
        if (condition.css.includes('200%')) button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = button.getBoundingClientRect();
        expect(box.top, button.textContent!).to.be.at.least(panel.top - 1);
        expect(box.bottom, button.textContent!).to.be.at.most(panel.bottom + 1);
        expectSame(root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2), button, 'in sight');
      }
      expect(unreadable(page, root)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
    });

    it(`the dialog at ${name}: nothing is cut, everything can be read`, async () => {
      const { page, root } = await open(dialog, 'cookie-preferences', condition);
      const panel = root.querySelector('dialog')!;
      const box = panel.getBoundingClientRect();
      expect(box.top).to.be.at.least(0);
      expect(box.bottom).to.be.at.most(page.window.innerHeight + 0.5);
      expect(unreadable(page, root)).to.deep.equal([]);
      expect(panel.scrollWidth, 'no second direction to scroll').to.be.at.most(panel.clientWidth);
    });

    it(`the preferences in the page at ${name}: nothing is cut, everything can be read`, async () => {
      const { page, root } = await open(inline, 'cookie-preferences', condition);
      expect(unreadable(page, root)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
    });

    it(`every target at ${name} is at least 44 pixels wide and high, links in text 24 high`, async () => {
      for (const [body, tag] of [
        [banner, 'cookie-banner'],
        [dialog, 'cookie-preferences'],
      ] as const) {
        const { root } = await open(body, tag, condition);
        const targets = root.querySelectorAll<HTMLElement>('button:not(.link), summary, label');
        expect(targets.length).to.be.at.least(3);
        for (const target of targets) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${tag}: ${target.textContent!.trim()}`).to.be.at.least(43.9);
        }
        for (const link of root.querySelectorAll('.link')) {
          expect(link.getBoundingClientRect().height).to.be.at.least(24);
        }
      }
    });
  }

  for (const name of [
    '320 × 256',
    '320 × 256, with text spacing',
    '640 × 512, with text of 200 % and spacing',
  ] as const) {
    it(`the notice at ${name}: everything can be read, and it can be closed`, async () => {
      const { page, root } = await open(banner, 'cookie-banner', conditions[name]);
      const element = page.get<CookieBanner>('cookie-banner');
      element.store = storeOf(site, blockedStorage());
      element.store.refuseAll();
      const close = await page.find('cookie-banner', '[data-action="close"]');
      expect(unreadable(page, root)).to.deep.equal([]);
      close.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = close.getBoundingClientRect();
      expectSame(root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2), close, 'in sight');
    });
  }

  it('looks closely: a text that is cut is found', async () => {
    const { page, root } = await open(banner, 'cookie-banner', conditions['1280 × 800, with text spacing']);
    const text = root.querySelector<HTMLElement>('li span')!;
    text.style.cssText = 'display: block; block-size: 8px; overflow: hidden';
    expect(unreadable(page, root).join()).to.include('cut below');
  });
});
