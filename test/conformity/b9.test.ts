import { expect, fixture, html } from '@open-wc/testing';
import type { ConsentStore } from '../../src/consent/consent-store.js';
import {
  allInside,
  banner,
  inside,
  isChromium,
  openedPreferences,
  preferences,
  storeOf,
} from '../support/consent-elements.js';
import { contrast, ground, luminance, read } from '../../stories/support/contrast.js';
import { emulate } from '../support/media-features.js';

const schemes = { light: '#ffffff', dark: '#121212' } as const;
const layers: readonly (readonly [string, (store?: ConsentStore) => Promise<Element>])[] = [
  ['the banner', banner],
  ['the preferences', preferences],
  ['the dialog', async () => (await openedPreferences()).element],
];

describe('B9: forced colours, reduced motion, print and dark scheme are honoured; contrast is 7:1 for text', () => {
  for (const [scheme, page] of Object.entries(schemes)) {
    for (const [name, layer] of layers) {
      it(`${name} in a ${scheme} page: text has a contrast of 7:1, controls 3:1`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        document.documentElement.style.colorScheme = scheme;
        try {
          const element = await layer();
          (element as HTMLElement).style.setProperty('--cookie-duration', '0s');
          allInside(element, 'details').forEach((details) => details.toggleAttribute('open', true));
          const texts = allInside(element, '*').filter(
            (each) =>
              [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) &&
              !each.matches('.visually-hidden, style'),
          );
          expect(texts.length).to.be.above(5);
          for (const each of texts) {
            const ratio = contrast(getComputedStyle(each).color, ground(each, page));
            expect(ratio, `${each.textContent!.trim().slice(0, 30)}`).to.be.at.least(7);
          }
          for (const control of allInside(element, 'input, .actions button')) {
            const ratio = contrast(getComputedStyle(control).borderTopColor, ground(control.parentElement!, page));
            expect(ratio, `border of ${control.textContent!.trim() || control.dataset['id']}`).to.be.at.least(3);
          }
        } finally {
          document.documentElement.style.removeProperty('color-scheme');
          place.remove();
        }
      });
    }
  }

  it('follows a part of a page that has a scheme of its own', async () => {
    const place = await fixture<HTMLElement>(html`
      <div style="color-scheme: dark"><cookie-preferences .store=${storeOf()}></cookie-preferences></div>
    `);
    const element = place.querySelector('cookie-preferences')!;
    await element.updateComplete;
    if (CSS.supports('color', 'light-dark(#000, #fff)')) {
      expect(luminance(read(getComputedStyle(inside(element, '#heading')).color))).to.be.above(0.5);
    } else {
      expect(getComputedStyle(inside(element, '#heading')).color).to.equal(getComputedStyle(element).color);
    }
  });

  it('has a visible focus of 3 pixels at each control, in a colour that stands out', async () => {
    for (const [, layer] of layers) {
      const element = await layer();
      for (const control of allInside(element, 'button, input, summary, a')) {
        if (!control.getClientRects().length) continue;
        control.focus({ focusVisible: true } as FocusOptions);
        if (!control.matches(':focus-visible')) continue;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
        expect(outlineStyle, control.textContent!).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        expect(contrast(outlineColor, ground(control.parentElement!, '#ffffff'))).to.be.at.least(3);
      }
      element.remove();
    }
  });

  if (isChromium) {
    it('moves nothing for people who ask for less motion', async () => {
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      for (const [, layer] of layers) {
        const element = await layer();
        const moving = [...allInside(element, '*')].filter((each) => {
          const { animationDuration, transitionDuration } = getComputedStyle(each);
          const seconds = `${animationDuration}, ${transitionDuration}`.split(', ').map(parseFloat);
          return Math.max(...seconds) > 0.001;
        });
        expect(moving.map((each) => each.localName)).to.deep.equal([]);
        element.remove();
      }
    });

    it('stands there in its first frame, for everybody, and its text in the next', async () => {
      await emulate({ 'prefers-reduced-motion': 'no-preference' });
      const element = await banner();
      const panel = inside(element, '.banner');
      // It settles by less than it keeps clear around it, and is never less than opaque.
      const own = panel.getAnimations();
      expect(own.map((each) => (each as CSSAnimation).animationName)).to.deep.equal(['settle']);
      const [start] = (own[0]!.effect as KeyframeEffect).getKeyframes();
      expect(start!['transform']).to.be.oneOf(['translateY(0.375rem)', 'translateY(6px)']);
      expect(getComputedStyle(panel).opacity).to.equal('1');
      for (const each of panel.getAnimations({ subtree: true })) {
        if (!own.includes(each)) expect(each.effect!.getComputedTiming().endTime).to.be.at.most(1);
      }
      await Promise.all(panel.getAnimations({ subtree: true }).map((each) => each.finished));
      expect(getComputedStyle(inside(element, '.text')).opacity).to.equal('1');
    });

    it('prints no banner and no controls, but what the preferences say', async () => {
      await emulate({ media: 'print' });
      const asking = await banner();
      expect(inside(asking, '.banner').getClientRects()).to.have.length(0);
      const element = await preferences();
      for (const control of allInside(element, 'button, input')) {
        expect(control.getClientRects(), control.outerHTML.slice(0, 60)).to.have.length(0);
      }
      expect(inside(element, '.category').getBoundingClientRect().height).to.be.above(20);
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`tells the three states of a switch apart in forced colours, ${scheme}`, async () => {
        await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        const element = await preferences();
        element.style.setProperty('--cookie-duration', '0s');
        allInside(element, 'details').forEach((details) => details.toggleAttribute('open', true));
        const input = inside<HTMLInputElement>(element, '[data-id="embeds"]');
        const looks: string[] = [];
        for (const id of ['embeds', 'embeds', 'atlas']) {
          const { backgroundColor, borderTopColor } = getComputedStyle(input);
          const knob = getComputedStyle(input, '::before').backgroundColor;
          expect(contrast(knob, backgroundColor), 'the knob in its switch').to.be.at.least(3);
          expect(contrast(borderTopColor, scheme === 'dark' ? '#000' : '#fff'), 'its border').to.be.at.least(3);
          looks.push(`${backgroundColor} ${knob} ${getComputedStyle(input, '::before').blockSize}`);
          inside(element, `[data-id="${id}"]`).click();
          await element.updateComplete;
        }
        const { backgroundColor } = getComputedStyle(input);
        expect(input.indeterminate).to.equal(true);
        const knob = getComputedStyle(input, '::before');
        expect(contrast(knob.backgroundColor, backgroundColor), 'the bar of a mixed one').to.be.at.least(3);
        looks.push(`${backgroundColor} ${knob.backgroundColor} ${knob.blockSize}`);
        expect(looks[0]).to.equal(looks[2]);
        expect(new Set(looks).size).to.equal(3);
      });
    }

    it('frames the banner in forced colours, where shadows and fills are gone', async () => {
      await emulate({ 'forced-colors': 'active' });
      const { borderTopStyle, borderTopWidth } = getComputedStyle(inside(await banner(), '.banner'));
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
    });
  }
});
