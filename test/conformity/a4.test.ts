import { expect, fixture, html } from '@open-wc/testing';
import {
  inside,
  isChromium,
  openedPreferences,
  preferences,
  banner,
  siteWithNewHost,
  storeOf,
} from '../support/consent-elements.js';
import { emulate } from '../support/media-features.js';
import type { MediaFeatures } from '../support/media-features.js';
import { expectParity } from '../support/parity.js';

async function askingAgain(): Promise<Element> {
  const store = storeOf();
  store.acceptAll();
  store.declare(siteWithNewHost);
  return banner(store);
}

const layers: readonly (readonly [string, () => Promise<Element>])[] = [
  ['the banner', banner],
  ['the banner that asks again', askingAgain],
  ['the preferences in the page', preferences],
  ['the preferences in their dialog', async () => (await openedPreferences()).element],
];

function boxes(host: Element): readonly [DOMRect, DOMRect] {
  return [
    inside(host, '[data-action="accept-all"]').getBoundingClientRect(),
    inside(host, '[data-action="refuse-all"]').getBoundingClientRect(),
  ];
}

/** How many lines each word of a button takes. */
function linesOfWords(button: Element): readonly number[] {
  const range = document.createRange();
  const texts = [...button.childNodes].filter((node) => node instanceof Text);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top));
      return new Set(lines).size;
    }),
  );
}

describe('A4: accepting and refusing look the same', () => {
  for (const [name, layer] of layers) {
    it(`in ${name}, where there is one of each`, async () => {
      const host = await layer();
      expectParity(host);
      const [accept, refuse] = boxes(host);
      const isAligned = (['top', 'left'] as const).some((side) => Math.abs(refuse[side] - accept[side]) <= 0.5);
      expect(isAligned, 'beside each other, or below').to.equal(true);
      for (const action of ['accept-all', 'refuse-all']) {
        expect(host.shadowRoot!.querySelectorAll(`[data-action="${action}"]`), action).to.have.length(1);
      }
    });

    it(`in ${name}, narrow, with large text, and in a page that styles everything`, async () => {
      for (const style of [
        'html { font-size: 200% }',
        'html { font-size: 62.5% }',
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
        'button { font-size: 9px } button:first-child, .choice-button:nth-child(2) { opacity: 0.5 }',
        'cookie-banner, cookie-preferences { --cookie-accent: gold; --cookie-on-accent: black; --cookie-radius-control: 2rem }',
      ]) {
        const sheet = await fixture(
          html`<style>
            ${style}
          </style>`,
        );
        const host = await layer();
        (host as HTMLElement).style.width = '18rem';
        expectParity(host);
        host.remove();
        sheet.remove();
      }
    });

    it(`in ${name}, above each other where words would break side by side`, async () => {
      const sheet = await fixture(
        html`<style>
          html {
            font-size: 200%;
          }
          cookie-banner::part(banner),
          cookie-preferences::part(dialog) {
            width: 320px;
          }
          cookie-preferences:not(:state(open))::part(panel) {
            width: 256px;
          }
        </style>`,
      );
      const host = await layer();
      expectParity(host);
      const [accept, refuse] = boxes(host);
      expect(refuse.top, 'below').to.be.at.least(accept.bottom);
      for (const action of ['accept-all', 'refuse-all']) {
        expect(linesOfWords(inside(host, `[data-action="${action}"]`)), action).to.deep.equal([1, 1]);
      }
      sheet.remove();
    });

    it(`in ${name}, in a dark page`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      try {
        expectParity(await layer());
      } finally {
        document.documentElement.style.removeProperty('color-scheme');
      }
    });

    if (isChromium) {
      for (const features of [
        { 'forced-colors': 'active' },
        { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
      ] satisfies MediaFeatures[]) {
        it(`in ${name}, in forced colours: ${JSON.stringify(features)}`, async () => {
          await emulate(features);
          expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
          const host = await layer();
          expectParity(host);
          const { borderTopStyle, borderTopWidth } = getComputedStyle(inside(host, '[data-action="refuse-all"]'));
          expect(borderTopStyle).to.equal('solid');
          expect(parseFloat(borderTopWidth)).to.be.at.least(1);
        });
      }
    }
  }
});
