import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../../src/consent/consent-store.js';
import { enforce } from '../../../src/effects/effect.js';
import { GoogleSignal } from '../../../src/effects/signals/google.js';
import { byId } from '../../support/fixtures.js';
import { MemoryStorage } from '../../support/memory-storage.js';
import {
  all,
  consentCommands,
  decided,
  declaredAll,
  forgetTools,
  googleValues,
  isArguments,
  layer,
  page,
  tell,
} from './tools.js';

const everything = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
];

describe('GoogleSignal', () => {
  beforeEach(forgetTools);
  after(forgetTools);

  it('denies all seven types but security, once, before anything is decided', () => {
    const { store } = tell(new GoogleSignal());
    store.refresh();
    store.declare(declaredAll());
    expect(layer()).to.deep.equal([['consent', 'default', googleValues()]]);
  });

  it('speaks as gtag does: in arguments, which Google’s tags look for', () => {
    tell(new GoogleSignal({ adsDataRedaction: true }), all(true));
    const entries = page['dataLayer'] as readonly unknown[];
    expect(entries).to.have.lengthOf(3);
    for (const entry of entries) expect(isArguments(entry)).to.be.true;
  });

  it('keeps what a layer held before', () => {
    page['dataLayer'] = [{ event: 'before' }];
    tell(new GoogleSignal());
    expect(layer()[0]).to.deep.equal({ event: 'before' });
    expect(consentCommands()).to.have.lengthOf(1);
  });

  it('replays what is stored at once, after the default', () => {
    tell(new GoogleSignal(), all(false, { statistics: true }));
    expect(consentCommands()).to.deep.equal([
      ['default', googleValues()],
      ['update', googleValues('analytics_storage')],
    ]);
  });

  it('grants nothing before a declaration is known, whatever is stored, and replays it then', () => {
    const store = new ConsentStore(new MemoryStorage(decided(all(true))));
    enforce(store, new GoogleSignal());
    expect(consentCommands()).to.deep.equal([['default', googleValues()]]);
    store.declare(declaredAll());
    expect(consentCommands().slice(1)).to.deep.equal([['update', googleValues(...everything)]]);
  });

  it('says nothing more for a stored refusal: it is the default', () => {
    tell(new GoogleSignal(), all(false));
    expect(consentCommands()).to.deep.equal([['default', googleValues()]]);
  });

  it('says one update for each decision, and none for what changes no type', () => {
    const { store } = tell(new GoogleSignal());
    store.choose({ embeds: true });
    store.choose({ audience: false });
    expect(consentCommands()).to.have.lengthOf(1);
    store.acceptAll();
    expect(consentCommands().slice(1)).to.deep.equal([['update', googleValues(...everything)]]);
    store.acceptAll();
    store.choose({ marketing: false });
    expect(consentCommands().slice(2)).to.deep.equal([
      ['update', googleValues('analytics_storage', 'functionality_storage', 'personalization_storage')],
    ]);
    store.withdraw();
    expect(consentCommands().slice(3)).to.deep.equal([['update', googleValues()]]);
    store.reset();
    expect(consentCommands()).to.have.lengthOf(4);
  });

  it('denies again what a new declaration asks again', () => {
    const { store } = tell(new GoogleSignal(), all(true));
    store.declare(declaredAll(undefined, ({ services }) => (byId(services, 'counter').hosts = ['new.example'])));
    expect(consentCommands().at(-1)).to.deep.equal([
      'update',
      googleValues(...everything.filter((type) => type !== 'analytics_storage')),
    ]);
  });

  it('takes the category or service that is named for a type', () => {
    const { store } = tell(new GoogleSignal({ categories: { ad_user_data: 'embeds', analytics_storage: 'counter' } }));
    store.choose({ embeds: true });
    expect(consentCommands().at(-1)).to.deep.equal(['update', googleValues('ad_user_data')]);
    store.choose({ statistics: true, counter: false, embeds: false });
    expect(consentCommands().at(-1)).to.deep.equal(['update', googleValues()]);
    store.choose({ counter: true });
    expect(consentCommands().at(-1)).to.deep.equal(['update', googleValues('analytics_storage')]);
  });

  it('grants nothing by an id that is not declared', () => {
    for (const id of ['toString', 'constructor', '__proto__', 'advertising']) {
      forgetTools();
      tell(new GoogleSignal({ categories: { ad_storage: id } }), all(true));
      expect(consentCommands().at(-1)?.[1], id).to.include({ ad_storage: 'denied', ad_user_data: 'granted' });
    }
  });

  it('lets tags wait, and gives Google’s two settings before anything else', () => {
    tell(new GoogleSignal({ waitForUpdate: 500, adsDataRedaction: true, urlPassthrough: true, layer: 'couche' }));
    expect(page['dataLayer']).to.be.undefined;
    expect(layer('couche')).to.deep.equal([
      ['consent', 'default', { ...googleValues(), wait_for_update: 500 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ]);
  });

  describe('with regions', () => {
    const region = ['FR', 'CA-QC'];

    it('denies there by default, and elsewhere as soon as somebody has refused', () => {
      const { store } = tell(new GoogleSignal({ region }));
      expect(consentCommands()).to.deep.equal([['default', { ...googleValues(), region }]]);
      store.refuseAll();
      expect(consentCommands().slice(1)).to.deep.equal([['update', googleValues()]]);
      store.refuseAll();
      expect(consentCommands()).to.have.lengthOf(2);
    });

    it('tells a stored refusal, and what the browser objects to', () => {
      tell(new GoogleSignal({ region }), all(false));
      expect(consentCommands().at(-1)).to.deep.equal(['update', googleValues()]);
      forgetTools();
      tell(new GoogleSignal({ region }), undefined, { objections: () => ['marketing'] });
      expect(consentCommands().at(-1)).to.deep.equal(['update', googleValues()]);
    });

    it('denies everywhere when no region is named', () => {
      tell(new GoogleSignal({ region: [] }));
      expect(consentCommands()).to.deep.equal([['default', googleValues()]]);
    });
  });

  describe('after others have spoken', () => {
    const gtag = function (..._command: unknown[]) {
      page['dataLayer'] ??= [];
      // eslint-disable-next-line prefer-rest-params
      (page['dataLayer'] as unknown[]).push(arguments);
    };

    it('gives no second default, and corrects one that grants', () => {
      gtag('consent', 'default', { ...googleValues(), ad_storage: 'granted' });
      tell(new GoogleSignal());
      expect(consentCommands().slice(1)).to.deep.equal([['update', googleValues()]]);
    });

    it('takes a type that an old default does not name for granted, as Google does', () => {
      gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });
      tell(new GoogleSignal());
      expect(consentCommands().slice(1)).to.deep.equal([['update', googleValues()]]);
    });

    it('says nothing that was said', () => {
      gtag('js', new Date());
      gtag('consent', 'default', googleValues());
      gtag('consent', 'update', { analytics_storage: 'granted' });
      (page['dataLayer'] as unknown[]).push({ event: 'gtm.js' }, undefined);
      tell(new GoogleSignal(), all(false, { statistics: true }));
      expect(consentCommands()).to.have.lengthOf(2);
    });

    it('does not know what holds outside the regions of a default', () => {
      gtag('consent', 'default', { ...googleValues(), region: ['FR'] });
      tell(new GoogleSignal(), all(false));
      expect(consentCommands().slice(1)).to.deep.equal([['update', googleValues()]]);
    });
  });

  it('says everything once, however many copies of it a page holds', () => {
    const { store } = tell(new GoogleSignal({ urlPassthrough: true }));
    enforce(store, new GoogleSignal({ urlPassthrough: true }));
    store.acceptAll();
    expect(consentCommands()).to.have.lengthOf(2);
    expect(layer()).to.have.lengthOf(3);
  });

  it('says nothing any more once it has ended', () => {
    const { store, end } = tell(new GoogleSignal());
    end();
    store.acceptAll();
    expect(consentCommands()).to.have.lengthOf(1);
  });
});
