import { expect } from '@open-wc/testing';
import { enforce } from '../../../src/effects/effect.js';
import { MicrosoftSignal } from '../../../src/effects/signals/microsoft.js';
import { all, forgetTools, page, tell } from './tools.js';

type Clarity = ((...command: unknown[]) => void) & { q?: ArrayLike<unknown>[] };

/** What waits for Clarity, or was told it. */
const clarity = () => ((page['clarity'] as Clarity | undefined)?.q ?? []).map((command) => Array.from(command));
/** What waits for UET, by command of three words. */
const uet = () => {
  const words = (page['uetq'] ?? []) as readonly unknown[];
  return Array.from({ length: words.length / 3 }, (_, i) => words.slice(3 * i, 3 * i + 3));
};
const consentv2 = (ad_Storage: string, analytics_Storage: string) => ['consentv2', { ad_Storage, analytics_Storage }];
const ads = (kind: string, ad_storage: string) => ['consent', kind, { ad_storage }];

describe('MicrosoftSignal', () => {
  beforeEach(forgetTools);
  after(forgetTools);

  it('denies both, once, before anything is decided', () => {
    const { store } = tell(new MicrosoftSignal());
    store.refresh();
    store.choose({ embeds: true });
    expect(clarity()).to.deep.equal([consentv2('denied', 'denied')]);
    expect(uet()).to.deep.equal([ads('default', 'denied')]);
  });

  it('tells what is stored', () => {
    tell(new MicrosoftSignal(), all(true));
    expect(clarity()).to.deep.equal([consentv2('granted', 'granted')]);
    expect(uet()).to.deep.equal([ads('default', 'denied'), ads('update', 'granted')]);
  });

  it('tells each decision once, to whom it concerns', () => {
    const { store } = tell(new MicrosoftSignal());
    enforce(store, new MicrosoftSignal());
    store.choose({ statistics: true });
    expect(clarity().slice(1)).to.deep.equal([consentv2('denied', 'granted')]);
    expect(uet()).to.have.lengthOf(1);
    store.choose({ marketing: true });
    store.withdraw();
    expect(clarity().slice(2)).to.deep.equal([consentv2('granted', 'granted'), consentv2('denied', 'denied')]);
    expect(uet().slice(1)).to.deep.equal([ads('update', 'granted'), ads('update', 'denied')]);
  });

  it('takes the category or service that is named for a type', () => {
    const { store } = tell(new MicrosoftSignal({ categories: { ad_storage: 'embeds', analytics_storage: 'heatmap' } }));
    store.choose({ statistics: true, heatmap: false, embeds: true });
    expect(clarity().at(-1)).to.deep.equal(consentv2('granted', 'denied'));
    expect(uet().at(-1)).to.deep.equal(ads('update', 'granted'));
  });

  it('tells one of the two alone', () => {
    tell(new MicrosoftSignal({ clarity: false }), all(true));
    expect(page['clarity']).to.be.undefined;
    expect(uet()).to.have.lengthOf(2);
    forgetTools();
    tell(new MicrosoftSignal({ uet: false }), all(true));
    expect(page['uetq']).to.be.undefined;
    expect(clarity()).to.have.lengthOf(1);
  });

  it('speaks to tools that have loaded', () => {
    const told: unknown[] = [];
    page['clarity'] = (...command: unknown[]) => told.push(command);
    page['uetq'] = { push: (...command: unknown[]) => told.push(command) };
    const { store } = tell(new MicrosoftSignal());
    store.acceptAll();
    expect(told).to.deep.equal([
      consentv2('denied', 'denied'),
      ads('update', 'denied'),
      consentv2('granted', 'granted'),
      ads('update', 'granted'),
    ]);
  });

  it('gives no second default after head.js', () => {
    page['uetq'] = ads('default', 'denied');
    const { store } = tell(new MicrosoftSignal());
    store.acceptAll();
    expect(uet()).to.deep.equal([ads('default', 'denied'), ads('update', 'granted')]);
  });

  it('is not misled by an element of that id', () => {
    const element = document.createElement('div');
    element.id = 'clarity';
    document.body.append(element);
    tell(new MicrosoftSignal(), all(true));
    element.remove();
    expect(clarity()).to.deep.equal([consentv2('granted', 'granted')]);
  });
});
