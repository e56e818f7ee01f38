/** The five elements in the languages of a page: English word by word, French, and one that nobody has written. */
import { expect, fixture, html } from '@open-wc/testing';
import type { CookiePreferences } from '../../src/elements/preferences/cookie-preferences.js';
import { getLocale } from '../../src/i18n/localization.js';
import { setLocale } from '../../src/i18n/set-locale.js';
import { site } from '../../stories/site.js';
import { BlockedStorage } from '../../stories/support/stored-consent.js';
import { allInside, focused, inside, textOf } from '../support/consent-elements.js';
import type { Elements, Message } from '../support/spoken.js';
import {
  allFive,
  bannerOf,
  charterOf,
  elementsIn,
  everything,
  foreignMessages,
  foundIn,
  keeping,
  preferencesOf,
  ready,
  saidBy,
  speak,
  states,
  texts,
} from '../support/spoken.js';
import { waitUntil } from '../support/wait-until.js';

const page = document.documentElement;
const own = page.lang;

describe('the English catalogue, in place', () => {
  let catalogue: readonly Message[];

  before(async () => {
    catalogue = await foreignMessages('en');
    expect(catalogue).to.have.length.above(150);
    await speak('en');
  });
  after(reset);

  for (const [name, state] of Object.entries(states)) {
    it(`${name} says nothing in French`, async () => {
      const said = await saidBy(state());
      expect(said).to.have.length.above(20);
      expect(foundIn(said, catalogue)).to.deep.equal([]);
      expect(foreign(said)).to.equal(undefined);
    });
  }

  it('is found wanting where French is said', async () => {
    await speak('fr');
    const said = await saidBy(charterOf(keeping(site)));
    await speak('en');
    expect(foundIn(said, catalogue)).to.have.length.above(50);
    expect(foreign(said)).to.be.a('string');
  });

  it('an open dialog says nothing in French', async () => {
    const element = await fixture<CookiePreferences>(
      html`<cookie-preferences modal .store=${keeping(site)}></cookie-preferences>`,
    );
    element.open();
    await element.updateComplete;
    expect(textOf(inside(element, '[data-action="close"]'))).to.equal('Close');
    expect(foreign(everything(element))).to.equal(undefined);
  });

  it('announces a choice in English', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>${bannerOf(keeping(site))} ${preferencesOf(keeping(site))}</div>`,
    );
    const [banner, preferences] = elementsIn(place);
    inside(banner!, '[data-action="accept-all"]').click();
    inside(preferences!, '[data-action="save"]').click();
    await waitUntil(() => textOf(inside(preferences!, '[role="status"]')));
    expect(textOf(inside(banner!, '[role="status"]'))).to.equal('Your choice has been saved.');
    expect(textOf(inside(preferences!, '[role="status"]'))).to.equal('Your choices have been saved.');
  });

  it('tells that nothing is kept, in English', async () => {
    const element = (await fixture<HTMLElement>(
      bannerOf(keeping(site, undefined, new BlockedStorage())),
    )) as Elements[number];
    inside(element, '[data-action="refuse-all"]').click();
    await element.updateComplete;
    expect(textOf(inside(element, '#heading'))).to.equal('Your choice applies to this page only');
    expect(foreign(everything(element))).to.equal(undefined);
  });

  it('needs no mark on an English page, whatever its country', async () => {
    for (const lang of ['en', 'en-GB', 'en-IE']) {
      page.lang = lang;
      const place = await fixture<HTMLElement>(allFive());
      await ready(place);
      for (const element of elementsIn(place)) {
        expect(allInside(element, '[lang]').length, `${element.localName} in ${lang}`).to.equal(0);
        expect(foreign(everything(element))).to.equal(undefined);
      }
    }
  });
});

describe('switching languages', () => {
  beforeEach(() => speak('fr'));
  after(reset);

  it('from French to English and back updates all five elements at once, and leaves nothing behind', async () => {
    const place = await fixture<HTMLElement>(allFive());
    await ready(place);
    const french = elementsIn(place).map(everything);
    expect(elementsIn(place).map(({ localName }) => localName)).to.deep.equal([
      'cookie-banner',
      'cookie-preferences',
      'cookie-table',
      'cookie-charter',
      'cookie-gate',
    ]);
    for (const said of french) expect(foreign(said)).to.be.a('string');
    await speak('en');
    // All have heard of it together: none needs more than its own next update.
    await Promise.all(elementsIn(place).map(({ updateComplete }) => updateComplete));
    for (const element of elementsIn(place)) {
      expect(foreign(everything(element)), element.localName).to.equal(undefined);
      expect(allInside(element, '[lang]').length, element.localName).to.equal(0);
    }
    await speak('fr');
    await Promise.all(elementsIn(place).map(({ updateComplete }) => updateComplete));
    expect(elementsIn(place).map(everything)).to.deep.equal(french);
  });

  it('loses no draft in preferences that are open, nor the focus, nor what is unfolded', async () => {
    const store = keeping(site);
    const element = await fixture<CookiePreferences>(
      html`<cookie-preferences modal .store=${store}></cookie-preferences>`,
    );
    element.open();
    await element.updateComplete;
    const statistics = () => inside<HTMLInputElement>(element, '[data-id="statistics"]');
    const video = () => inside<HTMLInputElement>(element, '[data-id="videotheque"]');
    const embeds = () => inside<HTMLInputElement>(element, '[data-id="embeds"]');
    const lists = () => allInside<HTMLDetailsElement>(element, 'details').map(({ open }) => open);
    statistics().click();
    allInside(element, 'summary').at(-1)!.click();
    video().click();
    video().focus();
    await element.updateComplete;
    for (const [lang, title] of [
      ['en', 'Manage my cookies'],
      ['de', 'Cookies verwalten'],
      ['ar', 'إدارة ملفات الارتباط'],
      ['zh-Hans', undefined],
      ['pl', undefined],
      ['fr', 'Gérer mes cookies'],
    ] as const) {
      await speak(lang);
      await element.updateComplete;
      const heading = textOf(inside(element, '#heading'));
      if (title) expect(heading).to.equal(title);
      else expect(heading).to.not.match(/cookies$/);
      expect(inside<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
      expect(statistics().checked, `statistics in ${lang}`).to.equal(true);
      expect(video().checked, `video in ${lang}`).to.equal(true);
      expect(embeds().indeterminate, `embeds in ${lang}`).to.equal(true);
      expect(lists(), `lists in ${lang}`).to.deep.equal([false, false, true]);
      expect(focused(), `focus in ${lang}`).to.equal(video());
    }
    expect(store.snapshot.consent, 'nothing is decided by it').to.equal(undefined);
    inside(element, '[data-action="save"]').click();
    expect(store.snapshot.consent?.choices).to.deep.equal({ embeds: false, statistics: true, videotheque: true });
  });
});

describe('a page in a language that nobody has written', () => {
  after(reset);

  it('is spoken to in French, and told so', async () => {
    await speak('fr');
    const place = await fixture<HTMLElement>(allFive());
    await ready(place);
    const french = elementsIn(place).map(everything);
    for (const element of elementsIn(place)) expect(allInside(element, '[lang]').length).to.equal(0);
    await setLocale();
    page.lang = 'vi';
    const vietnamese = await fixture<HTMLElement>(allFive());
    await ready(vietnamese);
    expect(getLocale()).to.equal('fr');
    expect(elementsIn(vietnamese).map(everything)).to.deep.equal(french);
    for (const element of elementsIn(vietnamese)) {
      const marked = allInside(element, '[lang]');
      expect(marked.length, element.localName).to.be.above(0);
      for (const part of marked) {
        expect(part.lang, element.localName).to.equal('fr');
        expect(part.dir, element.localName).to.equal('ltr');
      }
      const outside = [...texts(element.shadowRoot!)].filter((text) => !text.parentElement?.closest('[lang]'));
      // An element of ours inside another one marks its own content.
      expect(outside.map(({ data }) => data.trim()).filter(Boolean), element.localName).to.deep.equal([]);
    }
  });
});

/** What looks French in a text, names aside. */
function foreign(text: string): string | undefined {
  const names = /Commission nationale de l’informatique et des libertés/g;
  const words =
    /[«»\u202f]|[àâçèéêëîïôùûœÀÉ]|(?<!\p{L})(?:les?|la|des|du|une?|est|et|vous|votre|vos|pour|dans|avec|qui|que|pas|sont)(?!\p{L})|(?<!\p{L})[dljnsqc]’/u;
  return words.exec(text.replace(names, ''))?.[0];
}

async function reset(): Promise<void> {
  page.lang = own;
  await setLocale();
}
