import { expect, fixture, html } from '@open-wc/testing';
import { allInside, banner, expectSame, inside, openedPreferences, preferences } from '../support/consent-elements.js';
import { expectParity } from '../support/parity.js';

const layers: readonly (readonly [string, () => Promise<Element>])[] = [
  ['cookie-banner', banner],
  ['cookie-preferences', preferences],
  ['cookie-preferences', async () => (await openedPreferences()).element],
];

describe('A5: nothing can restyle one of the two buttons alone', () => {
  for (const [tag, layer] of layers) {
    it(`${tag}: both are one and the same markup but for their action and their words`, async () => {
      const host = await layer();
      const markup = (action: string) => {
        const copy = inside(host, `[data-action="${action}"]`).cloneNode() as HTMLElement;
        copy.removeAttribute('data-action');
        return copy.outerHTML;
      };
      expect(markup('refuse-all')).to.equal(markup('accept-all'));
      const [accept, refuse] = ['accept-all', 'refuse-all'].map((action) => inside(host, `[data-action="${action}"]`));
      expectSame(refuse!.parentElement, accept!.parentElement, 'around them');
    });

    it(`${tag}: each part stands on both or on none, and neither on what is around one alone`, async () => {
      const host = await layer();
      const [accept, refuse] = ['accept-all', 'refuse-all'].map((action) => inside(host, `[data-action="${action}"]`));
      for (const element of allInside(host, '[part]').filter((each) => each !== accept && each !== refuse)) {
        expect(element.contains(refuse!), element.getAttribute('part')!).to.equal(element.contains(accept!));
      }
      expect([...accept!.part]).to.deep.equal([...refuse!.part]);
    });

    it(`${tag}: has no slot through which words or styles could come`, async () => {
      expect(allInside(await layer(), 'slot')).to.have.length(0);
    });

    it(`${tag}: what a page says of parts and tokens reaches both`, async () => {
      const parts = ['button', 'choice-button', 'actions', 'panel', 'banner', 'dialog'];
      const rules = parts.map(
        (part) => `${tag}::part(${part}) { opacity: 0.4; font-size: 11px; order: 3; color: red }`,
      );
      await fixture(
        html`<style>
          ${rules.join('\n')} ${tag} {
            --cookie-accent: red;
            --cookie-on-accent: blue;
            --cookie-focus: lime;
          }
        </style>`,
      );
      const host = await layer();
      expect(getComputedStyle(inside(host, '[data-action="accept-all"]')).opacity).to.equal('0.4');
      expectParity(host);
    });

    it(`${tag}: a page’s selectors cannot tell them apart`, async () => {
      const host = await layer();
      const [accept, refuse] = ['accept-all', 'refuse-all'].map((action) => inside(host, `[data-action="${action}"]`));
      const before = [accept, refuse].map((button) => getComputedStyle(button!).outlineOffset);
      for (const pseudo of [
        ':first-child',
        ':nth-child(2)',
        ':nth-of-type(2)',
        ':last-of-type',
        '[data-action]',
        ' + button',
        '.choice-button',
      ]) {
        const sheet = await fixture(
          html`<style>
            ${tag}::part(choice-button)${pseudo} {
              outline-offset: 17px;
            }
          </style>`,
        );
        const after = [accept, refuse].map((button) => getComputedStyle(button!).outlineOffset);
        expect(after, pseudo).to.deep.equal(before);
        sheet.remove();
      }
    });
  }
});
