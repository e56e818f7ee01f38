import { expect } from '@open-wc/testing';
import { partners } from '../../src/declaration/partners.js';
import { site } from '../../stories/site.js';
import { allInside, banner, inside, siteWithNewHost, storeOf, textOf } from '../support/consent-elements.js';

async function askingAgain() {
  const store = storeOf();
  store.acceptAll();
  store.declare(siteWithNewHost);
  return banner(store);
}

describe('A7: before the choice, the first layer says who asks, for what, with whom, what refusing means and how to withdraw', () => {
  for (const [name, layer] of [
    ['at the first visit', banner],
    ['when it asks again', askingAgain],
  ] as const) {
    it(`says who is responsible: ${name}`, async () => {
      const text = textOf(inside(await layer(), '[part="text"]'));
      expect(text)
        .to.include('COORACE Normandie')
        .and.match(/responsable/);
    });

    it(`says each purpose as a title and a short text: ${name}`, async () => {
      const element = await layer();
      const purposes = allInside(element, '[part="purposes"] > li');
      expect(purposes.length).to.be.above(0);
      expect(purposes.length).to.equal(element.store!.snapshot.pending.length);
      for (const purpose of purposes) {
        expect(textOf(purpose.querySelector('strong')!)).to.match(/\S{4}/);
        expect(textOf(purpose.querySelector('span')!).length).to.be.within(20, 160);
      }
    });

    it(`says the number of partners, in a link to their list: ${name}`, async () => {
      const element = await layer();
      const asked = partners(site, element.store!.snapshot.pending);
      const link = textOf(inside(element, '[data-action="partners"]'));
      expect(link).to.include(asked.length > 1 ? String(asked.length) : String(asked[0]!.name));
    });

    it(`says what accepting and refusing mean, how long the choice is kept, and how to change it: ${name}`, async () => {
      const text = textOf(inside(await layer(), '[part="text"]'));
      expect(text).to.include('Si vous acceptez, des cookies sont déposés');
      expect(text)
        .to.include('Si vous refusez')
        .and.match(/6\smois/);
      expect(text).to.include('modifier à tout moment').and.include('Gérer mes cookies');
    });

    it(`says all of it before the buttons, in the order of reading: ${name}`, async () => {
      const element = await layer();
      const order = ['#heading', '[part="purposes"]', '[data-action="partners"]', '[data-action="accept-all"]'];
      const nodes = order.map((selector) => inside(element, selector));
      for (const [i, node] of nodes.slice(1).entries()) {
        const place = nodes[i]!.compareDocumentPosition(node);
        expect(place & Node.DOCUMENT_POSITION_FOLLOWING, order[i + 1]!).to.be.above(0);
      }
    });
  }

  describe('what refusing means is true on this site', () => {
    const without = (...ids: string[]) => ({
      ...site,
      categories: site.categories.filter(({ id }) => !ids.includes(id)),
      services: site.services.filter(({ category }) => !ids.includes(category)),
    });
    const saidBy = async (...ids: string[]) => textOf(inside(await banner(storeOf(without(...ids))), '[part="text"]'));

    it('hides contents only where contents are asked for', async () => {
      expect(await saidBy()).to.include('les contenus concernés sont masqués');
      const text = await saidBy('embeds', 'social');
      expect(text).to.not.include('masqué');
      expect(text).to.include('Si vous refusez, rien de cela n’a lieu et le site reste utilisable.');
    });

    it('or where a gate of the page holds them', async () => {
      const gate = document.body.appendChild(document.createElement('cookie-gate'));
      try {
        expect(await saidBy('embeds', 'social')).to.include('masqués');
      } finally {
        gate.remove();
      }
    });

    it('does not say that something changed to who was never asked', async () => {
      const store = storeOf();
      store.choose({ embeds: true });
      const text = textOf(inside(await banner(store), '[part="text"]'));
      expect(text).to.not.include('changé');
      expect(text).to.include('Avec votre accord');
    });
  });

  it('hides none of it behind anything that must be opened', async () => {
    const element = await banner();
    expect(allInside(element, 'details, [hidden], [aria-hidden="true"]')).to.have.length(0);
    const text = inside(element, '[part="text"]');
    for (const child of text.querySelectorAll('*')) {
      expect(child.getBoundingClientRect().height, textOf(child)).to.be.above(0);
    }
  });

  it('says the site’s name where it names nobody responsible', async () => {
    const { controller: _, ...rest } = site.site;
    const element = await banner(storeOf({ ...site, site: rest }));
    expect(textOf(inside(element, '[part="text"]'))).to.include('Données ouvertes de COORACE Normandie');
  });
});
