import { expect } from '@open-wc/testing';
import { nearestId } from '../../src/debug/nearest-id.js';
import { adviseOnMark } from '../../src/debug/unknown-marks.js';

const grants = { necessary: true, statistics: false, embeds: false, youtube: false };
const page = document.documentElement;
const { lang } = page;

function advise(markup: string) {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return adviseOnMark(holder.firstElementChild!, grants);
}

describe('nearestId', () => {
  it('finds what was meant, and nothing where that is too far', () => {
    const known = Object.keys(grants);
    for (const [written, meant] of Object.entries({
      statistiques: 'statistics',
      Statistics: 'statistics',
      youtub: 'youtube',
      'you-tube': 'youtube',
      embed: 'embeds',
      chat: undefined,
      x: undefined,
    })) {
      expect(nearestId(written, known), written).to.equal(meant);
    }
  });
});

describe('adviseOnMark', () => {
  before(() => (page.lang = 'en'));
  after(() => (page.lang = lang));

  it('says nothing of what is declared, nor of what is somebody else’s', () => {
    for (const markup of [
      '<script type="text/plain" data-category="statistics"></script>',
      '<iframe data-src="x" data-service="vimeo" data-category="embeds"></iframe>',
      '<iframe data-src="x" data-consent="youtube || (embeds && !statistics)"></iframe>',
      '<img data-src="x" data-category="shoes">',
      '<cookie-gate service="vimeo" category="embeds"></cookie-gate>',
      '<cookie-gate></cookie-gate>',
    ]) {
      expect(advise(markup), markup).to.equal(undefined);
    }
  });

  it('names the id that is not declared, and what to write for it', () => {
    for (const [markup, id, copy] of [
      [
        '<script type="text/plain" data-category="statistiques"></script>',
        'statistiques',
        'data-category="statistics"',
      ],
      ['<script type="text/plain" data-category="Statistics"></script>', 'Statistics', 'data-category="statistics"'],
      ['<iframe data-src="x" data-consent="embeds && youtub"></iframe>', 'youtub', 'data-consent="embeds && youtube"'],
      ['<img data-src="x" data-category="embed">', 'embed', 'data-category="embeds"'],
      ['<template data-purpose="embed"></template>', 'embed', 'data-purpose="embeds"'],
      ['<cookie-gate category="embdes"></cookie-gate>', 'embdes', 'category="embeds"'],
      ['<cookie-gate service="you tube"></cookie-gate>', 'you tube', 'service="youtube"'],
      ['<script type="text/plain" data-category="chat"></script>', 'chat', undefined],
    ] as const) {
      const point = advise(markup);
      expect(point?.what, markup).to.contain(`“${id}” is not declared`);
      expect(point?.copy, markup).to.equal(copy);
      expect(point?.fix, markup).to.contain(copy ? 'Did you mean' : 'necessary, statistics, embeds, youtube');
    }
  });

  it('tells of a condition that is none', () => {
    const point = advise('<script type="text/plain" data-consent="statistics &&"></script>');
    expect(point?.what).to.equal('data-consent="statistics &&" is no id, and no condition of ids.');
  });
});
