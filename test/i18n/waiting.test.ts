/** What elements do while their language is on its way. Nothing here is loaded from a server: the test itself brings it. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import type { LocaleModule } from '../../src/languages.js';
import { addLocale, getLocale, setLocale } from '../../src/languages.js';
import { allInside, inside, storeOf, textOf } from '../support/consent-elements.js';
import { listenToConsole } from '../support/listen-to-console.js';
import { waitUntil } from '../support/wait-until.js';

const page = document.documentElement;
const own = page.lang;

const messages = {
  'banner.heading': 'Kuketoj: elektu',
  'preferences.heading': 'Mastrumi kuketojn',
  'table.provider': 'Provizanto',
  'charter.definition.title': 'Kio estas kuketo?',
  'gate.once': 'Montri unufoje',
};

let tags = 0;

/** A language that comes when the test says so, and for which the page asks from now on. */
function coming(): { arrive(): void; fail(): void; calls(): number } {
  const tag = `eo-x-${++tags}`;
  let calls = 0;
  let arrive!: (module: LocaleModule) => void;
  let fail!: (reason: Error) => void;
  const module = new Promise<LocaleModule>((resolve, reject) => ([arrive, fail] = [resolve, reject]));
  addLocale(tag, () => {
    calls += 1;
    return module;
  });
  page.lang = tag;
  return { arrive: () => arrive({ messages }), fail: () => fail(new Error('no such file')), calls: () => calls };
}

const five = () =>
  html`<div>
    <cookie-banner .store=${storeOf()}></cookie-banner>
    <cookie-preferences .store=${storeOf()}></cookie-preferences>
    <cookie-table .store=${storeOf()}><p>Le tableau de la page</p></cookie-table>
    <cookie-charter .store=${storeOf()}><p>La charte de la page</p></cookie-charter>
    <cookie-gate .store=${storeOf()} service="videotheque"
      ><template><iframe title="Vidéo" width="320" height="180"></iframe></template
    ></cookie-gate>
  </div>`;

/** All that can be read in an element of ours. */
const said = (element: Element) => textOf(element.shadowRoot as unknown as Element);

afterEach(async () => {
  page.lang = own;
  await setLocale();
});

describe('while its language is on its way', () => {
  it('no element says anything, and each speaks it as soon as it has come', async () => {
    const language = coming();
    const place = await fixture(five());
    const elements = [...place.children];
    await aTimeout(100);
    for (const element of elements) expect(said(element), element.localName).to.equal('');
    expect(inside(elements[4]!, '.placeholder').getBoundingClientRect().height, 'the gate keeps its place').to.be.above(
      100,
    );
    expect(elements[2]!.querySelector('p')!.checkVisibility?.() ?? true, 'the page’s own table is there').to.be.true;
    expect(elements[3]!.querySelector('p')!.checkVisibility?.() ?? true, 'the page’s own charter is there').to.be.true;
    language.arrive();
    await waitUntil(() => elements.every((element) => said(element)));
    const expected = ['Kuketoj: elektu', 'Mastrumi kuketojn', 'Provizanto', 'Kio estas kuketo?', 'Montri unufoje'];
    elements.forEach((element, i) => expect(said(element), element.localName).to.include(expected[i]!));
    expect(language.calls(), 'one request').to.equal(1);
  });

  it('a dialog that is asked for opens when it can speak', async () => {
    const language = coming();
    const element = await fixture<CookiePreferences>(
      html`<cookie-preferences modal .store=${storeOf()}></cookie-preferences>`,
    );
    element.open();
    await aTimeout(50);
    expect(allInside(element, 'dialog')).to.have.length(0);
    language.arrive();
    await waitUntil(() => allInside<HTMLDialogElement>(element, 'dialog')[0]?.open);
    expect(textOf(inside(element, '#heading'))).to.equal('Mastrumi kuketojn');
    element.close();
  });

  it('nobody waits for more than a second: then it is French, and the language when it does come', async () => {
    const language = coming();
    const start = performance.now();
    const banner = await fixture(html`<cookie-banner .store=${storeOf()}></cookie-banner>`);
    await waitUntil(() => said(banner), 'it speaks');
    expect(performance.now() - start).to.be.within(900, 1500);
    expect(textOf(inside(banner, '#heading'))).to.equal('Cookies : à vous de choisir');
    expect(inside(banner, '.banner').lang, 'and says so').to.equal('fr');
    const late = await fixture(html`<cookie-banner .store=${storeOf()}></cookie-banner>`);
    expect(textOf(inside(late, '#heading')), 'who comes later waits no second time').to.match(/^Cookies/);
    language.arrive();
    await waitUntil(() => textOf(inside(banner, '#heading')) === 'Kuketoj: elektu');
    expect(inside(banner, '.banner').hasAttribute('lang')).to.equal(false);
  });

  it('what is spoken already stays', async () => {
    page.lang = 'en';
    const banner = await fixture(html`<cookie-banner .store=${storeOf()}></cookie-banner>`);
    await waitUntil(() => said(banner));
    const heading = () => textOf(inside(banner, '#heading'));
    expect(heading()).to.equal('Cookies: your choice');
    const language = coming();
    await aTimeout(1200);
    expect(heading()).to.equal('Cookies: your choice');
    language.arrive();
    await waitUntil(() => heading() === 'Kuketoj: elektu');
  });
});

describe('a language that cannot be loaded', () => {
  it('is French at once, and one error in the console', async () => {
    const language = coming();
    const errors = listenToConsole('error');
    const place = await fixture(five());
    language.fail();
    await waitUntil(() => [...place.children].every((element) => said(element)), 'all speak', { timeout: 500 });
    errors.undo();
    expect(errors.said).to.have.length(1);
    expect(errors.said[0]).to.match(/"eo-x-\d" could not be loaded.*French.*no such file/);
    expect(said(place.firstElementChild!)).to.include('Cookies : à vous de choisir');
    expect(getLocale()).to.equal('fr');
  });

  it('is tried again when the page asks for it anew', async () => {
    let calls = 0;
    addLocale('eo-x-again', () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ messages });
    });
    const banner = await fixture(html`<cookie-banner .store=${storeOf()}></cookie-banner>`);
    const errors = listenToConsole('error');
    await setLocale('eo-x-again');
    errors.undo();
    await waitUntil(() => said(banner).includes('Cookies : à vous de choisir'));
    await setLocale('eo-x-again');
    await waitUntil(() => said(banner).includes('Kuketoj: elektu'));
    expect(calls).to.equal(2);
  });
});

describe('French', () => {
  it('is there with the first rendering', async () => {
    page.lang = 'fr';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const banner = place.appendChild(document.createElement('cookie-banner'));
    banner.store = storeOf();
    await banner.updateComplete;
    expect(textOf(inside(banner, '#heading'))).to.equal('Cookies : à vous de choisir');
  });
});
