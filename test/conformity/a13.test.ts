import { expect } from '@open-wc/testing';
import { BrowserStorage } from '../../src/consent/consent-storage.js';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { forgetEverything } from '../support/browser-faults.js';
import type { Draft } from '../support/fixtures.js';
import { byId, declaredPlain } from '../support/fixtures.js';
import { visit } from '../support/visit.js';

const site = declaredPlain();

describe('A13: a new or materially changed purpose asks again for that purpose only; a cosmetic change does not', () => {
  before(forgetEverything);
  beforeEach(() => visit(site).acceptAll());
  afterEach(forgetEverything);

  const material: readonly [string, (draft: Draft) => void, string][] = [
    ['a new service', ({ services }) => services.push({ ...byId(services, 'video'), id: 'map' }), 'embeds'],
    [
      'a new cookie',
      ({ services }) => byId(services, 'counter').cookies.push({ name: 'more', purpose: 'Compter encore.' }),
      'statistics',
    ],
    [
      'a cookie that lasts longer',
      ({ services }) => (byId(services, 'counter').cookies[0]!.duration = 'P13M'),
      'statistics',
    ],
    ['a new host', ({ services }) => (byId(services, 'video').hosts = ['video.example']), 'embeds'],
    ['another provider', ({ services }) => (byId(services, 'video').provider = 'other'), 'embeds'],
    [
      'a change of words that the site calls material',
      ({ categories }) => Object.assign(byId(categories, 'embeds'), { description: 'Et vendre.', revision: '2' }),
      'embeds',
    ],
  ];
  for (const [what, change, id] of material) {
    it(`${what} asks again for its purpose, which is shut meanwhile, and for no other`, () => {
      const store = visit(declaredPlain(change));
      expect(store.snapshot.pending).to.deep.equal([id]);
      expect(store.isGranted(id)).to.be.false;
      expect(store.isGranted(id === 'embeds' ? 'statistics' : 'embeds')).to.be.true;
    });
  }

  for (const [what, change] of [
    ['another controller', ({ site: own }: Draft) => (own.controller = 'Autre SA')],
    ['another country of a provider', ({ providers }: Draft) => (byId(providers, 'acme').country = 'US')],
  ] as const) {
    it(`${what} asks again for whatever it bears on`, () => {
      const store = visit(declaredPlain(change));
      expect(store.snapshot.pending).to.deep.equal(['statistics', 'embeds']);
      expect(store.isGranted('video')).to.be.false;
    });
  }

  it('a controller that is named in one more language is the same', () => {
    const named = (controller: Draft['site']['controller']) =>
      declaredPlain((draft) => (draft.site.controller = controller));
    visit(named({ fr: 'Ville' })).acceptAll();
    expect(visit(named({ fr: 'Ville', it: 'Città' })).snapshot.pending).to.deep.equal([]);
  });

  it('a new purpose is asked for alone', () => {
    const store = visit(declaredPlain(({ categories }) => categories.push({ id: 'marketing' })));
    expect(store.snapshot.pending).to.deep.equal(['marketing']);
    expect(store.isGranted('statistics')).to.be.true;
  });

  it('the answer to it leaves the others as they were, and their date', () => {
    const revised = declaredPlain(({ services }) => (byId(services, 'video').provider = 'other'));
    const store = visit(revised);
    const { on } = store.snapshot.consent!;
    store.choose({ embeds: false });
    expect(visit(revised).snapshot.pending).to.deep.equal([]);
    expect(visit(revised).snapshot.consent).to.deep.include({ on, choices: { statistics: true, embeds: false } });
  });

  it('a refusal is asked again for the same reasons as an acceptance', () => {
    visit(site).refuseAll();
    const store = visit(declaredPlain(({ services }) => (byId(services, 'video').provider = 'other')));
    expect(store.snapshot.pending).to.deep.equal(['embeds']);
  });

  it('nothing is granted by what was decided before it is known what is asked now', () => {
    const store = new ConsentStore(new BrowserStorage());
    expect(store.snapshot.consent?.choices).to.deep.equal({ statistics: true, embeds: true });
    expect(store.snapshot).to.deep.include({ states: {}, grants: {} });
    for (const id of ['statistics', 'counter', 'embeds', 'video']) expect(store.isGranted(id), id).to.be.false;
    store.declare(site);
    expect(store.isGranted('video')).to.be.true;
  });

  const cosmetic: readonly [string, (draft: Draft) => void][] = [
    ['other words', ({ categories }) => Object.assign(byId(categories, 'embeds'), { label: 'Vidéos' })],
    ['another language', ({ services }) => (byId(services, 'video').name = { fr: 'Vidéo', en: 'Video' })],
    ['another order', ({ services, categories }) => (services.reverse(), categories.reverse())],
    ['a service less', (draft) => (draft.services = draft.services.filter(({ id }) => id !== 'heatmap'))],
    ['another date of the charter', (draft) => (draft.updated = '2027-01-01')],
    ['another contact', ({ site: own }) => (own.contact = 'dpo@example.fr')],
  ];
  for (const [what, change] of cosmetic) {
    it(`${what} asks nobody again`, () => {
      const store = visit(declaredPlain(change));
      expect(store.snapshot.pending).to.deep.equal([]);
      expect(store.isGranted('video')).to.be.true;
    });
  }
});
