import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { whenGated } from '../../src/effects/gates/gate-watch.js';
import { declared } from '../support/fixtures.js';

describe('looking for something to gate', () => {
  let store: ConsentStore;
  let place: HTMLElement;
  /** What was told: whether it may be seen. */
  let told: boolean[];
  let end = () => {};

  beforeEach(() => {
    store = new ConsentStore();
    place = document.body.appendChild(document.createElement('div'));
    told = [];
  });

  afterEach(() => {
    end();
    place.remove();
  });

  const write = (markup: string, into: ParentNode = place) =>
    into.append(document.createRange().createContextualFragment(markup));
  const watch = () => (end = whenGated(store, (isSeen) => told.push(isSeen)));
  const seen = () => new Promise((resolve) => setTimeout(resolve));

  const gated = [
    '<script type="text/plain" data-category="statistics"></script>',
    '<p><iframe data-src="about:blank" data-service="video"></iframe></p>',
    '<script type="text/plain" data-cookieconsent="statistics"></script>',
    '<script type="opt-in" data-name="counter"></script>',
    '<div><template data-purpose="video"></template></div>',
    '<template data-consent="a && b"></template>',
    '<x-unknown></x-unknown>',
  ];
  for (const markup of gated) {
    const isSeen = !markup.startsWith('<script');
    it(`finds ${markup}, there from the start`, () => {
      write(markup);
      watch();
      expect(told).to.deep.equal([isSeen]);
    });

    it(`finds ${markup}, come late`, async () => {
      watch();
      await seen();
      expect(told).to.deep.equal([]);
      write(markup);
      write(markup);
      await seen();
      store.declare(declared());
      expect([...new Set(told)]).to.deep.equal([isSeen]);
      end();
      told = [];
      write(markup);
      store.acceptAll();
      await seen();
      expect(told).to.deep.equal([]);
    });
  }

  it('tells of scripts once, and still of what may be seen', async () => {
    write('<script type="text/plain" data-category="statistics"></script>');
    watch();
    write('<script type="text/plain" data-category="statistics"></script>');
    await seen();
    expect(told).to.deep.equal([false]);
    write('<iframe data-src="about:blank" data-service="video"></iframe>');
    await seen();
    expect(told).to.deep.equal([false, true]);
  });

  it('finds a shadow root, in which something may come', async () => {
    watch();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    place.append(host);
    await seen();
    expect(told).to.deep.equal([true]);
  });

  it('finds, at the next decision, a shadow root that has come in silence', async () => {
    watch();
    await seen();
    place.attachShadow({ mode: 'open' });
    await seen();
    expect(told).to.deep.equal([]);
    store.declare(declared());
    expect(told).to.deep.equal([true]);
  });

  it('passes over what has nothing to gate: our own elements, data of the page’s own', async () => {
    watch();
    write('<cookie-banner></cookie-banner><p data-name="x" data-category="y">text</p><template></template><!-- x -->');
    write('<img alt="" data-src="data:,1">');
    store.declare(declared());
    store.acceptAll();
    await seen();
    expect(told).to.deep.equal([]);
  });
});
