import { expect, fixture, html } from '@open-wc/testing';
import '../../src/banner.js';
import '../../src/preferences.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { pluralCategory } from '../../src/i18n/plural.js';
import { locales } from '../../src/languages.js';
import { site } from '../../stories/site.js';
import { allInside, inside, storeOf, textOf } from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

/** A site with so many partners, and as many services of one category, each with a cookie. */
function siteWith(count: number): Declaration {
  const ids = Array.from({ length: count }, (_, i) => `p${i}`);
  return {
    ...site,
    providers: ids.map((id) => ({ id, name: `Maison ${id}` })),
    categories: [{ id: 'statistics' }],
    services: ids.map((id) => ({
      id: `s${id}`,
      name: id,
      provider: id,
      category: 'statistics',
      cookies: [{ name: id, purpose: id }],
    })),
  };
}

async function partners(count: number): Promise<string> {
  const banner = await fixture<HTMLElement>(html`<cookie-banner .store=${storeOf(siteWith(count))}></cookie-banner>`);
  const text = textOf(inside(banner, '[data-action="partners"]'));
  banner.remove();
  return text;
}

/** The folded line of the first category, the label that only assistive technology is given aside. */
async function details(count: number): Promise<string> {
  const element = await fixture<HTMLElement>(
    html`<cookie-preferences .store=${storeOf(siteWith(count))}></cookie-preferences>`,
  );
  const found = () => allInside(element, 'summary').find((each) => each.textContent!.includes(String(count)));
  await waitUntil(found);
  const summary = found()!;
  return textOf(summary).replace(/ – .*/, '');
}

afterEach(() => setLocale());

it('French tells one from many; a single partner is named', async () => {
  expect(await partners(1)).to.equal('Voir le partenaire (Maison p0)');
  expect(await partners(2)).to.equal('Voir les 2 partenaires');
  expect(await details(3)).to.equal('Détails : 3 services, 3 cookies');
});

describe('nouns follow their number', () => {
  const expected: Readonly<Record<string, Readonly<Record<number, string>>>> = {
    pl: { 2: '2 usługi, 2 pliki cookie', 5: '5 usług, 5 plików cookie', 22: '22 usługi, 22 pliki cookie' },
    cs: { 2: '2 služby, 2 cookies', 5: '5 služeb, 5 cookies' },
    ar: { 2: 'خدمتان (2)، ملفا ارتباط (2)', 3: '3 خدمات، 3 ملفات ارتباط', 11: '11 خدمة، 11 ملف ارتباط' },
    sl: { 2: '2 storitvi, 2 piškotka', 3: '3 storitve, 3 piškotki', 5: '5 storitev, 5 piškotkov' },
    lt: { 2: '2 paslaugos, 2 slapukai', 11: '11 paslaugų, 11 slapukų', 21: '21 paslauga, 21 slapukas' },
    ro: { 2: '2 servicii, 2 cookie-uri', 20: '20 de servicii, 20 de cookie-uri' },
    'zh-Hans': { 2: '' },
  };
  for (const [locale, forms] of Object.entries(expected)) {
    it(`in ${locale}: ${Object.keys(forms).join(', ')}`, async () => {
      await setLocale(locale);
      for (const [count, form] of Object.entries(forms)) expect(await details(Number(count))).to.include(form);
    });
  }
});

it('“one” of a language that also says it for 21 names no single partner', async () => {
  for (const locale of ['hr', 'uk', 'lt', 'lv']) {
    await setLocale(locale);
    expect(pluralCategory(21), locale).to.equal('one');
    expect(await partners(1), locale)
      .to.include('Maison p0')
      .and.not.include('1');
    expect(await partners(21), locale)
      .to.include('21')
      .and.not.include('Maison');
  }
});

it('every language says a number of partners in every form that it has', async () => {
  for (const locale of locales()) {
    await setLocale(locale);
    for (const count of [2, 3, 5, 11, 21]) expect(await partners(count), locale).to.include(String(count));
  }
});
