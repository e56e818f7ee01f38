import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/all.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { seed, site } from '../../stories/site.js';
import {
  allInside,
  banner,
  blockedStorage,
  canResize,
  inside,
  isChromium,
  openedPreferences,
  preferences,
  settled,
  siteWithNewHost,
  storeOf,
} from '../support/consent-elements.js';
import { emulate } from '../support/media-features.js';

const states: Readonly<Record<string, () => Promise<Element>>> = {
  'the banner': banner,
  'the banner in a corner': async () => {
    const element = await banner();
    element.placement = 'corner';
    await element.updateComplete;
    return element;
  },
  'the banner that asks again': async () => {
    const store = storeOf();
    store.acceptAll();
    store.declare(siteWithNewHost);
    return banner(store);
  },
  'the banner’s notice': async () => {
    const store = storeOf(site, blockedStorage());
    const element = await banner(store);
    store.refuseAll();
    await element.updateComplete;
    return element;
  },
  'the banner after the choice': async () => {
    const element = await banner();
    inside(element, '[data-action="refuse-all"]').click();
    await element.updateComplete;
    return element;
  },
  'the preferences, undecided': preferences,
  'the preferences, without a declaration': () => preferences(new ConsentStore()),
  'the preferences, with nothing to choose': () => preferences(storeOf(seed)),
  'the preferences, mixed, unfolded, saved': async () => {
    const element = await preferences();
    inside(element, '[data-id="atlas"]').click();
    inside(element, '[data-action="save"]').click();
    await settled(element);
    allInside(element, 'details').forEach((details) => details.toggleAttribute('open', true));
    return element;
  },
  'the dialog': async () => {
    const { element } = await openedPreferences();
    allInside(element, 'details').forEach((details) => details.toggleAttribute('open', true));
    return element;
  },
  'the dialog where nothing is kept': async () => {
    const { element } = await openedPreferences(storeOf(site, blockedStorage()));
    inside(element, '[data-action="refuse-all"]').click();
    await settled(element);
    return element;
  },
};

/** Waits for what fades in: half transparent, text has less contrast. */
async function still(element: Element): Promise<void> {
  const animations = element.shadowRoot!.getAnimations?.() ?? [];
  await Promise.all(animations.map((animation) => animation.finished.catch(() => undefined)));
}

describe('B1: axe finds nothing, in every state', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`in ${name}`, async () => {
      const element = await state();
      await still(element);
      await expect(element).to.be.accessible();
    });

    it(`in ${name}, in a dark page`, async () => {
      const { style } = document.documentElement;
      // The colour of the page is said in so many words: axe takes what is not for white.
      style.setProperty('color-scheme', 'dark');
      style.setProperty('background', 'Canvas');
      try {
        const element = await state();
        await still(element);
        await expect(element).to.be.accessible();
      } finally {
        style.removeProperty('color-scheme');
        style.removeProperty('background');
      }
    });

    if (canResize) {
      it(`in ${name}, at 320 × 256 pixels`, async () => {
        const { innerWidth: width, innerHeight: height } = window;
        await setViewport({ width: 320, height: 256 });
        try {
          const element = await state();
          await still(element);
          await expect(element).to.be.accessible();
        } finally {
          await setViewport({ width, height });
        }
      });
    }

    if (isChromium) {
      it(`in ${name}, in forced colours`, async () => {
        await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
        const element = await state();
        await still(element);
        // Forced colours are no computed styles: axe would compare colours that nobody sees.
        await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
      });
    }
  }

  it('looks inside: a button without a name is found', async () => {
    const element = await banner();
    inside(element, '[data-action="preferences"]').textContent = '';
    await expect(element).not.to.be.accessible();
  });

  for (const [name, markup] of [
    ['the table', html`<cookie-table .declaration=${site}></cookie-table>`],
    ['the charter', html`<cookie-charter .declaration=${site}></cookie-charter>`],
    [
      'a gate',
      html`<cookie-gate service="atlas" .declaration=${site}
        ><template><p>Carte</p></template></cookie-gate
      >`,
    ],
  ] as const) {
    it(`in ${name}, beside the rest`, async () => {
      const place = await fixture<HTMLElement>(
        html`<main>
          <h1>Page</h1>
          ${markup}
        </main>`,
      );
      const element = place.lastElementChild as HTMLElement & { store: ConsentStore; updateComplete: Promise<boolean> };
      element.store = storeOf();
      await element.updateComplete;
      await expect(place).to.be.accessible();
    });
  }
});
