/** Languages that a page brings: Esperanto, whole and in part. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { formatDuration, formatList } from '../../src/i18n/format.js';
import { formatDate, formatRegion } from '../../src/i18n/format-names.js';
import type { Formats, Messages } from '../../src/languages.js';
import { addLocale, getLocale, locales, setLocale } from '../../src/languages.js';
import { inside, storeOf, textOf } from '../support/consent-elements.js';
import { waitUntil } from '../support/wait-until.js';

const page = document.documentElement;
const own = page.lang;

const messages: Messages = {
  'banner.heading': 'Kuketoj: via elekto',
  'banner.partners.other': 'Vidi niajn {0} partnerojn',
  'choice.accept-all': 'Akcepti ĉiujn',
  'choice.refuse-all': 'Rifuzi ĉiujn',
  'preferences.standing': 'Ĝis {1} restas via elekto de {0}.',
};

const months = 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro'.split(' ');
const formats: Formats = {
  date: (year, month, day) => `la ${day}-a de ${months[month - 1]} ${year}`,
  unit: (amount, unit) => (unit === 'month' ? `${amount} monato${amount === 1 ? '' : 'j'}` : `${amount} ${unit}`),
  list: (items) => items.join(' kaj '),
  region: (code) => ({ FR: 'Francio' })[code],
};

const banner = () => fixture<HTMLElement>(html`<cookie-banner .store=${storeOf()}></cookie-banner>`);
const heading = (element: Element) => textOf(inside(element, '#heading'));

afterEach(async () => {
  page.lang = own;
  await setLocale();
});

it('the package’s own languages are listed, French among them', () => {
  const eu = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
  expect(locales()).to.include.members([...eu, 'ar', 'ca', 'nb', 'tr', 'uk', 'zh-Hans']);
  expect(locales()).to.have.length(30);
});

it('a module is spoken where the page asks for it, and what it lacks is said in French', async () => {
  page.lang = 'eo';
  const element = await banner();
  expect(heading(element)).to.equal('Cookies : à vous de choisir');
  addLocale('eo', { messages, formats });
  await waitUntil(() => heading(element) === 'Kuketoj: via elekto');
  expect(locales()).to.include('eo');
  expect(getLocale()).to.equal('eo');
  expect(textOf(inside(element, '[data-action="refuse-all"]'))).to.equal('Rifuzi ĉiujn');
  expect(textOf(inside(element, '[data-action="partners"]'))).to.equal('Vidi niajn 3 partnerojn');
  expect(textOf(inside(element, '[data-action="preferences"]'))).to.equal('Personnaliser');
  expect(inside(element, '.banner').hasAttribute('lang')).to.equal(false);
});

it('its dates, durations, lists and countries are its own, as far as it brings them', async () => {
  addLocale('eo', { messages, formats });
  await setLocale('eo');
  expect(formatDate('2026-11-23')).to.equal('la 23-a de novembro 2026'.replaceAll(' ', '\u00a0'));
  expect(formatDuration('P6M')).to.equal('6\u00a0monatoj');
  expect(formatDuration('P1M1D')).to.equal('1\u00a0monato kaj 1\u00a0day');
  expect(formatList(['a', 'b'])).to.equal('a kaj b');
  expect(formatRegion('FR')).to.equal('Francio');
  expect(formatRegion('CA'), 'as Intl has it').to.be.a('string').and.not.equal('');
  const store = storeOf();
  store.acceptAll();
  const element = await fixture<HTMLElement>(html`<cookie-preferences .store=${store}></cookie-preferences>`);
  expect(textOf(inside(element, '.standing'))).to.match(/^Ĝis la \d+-a de \S+ \d{4} restas via elekto de la \d+-a de /);
});

it('a loader is called when it is first asked for, and once', async () => {
  let calls = 0;
  addLocale('eo-x-lazy', () => {
    calls += 1;
    return Promise.resolve({ messages });
  });
  const element = await banner();
  expect(calls).to.equal(0);
  await setLocale('eo-x-lazy');
  await waitUntil(() => heading(element) === 'Kuketoj: via elekto');
  await fixture(html`<cookie-charter .store=${storeOf()}></cookie-charter>`);
  expect(calls).to.equal(1);
});

it('a language of the package gives way to one of the page', async () => {
  const element = await banner();
  await setLocale('fi');
  await waitUntil(() => heading(element) !== 'Cookies : à vous de choisir');
  const before = heading(element);
  addLocale('fi', { messages: { 'banner.heading': 'Evästeet meidän sanoillamme' } });
  await waitUntil(() => heading(element) === 'Evästeet meidän sanoillamme');
  expect(before).to.be.a('string').and.not.equal('');
  expect(locales().filter((each) => each === 'fi')).to.have.length(1);
});

it('a variant of a language stands beside it', async () => {
  addLocale('de-CH', { messages: { 'banner.heading': 'Cookies, grüezi' } });
  const element = await banner();
  for (const [lang, title] of [
    ['de-CH', 'Cookies, grüezi'],
    ['de-AT', undefined],
  ] as const) {
    page.lang = lang;
    await waitUntil(() => (title ? heading(element) === title : !/grüezi/.test(heading(element))), lang);
  }
});
