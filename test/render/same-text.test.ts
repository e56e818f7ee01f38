/** What `render` writes is what the element shows: in thirty languages, in text and in rows. */
import { expect } from '@open-wc/testing';
import '../../src/charter.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { locales } from '../../src/languages.js';
import { renderCharter, renderTable } from '../../src/render.js';
import type { CookieCharter } from '../../src/elements/charter/cookie-charter.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { seed, site } from '../../stories/site.js';
import { allKinds, exemptMeasurement, fivePurposes } from '../../stories/support/declarations.js';
import { storeOf } from '../support/consent-elements.js';
import { charterPage } from '../support/charter-page.js';
import { MemoryStorage } from '../../stories/support/stored-consent.js';
import { isChromium } from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

const sites: Readonly<Record<string, Declaration>> = {
  'a portal': site,
  'necessary cookies alone': seed,
  'every kind of storage': allKinds,
  'a measurement that is exempt': exemptMeasurement,
  'five purposes': fivePurposes,
  'nothing at all': { ...site, categories: [], services: [], providers: [] },
};

/** Of the element, what only scripts can do, and what is the visitor's own; and titles of tables that are said twice. */
const live = 'nav, button, cookie-preferences, [part=choice], caption, slot:not([name])';

/** The pieces of text that an element shows, with those of the shadow roots inside, without spaces. */
function pieces(node: Node): readonly string[] {
  if (node instanceof Text) return [node.data.replace(/\s/g, '')].filter(Boolean);
  if (node instanceof Element && node.matches(live)) return [];
  const shown = node instanceof Element ? (node.shadowRoot ?? node) : node;
  return [...shown.childNodes].flatMap(pieces);
}

/** Texts as they are divided into sentences: where elements end differs. */
const sentences = (element: Element) =>
  pieces(element)
    .join('')
    .split(/(?<=[.:!?])/);

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

const rows = (root: ParentNode) =>
  [...root.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent!.trim()));

async function charterOf(declaration: Declaration): Promise<CookieCharter> {
  const element = await charterPage(storeOf(declaration, new MemoryStorage()));
  await waitUntil(() => tableIn(element)?.querySelector('section'), 'the table is drawn');
  return element;
}

const tableIn = (element: CookieCharter) => element.shadowRoot!.querySelector('cookie-table')?.shadowRoot;

describe('what is rendered without scripts is what the charter says', () => {
  const before = document.documentElement.lang;
  afterEach(async () => {
    document.documentElement.lang = before;
    await setLocale();
  });

  for (const locale of isChromium ? locales() : ['fr', 'ar', 'ga', 'zh-Hans']) {
    it(`in ${locale}`, async () => {
      document.documentElement.lang = locale;
      await setLocale(locale);
      for (const [name, declaration] of Object.entries(sites)) {
        const element = await charterOf(declaration);
        await setLocale(locale);
        await element.updateComplete;
        const page = parsed(await renderCharter(declaration, { lang: locale }));
        expect(page.firstElementChild!.getAttribute('lang')).to.equal(locale);
        expect(sentences(page), name).to.deep.equal(sentences(element));
        expect(rows(page), name).to.deep.equal(rows(tableIn(element)!));
        const tables = parsed(await renderTable(declaration, { lang: locale }));
        expect(rows(tables), name).to.deep.equal(rows(page));
        element.remove();
      }
    });
  }
});

describe('what is rendered is a plain document', () => {
  it('has headings of the levels that were asked for, and no others', async () => {
    const levels = async (headingLevel: number) => {
      const page = parsed(await renderCharter(site, { headingLevel }));
      return [...new Set([...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => each.localName))].sort();
    };
    expect(await levels(1)).to.deep.equal(['h1', 'h2']);
    expect(await levels(3)).to.deep.equal(['h3', 'h4']);
    expect(await levels(6)).to.deep.equal(['h6']);
  });

  it('has no element, attribute or address of ours, but the link that opens the preferences', async () => {
    const page = parsed(await renderCharter(fivePurposes));
    const elements = [...page.querySelectorAll('*')];
    expect(elements.filter(({ localName }) => localName.includes('-'))).to.deep.equal([]);
    const names = new Set(elements.flatMap((each) => each.getAttributeNames()));
    expect([...names].sort()).to.deep.equal(['aria-label', 'data-category', 'href', 'lang', 'scope']);
    const own = elements.filter((each) => each.getAttribute('href')?.startsWith('#'));
    expect(own.map((each) => each.getAttribute('href'))).to.deep.equal(['#cookie-preferences']);
  });

  it('takes no text of a site for markup', async () => {
    const hostile = '</code></td><script>alert(1)</script>"\'&amp;<img src=x onerror=alert(1)>\u{f0000}0\u{f0000}';
    const declaration: Declaration = {
      ...site,
      site: { name: hostile, url: 'https://www.example.fr', controller: hostile, contact: '/"><b>' },
      categories: [
        { id: 'necessary', justification: hostile },
        { id: 'own', label: hostile, description: hostile },
      ],
      providers: [{ id: 'p', name: hostile, privacyPolicy: 'https://example.org/"onclick="alert(1)' }],
      services: [
        {
          id: 's',
          name: { en: hostile },
          location: hostile,
          provider: 'p',
          category: 'own',
          cookies: [{ name: 'a', purpose: { en: hostile }, extra: { [hostile]: hostile } }],
        },
      ],
    };
    const page = parsed(await renderCharter(declaration));
    expect(page.querySelectorAll('script, img, b, [onclick], [onerror]').length).to.equal(0);
    expect([...page.querySelectorAll('td')].some((cell) => cell.textContent === hostile)).to.equal(true);
    expect(sentences(page)).to.deep.equal(sentences(await charterOf(declaration)));
  });

  it('marks another direction, and refuses a language or a level that there is not', async () => {
    expect(parsed(await renderTable(site, { lang: 'ar' })).firstElementChild!.getAttribute('dir')).to.equal('rtl');
    expect(parsed(await renderTable(site, { lang: 'pt-BR' })).firstElementChild!.getAttribute('lang')).to.equal('pt');
    const refusal = (options: object) =>
      renderTable(site, options).catch((error: Error) => `${error.name}: ${error.message}`);
    expect(await refusal({ lang: 'tlh' })).to.match(/^RangeError: No language "tlh": expected one of fr, /);
    expect(await refusal({ headingLevel: 7 })).to.match(/^RangeError: No level of headings "7"/);
    const faulty = await renderTable({ site: {} }).catch((error: Error) => error.name);
    expect(faulty).to.equal('DeclarationError');
  });
});
