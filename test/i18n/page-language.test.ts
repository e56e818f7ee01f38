import { expect, fixture, html } from '@open-wc/testing';
import { LOCALE_STATUS_EVENT } from '@lit/localize';
import { getLocale, setLocale } from '../../src/i18n/localization.js';
import { followPageLanguage, languageOf } from '../../src/i18n/page-language.js';
import { next } from '../support/events.js';

const page = document.documentElement;
const own = page.lang;

/** Waits until elements speak another language. */
async function spoken(): Promise<string> {
  for (;;) {
    const { detail } = await next<CustomEvent<{ status: string }>>(window, LOCALE_STATUS_EVENT);
    if (detail.status === 'ready') return getLocale();
  }
}

describe('languageOf', () => {
  beforeEach(() => (page.lang = ''));
  after(() => (page.lang = own));

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

  it('is French where nothing says another', () => {
    expect(languageOf(document.createElement('b'))).to.equal('fr');
  });

  it('takes an empty lang for none', async () => {
    page.lang = 'en';
    const element = await fixture(html`<b lang=""></b>`);
    expect(languageOf(element)).to.equal('en');
  });
});

describe('followPageLanguage', () => {
  after(async () => {
    page.lang = own;
    await setLocale('fr');
  });

  it('speaks the page’s language, and changes with it', async () => {
    page.lang = 'en';
    const element = await fixture(html`<b></b>`);
    let ready = spoken();
    followPageLanguage(element);
    expect(await ready).to.equal('en');
    ready = spoken();
    page.lang = 'fr-FR';
    expect(await ready).to.equal('fr');
    ready = spoken();
    page.lang = 'en-GB';
    expect(await ready).to.equal('en');
  });
});
