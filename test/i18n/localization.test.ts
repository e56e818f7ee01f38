import { expect } from '@open-wc/testing';
import { getLocale, textOf } from '../../src/i18n/localization.js';
import { setLocale } from '../../src/i18n/set-locale.js';

const page = document.documentElement;
const own = page.lang;

describe('setLocale', () => {
  beforeEach(() => (page.lang = ''));
  afterEach(() => setLocale());
  after(() => (page.lang = own));

  it('speaks French until it is told otherwise', () => {
    expect(getLocale()).to.equal('fr');
  });

  it('speaks the nearest language that there is', async () => {
    await setLocale('en-GB');
    expect(getLocale()).to.equal('en');
    await setLocale('vi');
    expect(getLocale()).to.equal('fr');
  });

  it('ends with the language that was asked for last, though an earlier one is still being loaded', async () => {
    const early = setLocale('sv');
    const late = setLocale('fr');
    await Promise.all([early, late]);
    expect(getLocale()).to.equal('fr');
  });

  it('waits for a language that is being loaded already', async () => {
    void setLocale('da');
    await setLocale('da');
    expect(getLocale()).to.equal('da');
  });

  it('decides before the page, and without a language leaves it to the page again', async () => {
    await setLocale('en');
    page.lang = 'fr';
    expect(getLocale()).to.equal('en');
    await setLocale();
    expect(getLocale()).to.equal('fr');
    page.lang = 'en';
    expect(getLocale()).to.equal('en');
  });
});

describe('textOf', () => {
  afterEach(() => setLocale());

  it('is a message with its values, in the order of the language', async () => {
    await setLocale('en');
    expect(textOf('banner.heading')).to.equal('Cookies: your choice');
    expect(textOf('banner.partners.other', [3])).to.equal('View the 3 partners');
    expect(textOf('banner.partners.one', ['{1}', 'x']), 'a value is not read again').to.equal('View the partner ({1})');
  });

  it('is nothing in French, whose texts stand in the code, and for an id that there is not', async () => {
    expect(textOf('banner.heading')).to.equal(undefined);
    await setLocale('en');
    expect(textOf('banner.nothing')).to.equal(undefined);
  });
});
