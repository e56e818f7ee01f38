import { expect } from '@open-wc/testing';
import { getLocale, isRightToLeft, nearestLocale, setLocale } from '../../src/i18n/localization.js';

describe('nearestLocale', () => {
  it('finds the language, whatever its region and capitals', () => {
    for (const tag of ['en', 'EN', 'en-GB', 'en-us', 'en-Latn-US']) expect(nearestLocale(tag), tag).to.equal('en');
    for (const tag of ['fr', 'fr-CA', 'FR-fr']) expect(nearestLocale(tag), tag).to.equal('fr');
  });

  it('is French for a language that there is not', () => {
    for (const tag of ['', 'de', 'x', 'english', 'zz-EN']) expect(nearestLocale(tag), tag).to.equal('fr');
  });
});

describe('setLocale', () => {
  afterEach(() => setLocale('fr'));

  it('speaks French until it is told otherwise', () => {
    expect(getLocale()).to.equal('fr');
  });

  it('speaks the nearest language that there is', async () => {
    await setLocale('en-GB');
    expect(getLocale()).to.equal('en');
    await setLocale('de');
    expect(getLocale()).to.equal('fr');
  });

  it('ends with the language that was asked for last, though an earlier one is still being loaded', async () => {
    const early = setLocale('en');
    const late = setLocale('fr');
    await Promise.all([early, late]);
    expect(getLocale()).to.equal('fr');
  });

  it('waits for a language that is being loaded already', async () => {
    void setLocale('en');
    await setLocale('en');
    expect(getLocale()).to.equal('en');
  });
});

describe('isRightToLeft', () => {
  it('knows how a language is written', () => {
    for (const tag of ['ar', 'ar-MA', 'he', 'fa', 'ur']) expect(isRightToLeft(tag), tag).to.be.true;
    for (const tag of ['fr', 'en', 'arn', 'hex', '']) expect(isRightToLeft(tag), tag).to.be.false;
  });
});
