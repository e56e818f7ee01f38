/** Texts of the package in the site's own words: `messages` of the declaration. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/banner.js';
import '../../src/table.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { site } from '../../stories/site.js';
import { inside, storeOf, textOf } from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

const own = readDeclaration({
  ...site,
  messages: {
    fr: { 'banner.heading': 'Les cookies et vous', 'banner.partners.other': '{0} partenaires en tout' },
    en: { 'banner.heading': 'Cookies and you', 'banner.partners.other': 'All {0} partners' },
    zh: { 'banner.heading': '关于 Cookie' },
  },
});

const banner = (declaration = own) =>
  fixture<HTMLElement>(html`<cookie-banner .store=${storeOf(declaration)}></cookie-banner>`);
const heading = (element: Element) => textOf(inside(element, '#heading'));
const partners = (element: Element) => textOf(inside(element, '[data-action="partners"]'));

afterEach(() => setLocale());

it('take the place of the French of the source, values put in', async () => {
  const element = await banner();
  expect(heading(element)).to.equal('Les cookies et vous');
  expect(partners(element)).to.equal('3 partenaires en tout');
});

it('take the place of a translation, and of nothing else', async () => {
  await setLocale('en');
  const element = await banner();
  expect(heading(element)).to.equal('Cookies and you');
  expect(partners(element)).to.equal('All 3 partners');
  expect(textOf(inside(element, '[data-action="accept-all"]'))).to.equal('Accept all');
  await setLocale('de');
  await waitUntil(() => heading(element) !== 'Cookies and you');
  expect(heading(element), 'a language without words of the site').to.not.equal('Les cookies et vous');
});

it('count for a language in whatever script it is written', async () => {
  await setLocale('zh-Hans');
  expect(heading(await banner())).to.equal('关于 Cookie');
});

it('are those of the element’s own declaration', async () => {
  const [one, other] = [await banner(), await banner(site)];
  expect([heading(one), heading(other)]).to.deep.equal(['Les cookies et vous', 'Cookies : à vous de choisir']);
});

it('must be texts', () => {
  for (const messages of [{ fr: { 'banner.heading': 1 } }, { fr: { 'banner.heading': ' ' } }, { fr: 'x' }, []]) {
    expect(() => readDeclaration({ ...site, messages }), JSON.stringify(messages)).to.throw('$.messages');
  }
});
