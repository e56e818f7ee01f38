import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { tokens as documented } from '../../stories/support/tokens.js';
import { allInside, banner, inside, openedPreferences, preferences } from '../support/consent-elements.js';
import { expectParity } from '../support/parity.js';
import { dress, textOf, themes, undress } from './worlds.js';

const tags = ['cookie-banner', 'cookie-charter', 'cookie-gate', 'cookie-preferences', 'cookie-table'];
const layers: readonly (readonly [string, () => Promise<LitElement>])[] = [
  ['the banner', banner],
  ['the preferences in the page', preferences],
  ['the dialog', async () => (await openedPreferences()).element],
];

/** Everything that the elements' own style sheets say. */
const written = tags
  .flatMap((tag) => (customElements.get(tag) as typeof LitElement).elementStyles)
  .map((style) => ('cssText' in style ? style.cssText : ''))
  .join('\n');
const tokens = [...new Set(written.match(/--cookie-[a-z-]+/g))].sort();

/** What no integrator would write, and what one who wants to hide a refusal would. */
const values = [
  '0',
  '0px',
  '-40px',
  '1px',
  '1000px',
  '9999rem',
  '100vw',
  '50%',
  '0 0 40rem 0',
  '40rem 0 0 40rem',
  '1',
  '900',
  '-1',
  'none',
  'auto',
  'nonsense',
  'transparent',
  'currentColor',
  'Canvas',
  'rgb(255 255 255 / 0.01)',
  '9s',
  '0s, transform 9s',
  'serif',
  '"Nothing of that name", fantasy',
  'linear-gradient(90deg, #1d4580 50%, #ffffff 50%) fixed',
  'linear-gradient(90deg, #ffffff 50%, #1d4580 50%)',
  'radial-gradient(circle at 30vw 90vh, #1d4580 20%, #ffffff 20%) fixed',
  'inset 40rem 0 0 #1d4580, 40rem 0 0 #1d4580',
  'url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=")',
];

/** How much of a button can be seen and clicked: of nine points, those at which nothing lies over it or cuts it off. */
function reach(button: HTMLElement): number {
  const { left, top, width, height } = button.getBoundingClientRect();
  const root = button.getRootNode() as ShadowRoot;
  const parts = [0.1, 0.5, 0.9];
  const points = parts.flatMap((x) => parts.map((y) => [left + x * width, top + y * height] as const));
  return points.filter(([x, y]) => button.contains(root.elementFromPoint(x, y))).length;
}

/** Pictures behind a button: one could show through it, or look as it does. */
function pictures(button: HTMLElement): string[] {
  const found: string[] = [];
  for (let at: Element | null = button; at; at = at.parentElement) found.push(getComputedStyle(at).backgroundImage);
  return found.filter((image) => image !== 'none');
}

function expectNoneWeaker(host: Element): void {
  expectParity(host);
  const [accept, refuse] = ['accept-all', 'refuse-all'].map((action) => inside(host, `[data-action="${action}"]`));
  expect(reach(refuse!), 'refusing can be reached').to.be.at.least(reach(accept!));
  expect(pictures(refuse!), 'pictures behind it').to.deep.equal([]);
}

/** Every rule of a style sheet, in blocks of conditions too. */
function rulesIn(list: CSSRuleList): CSSStyleRule[] {
  return [...list].flatMap((rule) => {
    const inner = 'cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [];
    return rule instanceof CSSStyleRule ? [rule, ...inner] : inner;
  });
}

describe('A5: no token, of whatever value, and no theme makes refusing weaker than accepting', () => {
  afterEach(undress);

  it('knows every token that the elements read', () => {
    expect(tokens).to.include.members(['--cookie-accent', '--cookie-banner-inline-size', '--cookie-charter-measure']);
    expect(documented.map(({ name }) => name).sort(), 'those that the docs tell of').to.deep.equal(tokens);
  });

  for (const [name, layer] of layers) {
    it(`in ${name}, each token with values that nobody means well by`, async () => {
      const host = await layer();
      inside(host, '[data-action="refuse-all"]').scrollIntoView({ block: 'center' });
      // A colour on its way is another at each look.
      const still = () => host.style.setProperty('--cookie-duration', '0s');
      still();
      expectNoneWeaker(host);
      const faults: string[] = [];
      for (const token of tokens) {
        for (const value of values) {
          host.style.setProperty(token, value);
          try {
            expectNoneWeaker(host);
          } catch (error) {
            faults.push(`${token}: ${value}: ${(error as Error).message}`);
          }
        }
        host.style.removeProperty(token);
        still();
      }
      expect(faults).to.deep.equal([]);
    }).timeout(60_000);

    it(`in ${name}, every theme`, async () => {
      for (const theme of themes) {
        for (const scheme of ['light', 'dark'] as const) {
          await dress({ theme, scheme, name: theme, css: '' });
          const host = await layer();
          expectNoneWeaker(host);
          host.remove();
          undress();
        }
      }
    });

    it(`in ${name}, no selector of ours matches one of the two alone`, async () => {
      const host = await layer();
      const [accept, refuse] = ['accept-all', 'refuse-all'].map((action) => inside(host, `[data-action="${action}"]`));
      const sheets = [
        ...host.shadowRoot!.adoptedStyleSheets,
        ...allInside<HTMLStyleElement>(host, 'style').map((style) => style.sheet!),
      ];
      const selectors = sheets.flatMap((sheet) => rulesIn(sheet.cssRules)).map((rule) => rule.selectorText);
      expect(selectors.length).to.be.above(20);
      // What comes and goes with the pointer and the keyboard is taken to be there.
      const lasting = (selector: string) =>
        selector.replace(/(^|[\s,]):{1,2}(before|after|hover|focus-visible|focus-within|focus|active)\b/g, '$1*');
      const plain = (selector: string) =>
        lasting(selector).replace(/:(hover|focus-visible|focus-within|focus|active)\b|::[a-z-]+/g, '');
      const partial = selectors.filter((selector) => {
        const [one, other] = [accept, refuse].map((button) => button!.matches(plain(selector)));
        return one !== other;
      });
      expect(partial).to.deep.equal([]);
    });
  }

  for (const theme of themes) {
    it(`${theme} sets public tokens and parts, nothing else`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await textOf(theme));
      const rules = rulesIn(sheet.cssRules);
      expect(rules.length).to.be.above(1);
      for (const { selectorText, style } of rules) {
        const names = [...style];
        expect(names.length, selectorText).to.be.above(0);
        for (const selector of selectorText.split(/,\s*/)) {
          if (selector.includes('::part(')) {
            // No pseudo-class of place, no condition on a host: nothing that could hold for one button alone. A switch has a knob.
            expect(selector).to.match(
              /^cookie-[a-z]+::part\((?:[a-z-]+\)(?::hover|:focus-visible)?|switch\)::before)$/,
            );
          } else {
            expect(selector).to.match(/^(:root|\[data-bs-theme\]|cookie-[a-z]+(:not\(\[modal\]\))?)$/);
            expect(names.filter((each) => !tokens.includes(each))).to.deep.equal([]);
          }
        }
      }
    });
  }
});
