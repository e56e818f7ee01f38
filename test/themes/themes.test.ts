import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { banner, inside, isChromium, openedPreferences, storeOf } from '../support/consent-elements.js';
import { contrast, ground } from '../../stories/support/contrast.js';
import { expectParity } from '../support/parity.js';
import { dress, undress, worlds } from './worlds.js';

/** Colours of one theme that stand on each other, in states that a test cannot hold: under the pointer, with focus. */
const pairs: readonly (readonly [string, string, number])[] = [
  ['text', 'surface', 7],
  ['text', 'surface-subtle', 7],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-subtle', 4.5],
  ['link', 'surface', 4.5],
  ['link', 'surface-subtle', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['accent', 'surface', 4.5],
  ['accent-hover', 'surface-subtle', 4.5],
  ['control', 'surface', 3],
  ['focus', 'surface', 3],
  ['focus', 'surface-subtle', 3],
];

/** Everything in an element that could be seen, through open shadow roots. */
function deep(root: Element): Element[] {
  const children = [...(root.shadowRoot?.children ?? []), ...root.children];
  return [root, ...children.flatMap(deep)];
}

function isWritten(element: Element): boolean {
  return (
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) &&
    element.getClientRects().length > 0 &&
    !element.closest('.visually-hidden, style, template, thead')
  );
}

/** A page with a gate and a charter, which holds preferences and tables; everything that can be folded is open. */
async function page(): Promise<HTMLElement> {
  const store = storeOf();
  const root = await fixture<HTMLElement>(html`
    <div>
      <cookie-gate .store=${store} service="videotheque">
        <template><iframe title="Film" width="560" height="315"></iframe></template>
      </cookie-gate>
      <cookie-charter .store=${store}></cookie-charter>
    </div>
  `);
  await everythingIsThere(root);
  return root;
}

async function everythingIsThere(root: Element): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await Promise.all(deep(root).map((each) => (each as Partial<LitElement>).updateComplete));
  }
  for (const each of deep(root)) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    for (const animation of each.getAnimations()) animation.finish();
  }
}

/** Text of 4.5:1; what is no text but must be seen, of 3:1. */
function expectContrast(root: Element, sheet: string): void {
  const written = deep(root).filter(isWritten);
  expect(written.length, 'texts').to.be.above(5);
  for (const each of written) {
    const ratio = contrast(getComputedStyle(each).color, ground(each, sheet));
    expect(ratio, each.textContent!.trim().slice(0, 40)).to.be.at.least(4.5);
  }
  for (const each of deep(root).filter((one) => one.matches('input, .actions button') && one.getClientRects().length)) {
    const around = ground(each.parentElement!, sheet);
    expect(contrast(getComputedStyle(each).borderTopColor, around), each.outerHTML.slice(0, 90)).to.be.at.least(3);
    (each as HTMLElement).focus({ focusVisible: true } as FocusOptions);
    expect(contrast(getComputedStyle(each).outlineColor, around), 'its ring').to.be.at.least(3);
  }
}

describe('the ready themes', () => {
  afterEach(undress);

  for (const world of worlds) {
    describe(world.name, () => {
      it('A4: accepting and refusing look the same; B9: text has a contrast of 4.5:1, controls and rings 3:1', async () => {
        const sheet = await dress(world);
        const probe = await fixture<HTMLElement>(html`<p></p>`);
        for (const [front, back, least] of pairs) {
          probe.style.color = `var(--cookie-${front})`;
          probe.style.backgroundColor = `var(--cookie-${back})`;
          const ratio = contrast(getComputedStyle(probe).color, ground(probe, sheet));
          expect(ratio, `${front} on ${back}`).to.be.at.least(least);
        }

        const asking = await banner();
        await everythingIsThere(asking);
        expectParity(asking);
        expectContrast(asking, sheet);
        asking.remove();

        const { element } = await openedPreferences();
        await everythingIsThere(element);
        expectParity(element);
        expectContrast(element, sheet);
        element.remove();

        const shown = await page();
        expectParity(inside(shown.querySelector('cookie-charter')!, 'cookie-preferences'));
        expectContrast(shown, sheet);
      });

      // Of what axe finds, a theme can only change contrast: what a design system brings is measured above.
      if (isChromium && !world.isInSystem) {
        it('B1: axe finds nothing', async () => {
          await dress(world);
          const { element } = await openedPreferences();
          await everythingIsThere(element);
          await expect(element).to.be.accessible();
          element.closest('main')!.remove();
          const shown = await page();
          shown.prepend(await banner());
          await expect(shown).to.be.accessible();
        });
      }
    });
  }
});
