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

describe('A4: accepting and refusing look the same', () => {
  for (const [name, layer] of layers) {
    it(`in ${name}, where there is one of each`, async () => {
      const host = await layer();
      expectParity(host);
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
