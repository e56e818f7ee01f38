import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { adviseOnTexts, reportTexts } from '../../src/debug/development-texts.js';
import type { Point } from '../../src/debug/point.js';
import { inLines } from '../../src/debug/point.js';
import { site } from '../../stories/site.js';

const page = document.documentElement;
const own = page.lang;

describe('adviseOnTexts', () => {
  before(() => (page.lang = 'en'));
  after(() => (page.lang = own));

  it('says nothing where every text is in the page’s language, or in no language', () => {
    for (const locale of ['fr', 'en']) expect(adviseOnTexts(site, locale), locale).to.deep.equal([]);
  });

  it('names every text that the page’s language lacks', () => {
    const [advice, ...others] = adviseOnTexts(
      {
        ...site,
        site: { ...site.site, name: { fr: 'Portail' } },
        services: site.services.map((service) => ({ ...service, name: { fr: 'Service', en: 'Service' } })),
      },
      'pt',
    );
    expect(others).to.deep.equal([]);
    expect(advice?.what).to.equal('Not said in "pt", but in another language:');
    expect(advice?.where).to.match(/^- \$\.site\.name\n/);
    expect(advice?.where).to.include('- $.services[0].name');
    expect(advice?.where).to.include('- $.services[1].cookies[0].purpose');
    expect(advice?.where, 'one text for all languages').to.not.include('$.providers[0]');
  });

  it('takes a language in another region for the same', () => {
    const declaration = {
      ...site,
      categories: [],
      services: [],
      providers: [],
      site: { ...site.site, name: { 'pt-BR': 'Portal', fr: 'P' } },
    };
    expect(adviseOnTexts(declaration, 'pt')).to.deep.equal([]);
  });

  it('finds words of the site’s own that no message says, or whose placeholders are not those of the message', () => {
    const messages = {
      fr: {
        'banner.heading': 'Les cookies et vous',
        'banner.headline': 'Les cookies',
        'banner.partners.other': 'Nos partenaires',
        'table.service-and-location': '{1}\u00a0: {0}',
      },
      en: { 'banner.kept': '{0}, {1}' },
    };
    const advices = adviseOnTexts({ ...site, messages }, 'fr');
    expect(advices).to.have.length(3);
    expect(advices.map(({ where }) => where)).to.deep.equal([
      '$.messages["fr"]["banner.headline"]',
      '$.messages["fr"]["banner.partners.other"]',
      '$.messages["en"]["banner.kept"]',
    ]);
    expect(advices[0]?.what).to.equal('No message has this id.');
    expect(advices[1]?.actual).to.equal('found (none)');
    expect(advices[1]?.fix).to.match(/^Write \{0\}, as in “Voir les \{0\}/);
    expect([advices[2]?.actual, advices[2]?.fix.slice(0, 10)]).to.deep.equal(['found {0} {1}', 'Write {0},']);
  });
});

describe('reportTexts', () => {
  afterEach(() => (page.lang = own));

  it('tells when a declaration comes, and no more when it ends', async () => {
    page.lang = 'fr';
    const store = new ConsentStore();
    const told = new Set<string>();
    const end = reportTexts(store, (point: Point) => told.add(inLines(point)));
    expect(told).to.have.length(0);
    const declaration = { ...site, site: { ...site.site, name: { en: 'Portal' } } };
    store.declare(declaration);
    store.acceptAll();
    expect(told).to.have.length(1);
    end();
    store.declare({ ...declaration, messages: { fr: { nothing: 'x' } } });
    expect(told).to.have.length(1);
  });
});
