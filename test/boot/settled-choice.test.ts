import { expect } from '@open-wc/testing';
import { asksNobody, settledChoice } from '../../src/boot/settled-choice.js';
import { choiceWithVerdict, digest, identityOf, verdictOf } from '../../src/boot/verdict.js';
import { addDays, addMonths, today } from '../../src/consent/calendar.js';
import type { Consent } from '../../src/consent/consent.js';
import { decide } from '../../src/consent/consent.js';
import { encodeConsent } from '../../src/consent/stored-consent.js';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { denyCookies, forgetEverything, redefineCookies } from '../support/browser-faults.js';
import type { Draft } from '../support/fixtures.js';
import { declaredPlain } from '../support/fixtures.js';

const now = today();
const plain = declaredPlain();
const text = JSON.stringify(plain);

/** Keeps a choice, with the verdict that under this text nothing is left to be asked. */
function answer(choice: boolean, of = text, on = now, until = addMonths(on, 6)): Consent {
  const consent = decide(undefined, plain, { statistics: choice, embeds: choice }, on);
  const storage = new BrowserStorage();
  storage.write(consent);
  storage.note(verdictOf(digest(of), encodeConsent(consent), until));
  return consent;
}

const raw = () => /cookies_preferences=([^;]*)/.exec(document.cookie)?.[1];

describe('a choice for which nothing is left to be done', () => {
  before(forgetEverything);
  afterEach(forgetEverything);

  it('is one whose verdict is for today’s text', () => {
    answer(true);
    expect(raw()).to.be.a('string');
    expect(settledChoice(text)).to.equal(raw());
    expect(settledChoice(text.replace('Exemple', 'Exempla')), 'as long').to.be.undefined;
    expect(settledChoice(`${text} `)).to.be.undefined;
  });

  it('is none without a verdict, without a choice, or where cookies are blocked', () => {
    expect(settledChoice(text)).to.be.undefined;
    new BrowserStorage().write(decide(undefined, plain, { statistics: true, embeds: true }, now));
    expect(settledChoice(text)).to.be.undefined;
    const undo = denyCookies();
    expect(settledChoice(text)).to.be.undefined;
    undo();
  });

  it('is none before its day, nor after the day on which it ends', () => {
    answer(true, text, addDays(now, 1));
    expect(settledChoice(text)).to.be.undefined;
    answer(true, text, addDays(now, -3), addDays(now, -1));
    expect(settledChoice(text)).to.be.undefined;
    answer(true, text, addDays(now, -3), now);
    expect(settledChoice(text)).to.equal(raw());
  });

  it('is none where two cookies have its name: which holds is for the store to weigh', () => {
    answer(true);
    const both = `cookies_preferences=x; ${document.cookie}`;
    const undo = redefineCookies({ get: () => both, set: () => {} });
    expect(settledChoice(text)).to.be.undefined;
    undo();
  });

  it('is none where tools are to be told, or hosts to be blocked', () => {
    const changes: readonly ((draft: Draft) => void)[] = [
      (draft) => (draft.signals = { google: true }),
      (draft) => (draft.enforcement = { blockHosts: true }),
    ];
    for (const change of changes) {
      const other = JSON.stringify(declaredPlain(change));
      answer(true, other);
      expect(choiceWithVerdict(digest(other)), 'though it has the verdict').to.equal(raw());
      expect(settledChoice(other)).to.be.undefined;
    }
  });

  it('is none where a cookie of what was refused is there', () => {
    answer(false);
    expect(settledChoice(text)).to.equal(raw());
    document.cookie = '_ct_1=x; Path=/';
    expect(settledChoice(text)).to.be.undefined;
    answer(true);
    expect(settledChoice(text)).to.equal(raw());
  });

  it('is another one where the browser objects by Global Privacy Control', () => {
    answer(true);
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
    expect(settledChoice(text)).to.be.undefined;
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    expect(settledChoice(text)).to.equal(raw());
  });
});

describe('a declaration’s text', () => {
  it('asks nobody where all of it is necessary', () => {
    const necessary = (change: (draft: Draft) => void = () => {}) =>
      JSON.stringify(
        declaredPlain((draft) => {
          draft.categories = [{ id: 'necessary' }];
          draft.services = draft.services.filter(({ category }) => category === 'necessary');
          change(draft);
        }),
      );
    expect(asksNobody(necessary())).to.equal(true);
    expect(asksNobody(necessary((draft) => (draft.signals = { google: true })))).to.equal(false);
    expect(asksNobody(text)).to.equal(false);
    expect(asksNobody(JSON.stringify({ categories: [{ id: 'embeds', required: true }] }))).to.equal(true);
    for (const other of ['', '{}', 'null', '[]']) expect(asksNobody(other), other).to.equal(false);
  });

  it('is known in a page by what declares: JSON, else tables, their marks, and names', () => {
    const page = (body: string) =>
      identityOf(new DOMParser().parseFromString(`<title>Charte</title>${body}`, 'text/html'));
    const table = (cookie: string, mark = 'category="statistics"') =>
      `<cookie-table ${mark}><table><tr><th>Cookie</th></tr><tr><td>${cookie}</td></tr></table></cookie-table>`;
    const json = `<script type="application/json" data-cookie-declaration>${text}</script>`;
    expect(page(`${json}${table('a')}<p>1</p>`)).to.equal(text);
    expect(page(table('a')), 'not a clock, a token or a nonce').to.equal(
      page(`<p nonce="x">12:01</p><input value="token">${table('a')}`),
    );
    expect(page(table('a'))).to.not.equal(page(table('b')));
    expect(page(table('a'))).to.not.equal(page(table('a', 'category="embeds"')));
    const titled = (title: string) => `<cookie-charter><p>${title}</p>${table('a')}</cookie-charter>`;
    expect(page(titled('Cookies nécessaires')), 'a title of any kind').to.not.equal(page(titled('Publicité')));
  });
});
