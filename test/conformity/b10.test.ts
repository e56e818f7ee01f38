import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/all.js';
import {
  allInside,
  banner,
  inside,
  openedPreferences,
  preferences,
  settled,
  storeOf,
  textOf,
} from '../support/consent-elements.js';
import type { ConsentStore } from '../../src/consent/consent-store.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { site } from '../../stories/site.js';
import { waitUntil } from '../support/wait-until.js';

const root = document.documentElement;

async function page(lang: string, dir: string): Promise<void> {
  root.lang = lang;
  root.dir = dir;
  await aTimeout(0);
}

afterEach(async () => {
  root.removeAttribute('lang');
  root.removeAttribute('dir');
  await aTimeout(30);
});

/** What stands in the element and says something: its region or dialog, and its live region. */
const speaking = (element: Element) => allInside(element, 'section, dialog, [role="status"]');

const layers: readonly (readonly [string, () => Promise<Element>])[] = [
  ['the banner', banner],
  ['the preferences', preferences],
  ['the dialog', async () => (await openedPreferences()).element],
];

describe('B10: heading levels are the integrator’s; language and direction are set where they are not the page’s', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`starts at level ${level} where it is told to, and goes on below`, async () => {
      const store = storeOf();
      const place = await fixture<HTMLElement>(html`
        <div>
          <cookie-banner heading-level=${level} .store=${store}></cookie-banner>
          <cookie-preferences heading-level=${level} .store=${store}></cookie-preferences>
        </div>
      `);
      const own = place.querySelector('cookie-preferences')!;
      await settled(own);
      for (const element of [place.querySelector('cookie-banner')!, own]) {
        expect(inside(element, '[part="heading"]').localName).to.equal(`h${level}`);
      }
      const below = new Set(allInside(own, '[part="category-heading"]').map(({ localName }) => localName));
      expect([...below]).to.deep.equal([`h${Math.min(level + 1, 6)}`]);
    });
  }

  it('takes another level at run time', async () => {
    const element = await banner();
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(inside(element, '#heading').localName).to.equal('h3');
  });

  it('lets the other elements start where they are told to as well', async () => {
    const store = storeOf();
    const place = await fixture<HTMLElement>(html`
      <div>
        <cookie-charter heading-level="3" .store=${store}></cookie-charter>
        <cookie-table heading-level="3" .store=${store}></cookie-table>
        <cookie-gate heading-level="3" service="atlas" .store=${store}
          ><template><p>Carte</p></template></cookie-gate
        >
      </div>
    `);
    for (const element of place.children as unknown as (HTMLElement & { updateComplete: Promise<boolean> })[]) {
      await element.updateComplete;
      const first = element.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6');
      if (first) expect(first.localName, element.localName).to.equal('h3');
      else expect(element.localName, 'has a heading').to.equal('cookie-table');
    }
  });

  for (const [name, layer] of layers) {
    it(`${name} says no language where the page says it: fr, fr-CA, FR`, async () => {
      for (const lang of ['fr', 'fr-CA', 'FR']) {
        await page(lang, 'ltr');
        const element = await layer();
        for (const part of speaking(element)) {
          expect([part.getAttribute('lang'), part.getAttribute('dir')], lang).to.deep.equal([null, null]);
        }
        element.remove();
      }
    });

    it(`${name} says French, from left to right, in a Persian page, as there is no Persian to offer`, async () => {
      await page('fa', 'rtl');
      const element = await layer();
      // Whether there is Persian is known once the list of languages has come.
      await waitUntil(() => speaking(element).length === 2);
      for (const part of speaking(element)) {
        expect([part.getAttribute('lang'), part.getAttribute('dir')]).to.deep.equal(['fr', 'ltr']);
        expect(getComputedStyle(part).direction).to.equal('ltr');
      }
    });

    it(`${name} follows the page into English, and says French again in Vietnamese`, async () => {
      await page('en', 'ltr');
      const element = await layer();
      await waitUntil(() => !speaking(element)[0]!.hasAttribute('lang'));
      root.lang = 'vi';
      await waitUntil(() => speaking(element)[0]!.getAttribute('lang') === 'fr');
    });

    it(`${name} stands mirrored where the page runs from right to left`, async () => {
      await page('fr', 'rtl');
      const element = await layer();
      const accept = inside(element, '[data-action="accept-all"]').getBoundingClientRect();
      const refuse = inside(element, '[data-action="refuse-all"]').getBoundingClientRect();
      const title = inside(element, '#heading');
      // Beside each other from the right, or below each other on the left of what is said.
      if (Math.abs(accept.top - refuse.top) < 1) expect(accept.left).to.be.above(refuse.right);
      else expect(accept.right).to.be.at.most(title.getBoundingClientRect().left);
      expect(getComputedStyle(title).textAlign).to.match(/start|right/);
      expect(speaking(element)[0]!.hasAttribute('dir')).to.equal(false);
    });
  }

  it('runs from left to right in an Arabic page also where the element itself says its language', async () => {
    await page('ar', 'rtl');
    const element = await fixture<HTMLElement & { store: ConsentStore }>(
      html`<cookie-preferences lang="fr" .store=${storeOf()}></cookie-preferences>`,
    );
    const panel = inside(element, 'section');
    expect([panel.getAttribute('lang'), panel.getAttribute('dir')]).to.deep.equal([null, 'ltr']);
  });

  it('speaks Arabic, from right to left, in an Arabic page, though the page forgets its direction', async () => {
    await page('ar', '');
    for (const [dir, mark] of [
      ['rtl', null],
      ['', 'rtl'],
    ] as const) {
      root.dir = dir;
      const element = await fixture<HTMLElement>(html`<cookie-preferences .store=${storeOf()}></cookie-preferences>`);
      // After a second without Arabic it says French.
      await waitUntil(() => element.shadowRoot!.querySelector('section:not([lang])'));
      const panel = inside(element, 'section');
      expect([panel.getAttribute('lang'), panel.getAttribute('dir')]).to.deep.equal([null, mark]);
      expect(getComputedStyle(panel).direction).to.equal('rtl');
      element.remove();
    }
  });

  it('says its language in a part of the page that has another', async () => {
    await page('fr', 'ltr');
    const place = await fixture<HTMLElement>(html`
      <div lang="ar" dir="rtl"><cookie-preferences .store=${storeOf()}></cookie-preferences></div>
    `);
    const panel = inside(place.querySelector('cookie-preferences')!, 'section');
    expect([panel.getAttribute('lang'), panel.getAttribute('dir')]).to.deep.equal(['fr', 'ltr']);
  });

  describe('what a site says in another language than the element (WCAG 3.1.2)', () => {
    const inItalian = (text: string) => ({ it: text });
    const foreign: Declaration = {
      ...site,
      categories: site.categories.map((category) => ({
        ...category,
        label: inItalian(`Titolo ${category.id}`),
        description: inItalian(`Descrizione ${category.id}`),
        ...(category.required || category.id === 'necessary' ? { justification: inItalian('Necessario') } : {}),
      })),
      services: site.services.map((service) => ({
        ...service,
        name: inItalian(`Servizio ${service.id}`),
        cookies: service.cookies.map((cookie) => ({ ...cookie, purpose: inItalian(`Scopo di ${cookie.name}`) })),
      })),
    };
    const places: readonly (readonly [string, TemplateResult, RegExp])[] = [
      ['the banner', html`<cookie-banner></cookie-banner>`, /^(Titolo|Descrizione) /],
      ['the preferences', html`<cookie-preferences></cookie-preferences>`, /^(Titolo|Descrizione|Servizio|Scopo) /],
      ['a table', html`<cookie-table></cookie-table>`, /^(Titolo|Descrizione|Servizio|Scopo) /],
      ['the charter', html`<cookie-charter></cookie-charter>`, /^(Titolo|Descrizione|Necessario)/],
      [
        'a gate',
        html`<cookie-gate service="atlas"
          ><template><p>Carte</p></template></cookie-gate
        >`,
        /^(Servizio|Scopo|Descrizione) /,
      ],
    ];

    /** The innermost elements whose whole text begins so, but for what is said to assistive technology alone. */
    async function saying(place: TemplateResult, declaration: Declaration, start: RegExp): Promise<HTMLElement[]> {
      const element = (await fixture<HTMLElement & { store: ConsentStore }>(place))!;
      element.store = storeOf(declaration);
      await waitUntil(() => start.test(allInside(element, '*').map(textOf).join('\n')) || undefined).catch(() => {});
      await settled(element as Parameters<typeof settled>[0]);
      return allInside(element, '*').filter(
        (each) =>
          start.test(textOf(each)) &&
          ![...each.children].some((child) => start.test(textOf(child))) &&
          !each.matches('.visually-hidden, .visually-hidden *, style'),
      );
    }

    for (const [name, place, start] of places) {
      it(`${name} marks it with its language`, async () => {
        const found = await saying(place, foreign, start);
        expect(found, 'texts of the site').to.not.have.length(0);
        for (const each of found) expect(each.closest('[lang]')?.getAttribute('lang'), textOf(each)).to.equal('it');
      });

      it(`${name} marks nothing where the site says it in the element’s language, or does not say which it is`, async () => {
        const element = await fixture<HTMLElement & { store: ConsentStore }>(place);
        element.store = storeOf();
        await settled(element as Parameters<typeof settled>[0]);
        expect(allInside(element, '[lang]').map(textOf)).to.deep.equal([]);
      });
    }

    it('stands in Arabic as it is read in its own direction, where Arabic lines begin', async () => {
      await page('ar', 'rtl');
      const purpose = 'Compter les visites, en 2026.';
      const declaration: Declaration = {
        ...site,
        services: site.services.map((service) => ({
          ...service,
          cookies: service.cookies.map((cookie) => ({ ...cookie, purpose })),
        })),
      };
      const [cell] = await saying(html`<cookie-table></cookie-table>`, declaration, /^Compter/);
      const [line] = await saying(html`<cookie-preferences></cookie-preferences>`, declaration, /^Compter/);
      for (const each of [cell!, line!]) {
        each.closest('details')?.toggleAttribute('open', true);
        // The full stop ends a French sentence at its right.
        const text = [...each.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim())!;
        const at = (offset: number) => {
          const range = document.createRange();
          range.setStart(text, offset);
          range.setEnd(text, offset + 1);
          return range.getBoundingClientRect();
        };
        const from = text.nodeValue!.indexOf('2026.');
        expect(at(from + 4).left, each.localName).to.be.above(at(from).left);
        // In wide cards a heading of 9.5rem stands at the right.
        const end = each.closest('td, dd')!.getBoundingClientRect().right;
        expect(end - at(from + 4).right, each.localName).to.be.within(-1, 190);
      }
    });
  });
});
