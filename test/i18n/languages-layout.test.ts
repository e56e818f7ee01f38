/** Every language in every element: nothing that axe finds, nothing out of a small screen, every section of the charter. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { render } from 'lit';
import { setLocale } from '../../src/i18n/set-locale.js';
import { isRightToLeft } from '../../src/i18n/nearest-locale.js';
import { locales } from '../../src/languages.js';
import { allInside, canResize, inside, isChromium } from '../support/consent-elements.js';
import { listenToConsole } from '../support/listen-to-console.js';
import type { Elements } from '../support/spoken.js';
import { allFive, elementsIn, rested, speak, speakOfSitesIn, texts } from '../support/spoken.js';

const page = document.documentElement;
const own = page.lang;

/** All where they are fast; elsewhere one of each script, and one that the browser may not know. */
const tested = isChromium ? locales() : ['fr', 'ar', 'bg', 'el', 'ga', 'zh-Hans'];

/** The sections that a charter has at least (CONFORMITY D1), for a site that has something to say in each. */
const sections =
  'definition kinds controller purposes cookies partners refusal controls retention exemptions transfers rights browser date';

/** Made once, and spoken anew in each language. */
const place = document.createElement('main');

before(async () => {
  speakOfSitesIn('en');
  if (canResize) await setViewport({ width: 320, height: 640 });
});
after(async () => {
  place.remove();
  page.lang = own;
  page.dir = '';
  await setLocale();
  if (canResize) await setViewport({ width: 1280, height: 900 });
});

async function show(content: unknown): Promise<void> {
  const warnings = listenToConsole('warn');
  render(content, place);
  document.body.append(place);
  await speak('en');
  warnings.undo();
}

describe('the five elements on a small screen', () => {
  before(() => show(allFive()));

  for (const locale of tested) {
    const direction = isRightToLeft(locale) ? 'rtl' : 'ltr';
    const elements = () => elementsIn(place.firstElementChild as HTMLElement);

    describe(`in ${locale}`, () => {
      before(async () => {
        page.dir = direction;
        await speak(locale);
        await rested(elements());
      });

      it('nothing runs out of it, and all stands in the language’s direction', () => {
        for (const element of elements()) {
          for (const part of allInside(element, 'section, table, button')) {
            expect(getComputedStyle(part).direction, element.localName).to.equal(direction);
          }
          expect(allInside(element, '[lang], [dir]:not([translate])'), element.localName).to.have.length(0);
        }
        if (canResize) expect(outside(elements()), 'out of the screen').to.deep.equal([]);
      });

      it('axe finds nothing', async function () {
        this.timeout(30_000);
        // Colours are those of every language.
        const ignoredRules = ['color-contrast', 'region', 'landmark-unique', 'heading-order'];
        await expect(place).to.be.accessible({ ignoredRules });
      });

      it('D1: the charter has every section, each with a title and words of its own', () => {
        const charter = place.querySelector('cookie-charter')!;
        expect(allInside(charter, 'section[id]').map(({ id }) => id)).to.deep.equal(sections.split(' '));
        const titles = sections.split(' ').map((id) => inside(charter, `#${id} h2`).textContent!.trim());
        expect(new Set(titles).size).to.equal(titles.length);
        for (const id of sections.split(' ')) {
          expect(inside(charter, `#${id}`).textContent!.trim().length, id).to.be.above(locale === 'zh-Hans' ? 20 : 60);
        }
      });
    });
  }
});

/** Lines of text that begin or end outside the window, in elements inside elements too. */
function outside(elements: Elements | readonly Element[]): string[] {
  const faults: string[] = [];
  for (const element of elements) {
    const root = element.shadowRoot!;
    for (const text of texts(root)) {
      if (!text.data.trim() || isHidden(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, width } of range.getClientRects()) {
        if (width && (left < -0.5 || right > innerWidth + 0.5))
          faults.push(`${element.localName}: ${text.data.trim()}`);
      }
    }
    faults.push(...outside([...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)));
  }
  return faults;
}

/** What only assistive technology is given, or what is folded away. */
function isHidden(element: Element | null): boolean {
  if (!element) return false;
  if (element.matches('.visually-hidden, details:not([open]) > :not(summary)')) return true;
  return getComputedStyle(element).clipPath === 'inset(50%)' || isHidden(element.parentElement);
}
