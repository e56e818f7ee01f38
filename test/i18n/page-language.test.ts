import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/table.js';
import type { CookieTable } from '../../src/elements/table/cookie-table.js';
import { getLocale } from '../../src/i18n/localization.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { languageOf } from '../../src/i18n/page-language.js';
import { storeOf } from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

const page = document.documentElement;
const own = page.lang;

beforeEach(() => {
  page.lang = '';
  languageOf(page);
});
afterEach(async () => {
  page.className = '';
  page.lang = own;
  await setLocale();
});

/** The language that a table's column headings are in. */
function spoken(element: Element): string {
  const heading = element.shadowRoot!.querySelector('th')?.textContent?.trim();
  return { Prestataire: 'fr', Provider: 'en', Anbieter: 'de', Proveedor: 'es' }[heading ?? ''] ?? `“${heading}”`;
}

async function speaks(element: Element, locale: string): Promise<void> {
  await waitUntil(() => spoken(element) === locale, `the table speaks ${locale}`);
}

const table = () => html`<cookie-table .store=${storeOf()}></cookie-table>`;

describe('languageOf', () => {
  it('is the element’s own, before the page’s, before the nearest above', async () => {
    const place = await fixture(
      html`<div lang="en-GB">
        <p><b></b></p>
      </div>`,
    );
    const element = place.querySelector('b')!;
    expect(languageOf(element)).to.equal('en-GB');
    page.lang = 'de';
    expect(languageOf(element)).to.equal('de');
    element.lang = 'fr-CA';
    expect(languageOf(element)).to.equal('fr-CA');
  });

  it('is found across shadow roots', async () => {
    const place = await fixture(html`<div lang="en"><p></p></div>`);
    const outer = place.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    expect(languageOf(inner.appendChild(document.createElement('b')))).to.equal('en');
  });

  it('is that of the element inside which another one stands, before the page’s', async () => {
    page.lang = 'fr';
    const host = await fixture<HTMLElement>(html`<p lang="en"></p>`);
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
    expect(languageOf(inner)).to.equal('en');
    inner.lang = 'de';
    expect(languageOf(inner)).to.equal('de');
  });

  it('is French where nothing says another', () => {
    expect(languageOf(document.createElement('b'))).to.equal('fr');
  });

  it('takes an empty lang for none', async () => {
    page.lang = 'en';
    expect(languageOf(await fixture(html`<b lang=""></b>`))).to.equal('en');
    page.lang = '';
    const place = await fixture(
      html`<p lang="de">
        <i lang=""><b></b></i>
      </p>`,
    );
    expect(languageOf(place.querySelector('b')!)).to.equal('de');
  });

  it('can be forced by data-lang on the tag of auto.js, and by script, but not for an element that says its own', async () => {
    page.lang = 'de';
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/charte/auto.js';
    script.dataset['lang'] = 'es';
    document.head.append(script);
    const element = await fixture<HTMLElement>(html`<b></b>`);
    expect(languageOf(element)).to.equal('es');
    await setLocale('en');
    expect(languageOf(element)).to.equal('en');
    element.lang = 'it';
    expect(languageOf(element)).to.equal('it');
    script.remove();
  });
});

describe('an element', () => {
  it('speaks the page’s language, and changes with it', async () => {
    page.lang = 'en';
    const element = await fixture(table());
    await speaks(element, 'en');
    page.lang = 'fr-FR';
    await speaks(element, 'fr');
    page.lang = 'de-AT';
    await speaks(element, 'de');
    expect(getLocale()).to.equal('de');
  });

  it('follows a lang above it, where the page has none, and its own', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en">${table()}</div>`);
    const element = place.firstElementChild as CookieTable;
    await speaks(element, 'en');
    place.lang = 'de';
    await speaks(element, 'de');
    element.lang = 'es';
    await speaks(element, 'es');
    element.removeAttribute('lang');
    place.removeAttribute('lang');
    await speaks(element, 'fr');
  });

  it('follows its own lang inside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(await fixture(table()));
    const element = root.firstElementChild as CookieTable;
    await speaks(element, 'fr');
    element.lang = 'en';
    await speaks(element, 'en');
  });

  it('has a language of its own beside others', async () => {
    page.lang = 'fr';
    const place = await fixture(
      html`<div>
        ${table()}<cookie-table lang="de" .store=${storeOf()}></cookie-table>
        <cookie-table lang="es" .store=${storeOf()}></cookie-table>
      </div>`,
    );
    const [french, german, spanish] = [...place.children] as [Element, Element, Element];
    await speaks(german, 'de');
    await speaks(spanish, 'es');
    expect(spoken(french)).to.equal('fr');
    expect(getLocale()).to.equal('fr');
  });
});

describe('a page that a browser’s translator has translated', () => {
  for (const mark of ['translated-ltr', 'translated-rtl']) {
    it(`keeps the language that it had: class="${mark}"`, async () => {
      page.lang = 'fr';
      const element = await fixture(table());
      page.className = mark;
      page.lang = 'de';
      await aTimeout(30);
      expect([spoken(element), languageOf(element)]).to.deep.equal(['fr', 'fr']);
      const late = await fixture(table());
      expect(spoken(late)).to.equal('fr');
      page.className = '';
      page.lang = 'fr';
      await aTimeout(30);
      expect(spoken(element)).to.equal('fr');
      page.lang = 'de';
      await speaks(element, 'de');
    });
  }

  it('keeps the language that it had: Microsoft’s marks on the title', async () => {
    page.lang = 'en';
    const element = await fixture(table());
    await speaks(element, 'en');
    const title = document.head.appendChild(document.createElement('title'));
    title.setAttribute('_msttexthash', '123');
    page.lang = 'de';
    await aTimeout(30);
    expect(spoken(element)).to.equal('en');
    title.remove();
  });
});
