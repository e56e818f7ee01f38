import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../../src/consent/consent-store.js';
import { enforce } from '../../../src/effects/effect.js';
import { DataLayerSignal } from '../../../src/effects/signals/data-layer.js';
import { MemoryStorage } from '../../support/memory-storage.js';
import { all, decided, declaredAll, forgetTools, layer, page, tell } from './tools.js';

type Event = { event: string; cookie_consent: Record<string, boolean> };

const events = (name?: string) => layer(name) as readonly Event[];

describe('DataLayerSignal', () => {
  beforeEach(forgetTools);
  after(forgetTools);

  it('tells nothing as long as nobody has decided', () => {
    const { store } = tell(new DataLayerSignal());
    store.refresh();
    expect(layer()).to.deep.equal([]);
  });

  it('tells a decision once, with a boolean for each category and service', () => {
    const { store } = tell(new DataLayerSignal());
    store.choose({ statistics: true, heatmap: false });
    expect(events()).to.deep.equal([
      {
        event: 'cookie_consent_change',
        cookie_consent: {
          necessary: true,
          session: true,
          audience: true,
          tally: true,
          statistics: true,
          counter: true,
          heatmap: false,
          embeds: false,
          video: false,
          preferences: false,
          'preferences-service': false,
          marketing: false,
          'marketing-service': false,
        },
      },
    ]);
    store.choose({ statistics: true, heatmap: false });
    store.refresh();
    expect(events()).to.have.lengthOf(1);
  });

  it('tells a stored choice once the declaration is known, and once only', () => {
    const store = new ConsentStore(new MemoryStorage(decided(all(true))));
    enforce(store, new DataLayerSignal());
    expect(layer()).to.deep.equal([]);
    store.declare(declaredAll());
    store.declare(declaredAll());
    expect(events()).to.have.lengthOf(1);
    expect(events()[0]!.cookie_consent).to.include({ marketing: true, video: true });
  });

  it('tells a withdrawal, and that everything was forgotten', () => {
    const { store } = tell(new DataLayerSignal(), all(true));
    store.withdraw();
    store.reset();
    expect(
      events().map(({ cookie_consent }) => [cookie_consent['statistics'], cookie_consent['audience']]),
    ).to.deep.equal([
      [true, true],
      [false, false],
      [false, true],
    ]);
  });

  it('gives each event values of its own, which no tag can change for others', () => {
    const { store } = tell(new DataLayerSignal(), all(true));
    events()[0]!.cookie_consent['statistics'] = false;
    expect(store.isGranted('statistics')).to.be.true;
  });

  it('speaks in the layer that is named', () => {
    tell(new DataLayerSignal('couche'), all(true));
    expect(events('couche')).to.have.lengthOf(1);
    expect(page['dataLayer']).to.be.undefined;
  });

  it('speaks once for two copies, in each layer', () => {
    const { store } = tell(new DataLayerSignal());
    enforce(store, new DataLayerSignal());
    enforce(store, new DataLayerSignal('couche'));
    store.acceptAll();
    expect([events().length, events('couche').length]).to.deep.equal([1, 1]);
  });
});
