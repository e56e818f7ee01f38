import { expect } from '@open-wc/testing';
import { isRightToLeft, isSameWriting, nearestLocale } from '../../src/i18n/nearest-locale.js';

const available = ['fr', 'ar', 'de', 'en', 'nb', 'pt', 'ro', 'zh-Hans'];

describe('nearestLocale', () => {
  const nearest: Readonly<Record<string, readonly string[]>> = {
    fr: ['fr', 'fr-CA', 'FR-fr', 'fr-Latn-CH'],
    ar: ['ar', 'ar-MA', 'ar-DZ', 'AR-eg'],
    en: ['en', 'EN', 'en-GB', 'en-us', 'en_GB', 'en-Latn-US'],
    nb: ['nb', 'no', 'nn', 'nb-NO', 'nn-NO', 'no-NO'],
    pt: ['pt', 'pt-PT', 'pt-BR', 'PT-br'],
    ro: ['ro', 'ro-MD', 'mo'],
    'zh-Hans': ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-hans-cn', 'ZH'],
  };
  for (const [locale, tags] of Object.entries(nearest)) {
    it(`is ${locale} for ${tags.join(', ')}`, () => {
      for (const tag of tags) expect(nearestLocale(tag, available), tag).to.equal(locale);
    });
  }

  it('is French for what is written otherwise, or that there is not', () => {
    const others = [
      'zh-TW',
      'zh-HK',
      'zh-Hant',
      'en-Shaw',
      'ar-Latn',
      'vi',
      'zz',
      'zz-EN',
      'english',
      'd',
      'x',
      '',
      '?',
      'de en',
    ];
    for (const tag of others) expect(nearestLocale(tag, available), tag).to.equal('fr');
  });

  it('prefers the very language that is asked for, then the region', () => {
    const more = [...available, 'pt-BR', 'de-CH', 'zh-Hant'];
    const expected = {
      'pt-BR': 'pt-BR',
      'pt-br': 'pt-BR',
      'pt-PT': 'pt',
      pt: 'pt',
      'de-CH': 'de-CH',
      'de-AT': 'de',
      'zh-TW': 'zh-Hant',
    };
    for (const [tag, locale] of Object.entries(expected)) expect(nearestLocale(tag, more), tag).to.equal(locale);
  });
});

describe('isSameWriting', () => {
  it('compares language and script, and no region', () => {
    for (const [a, b] of [
      ['fr', 'fr-CA'],
      ['zh-CN', 'zh-Hans'],
      ['no', 'nb'],
      ['FR', 'fr'],
    ] as const) {
      expect(isSameWriting(a, b), `${a} ${b}`).to.be.true;
    }
    for (const [a, b] of [
      ['fr', 'en'],
      ['zh-TW', 'zh-Hans'],
      ['', 'fr'],
    ] as const) {
      expect(isSameWriting(a, b), `${a} ${b}`).to.be.false;
    }
  });
});

describe('isRightToLeft', () => {
  it('knows how a language is written', () => {
    for (const tag of ['ar', 'ar-MA', 'he', 'fa', 'ur', 'dv', 'yi', 'ug']) expect(isRightToLeft(tag), tag).to.be.true;
    for (const tag of ['fr', 'en', 'arn', 'hex', 'ar-Latn', '']) expect(isRightToLeft(tag), tag).to.be.false;
  });
});
