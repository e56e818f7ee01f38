import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookieBanner } from '../../src/elements/banner/cookie-banner.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { site } from '../../stories/site.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import {
  banner,
  expectFocus,
  expectSame,
  focused,
  inside,
  isChromium,
  settled,
  storeOf,
} from '../support/consent-elements.js';
import { FramePage } from '../support/frame-page.js';

describe('B2: the banner is a named region with a heading, first for the keyboard; it steals no focus and claims not to be modal', () => {
  it('is a region, named by its heading', async () => {
    const element = await banner();
    const region = inside(element, 'section.banner');
    const heading = inside(element, 'h2');
    expect(region.getAttribute('aria-labelledby')).to.equal(heading.id);
    expect(heading.textContent!.trim()).to.match(/^Cookies\s: à vous de choisir$/);
    expect(region.getAttribute('role'), 'no role of its own').to.equal(null);
  });

  if (isChromium) {
    it('stands so in the accessibility tree: a region, then its heading, then what is said, then the buttons', async () => {
      await banner();
      const tree = await accessibilityTree();
      const start = tree.findIndex(({ role }) => role === 'region');
      expect(tree[start]!.name).to.match(/^Cookies\s: à vous de choisir$/);
      const roles = tree
        .slice(start)
        .map(({ role, name, level }) => (role === 'heading' ? `h${level}` : role === 'button' ? name : role));
      const order = [
        'h2',
        'paragraph',
        'list',
        'Voir les 3 partenaires',
        'Tout accepter',
        'Tout refuser',
        'Personnaliser',
      ];
      const places = order.map((each) => roles.indexOf(each));
      expect(places, JSON.stringify(places)).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places).to.not.include(-1);
      expect(tree.filter(({ modal }) => modal)).to.deep.equal([]);
    });
  }

  it('says nowhere that it is modal, and is not: the page stays usable', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <cookie-banner .store=${storeOf()}></cookie-banner>
        <main><button>Rechercher</button></main>
      </div>
    `);
    const element = place.querySelector<CookieBanner>('cookie-banner')!;
    await element.updateComplete;
    expectSame(element.shadowRoot!.querySelector('[aria-modal], dialog, [role$="dialog"]'), null, 'what is gone');
    expectSame(place.querySelector('[inert], [aria-hidden]'), null, 'what is gone');
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
    const button = place.querySelector('button')!;
    const { left, top } = button.getBoundingClientRect();
    expectSame(document.elementFromPoint(left + 3, top + 3), button, 'what can be clicked');
    button.focus();
    expectFocus(button);
  });

  it('is reached by the first Tab in a page that puts it first, and left again into the page', async () => {
    const page = await FramePage.open({
      body: `<cookie-banner DECLARATION></cookie-banner><header><button>Menu</button></header><main><h1>Page</h1></main>`,
    });
    await page.find('cookie-banner', '.banner');
    page.focus();
    const reached: string[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(focused(page.document)!.textContent!.trim());
    }
    expect(reached).to.deep.equal(['Voir les 3 partenaires', 'Tout accepter', 'Tout refuser', 'Personnaliser', 'Menu']);
  });

  it('leaves focus, and what is being typed, where it is when it appears', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <cookie-banner .store=${new ConsentStore()}></cookie-banner>
        <input aria-label="Recherche" />
      </div>
    `);
    const field = place.querySelector('input')!;
    const element = place.querySelector<CookieBanner>('cookie-banner')!;
    field.focus();
    await sendKeys({ type: 'emp' });
    element.store!.declare(site);
    await settled(element);
    expect(inside(element, '.banner').getBoundingClientRect().height).to.be.above(50);
    await sendKeys({ type: 'loi' });
    expect(field.value).to.equal('emploi');
  });
});
