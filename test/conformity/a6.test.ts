import { expect } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import {
  allInside,
  banner,
  expectSame,
  inside,
  openedPreferences,
  preferences,
  siteWithNewHost,
  storeOf,
  textOf,
} from '../support/consent-elements.js';

const switches = (element: Element) => allInside<HTMLInputElement>(element, 'input[type="checkbox"]');

describe('A6: “Personnaliser” stands on the first layer; every optional switch starts off', () => {
  it('stands beside accepting and refusing, as large as they are', async () => {
    const element = await banner();
    const button = inside(element, '[data-action="preferences"]');
    expect(textOf(button)).to.equal('Personnaliser');
    const refuse = inside(element, '[data-action="refuse-all"]');
    expectSame(button.parentElement, refuse.parentElement, 'around them');
    expect(button.getBoundingClientRect().height).to.be.closeTo(refuse.getBoundingClientRect().height, 0.5);
    expect(button.getBoundingClientRect().width).to.be.at.least(refuse.getBoundingClientRect().width - 0.5);
    expect(getComputedStyle(button).fontSize).to.equal(getComputedStyle(refuse).fontSize);
  });

  it('has nothing to tick on the first layer', async () => {
    expect(switches(await banner())).to.have.length(0);
  });

  for (const [name, layer] of [
    ['in the page', preferences],
    ['in the dialog', async (store = storeOf()) => (await openedPreferences(store)).element],
  ] as const) {
    it(`has every switch off while nothing is decided: ${name}`, async () => {
      const all = switches(await layer());
      expect(all.length).to.be.at.least(4);
      expect(all.filter((input) => input.checked || input.indeterminate)).to.have.length(0);
      expect(all.filter((input) => input.hasAttribute('checked'))).to.have.length(0);
    });

    it(`has the switches off of what is asked again, though it was granted before: ${name}`, async () => {
      const store = storeOf();
      store.acceptAll();
      store.declare(siteWithNewHost);
      const element = await layer(store);
      const on = switches(element).filter((input) => input.checked || input.indeterminate);
      expect(on.map((input) => input.dataset['id'])).to.deep.equal(['statistics']);
    });
  }

  it('grants nothing by saving untouched switches', async () => {
    const element = await preferences();
    inside(element, '[data-action="save"]').click();
    for (const { id, category } of site.services.filter((service) => service.category !== 'necessary')) {
      expect(element.store!.isGranted(id), id).to.equal(false);
      expect(element.store!.isGranted(category), category).to.equal(false);
    }
  });
});
