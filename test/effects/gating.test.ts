import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { enforce } from '../../src/effects/effect.js';
import { Gating } from '../../src/effects/gates/gating.js';
import { Asked } from '../support/asked.js';
import { declared, declaredPlain } from '../support/fixtures.js';
import { openLatePage } from '../support/late-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('looking for something to gate', () => {
  let store: ConsentStore;
  let place: HTMLElement;
  let gating: Gating;
  /** How often the code of gates was asked for. */
  let asked: number;
  let end = () => {};

  beforeEach(() => {
    store = new ConsentStore();
    place = document.body.appendChild(document.createElement('div'));
    asked = 0;
    gating = new Gating(
      () => Promise.resolve(false),
      () => Promise.resolve((asked += 1)),
    );
  });

  afterEach(async () => {
    end();
    place.remove();
    await settled();
  });

  const write = (markup: string, into: ParentNode = place) =>
    into.append(document.createRange().createContextualFragment(markup));
  const watch = () => (end = enforce(store, gating));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

  const seen = [
    '<p><iframe data-src="about:blank" data-service="video"></iframe></p>',
    '<div><template data-purpose="embeds"></template></div>',
    '<template data-consent="a && b"></template>',
    '<img alt="" data-src="data:,1" data-category="embeds">',
  ];
  const scripts = [
    '<script type="text/plain" data-category="statistics"></script>',
    '<script type="text/plain" data-cookieconsent="statistics"></script>',
    '<script type="opt-in" data-name="counter"></script>',
    '<script type="text/plain" data-consent="(video || counter)"></script>',
  ];

  for (const markup of [...seen, ...scripts]) {
    it(`waits for a declaration: ${markup}`, async () => {
      write(markup);
      watch();
      gating.look(document);
      await settled();
      expect(asked).to.equal(0);
    });
  }

  for (const markup of seen) {
    it(`finds ${markup}, which could be seen, there from the start`, () => {
      write(markup);
      watch();
      store.declare(declared());
      expect(asked).to.equal(1);
    });

    it(`finds ${markup}, come late, when it is told to look again, once`, async () => {
      watch();
      store.declare(declared());
      gating.look(document);
      expect(asked).to.equal(0);
      write(markup);
      gating.look(document);
      gating.look(document);
      expect(asked).to.equal(1);
      await settled();
      gating.look(document);
      store.acceptAll();
      expect(asked).to.equal(1);
    });
  }

  for (const markup of scripts) {
    it(`lets ${markup} wait, which shows nothing, until it may run`, () => {
      write(markup);
      watch();
      store.declare(declared());
      store.refuseAll();
      gating.look(document);
      expect(asked).to.equal(0);
      store.choose({ statistics: true });
      expect(asked).to.equal(1);
    });
  }

  it('finds a script that may run where something is not granted', () => {
    write('<script type="text/plain" data-consent="!embeds"></script>');
    watch();
    store.declare(declared());
    expect(asked).to.equal(1);
  });

  for (const id of ['statistcs', ' Statistics ']) {
    it(`finds a script that waits for what there is not, “${id}”, to tell of it`, () => {
      write(`<script type="text/plain" data-category="${id}"></script>`);
      watch();
      expect(asked).to.equal(0);
      store.declare(declared());
      expect(asked).to.equal(1);
    });
  }

  it('finds, at the next decision, what has come in silence', () => {
    watch();
    store.declare(declared());
    write(scripts[0]!);
    expect(asked).to.equal(0);
    store.acceptAll();
    expect(asked).to.equal(1);
  });

  it('passes over what has nothing to gate: our own elements, data of the page’s own', () => {
    watch();
    write('<cookie-banner></cookie-banner><p data-name="x" data-category="y">text</p><template></template><!-- x -->');
    write('<img alt="" data-src="data:,1">');
    store.declare(declared());
    store.acceptAll();
    gating.look(document);
    expect(asked).to.equal(0);
  });
});

describe('a page without the one script', () => {
  const page = async () => {
    const log = new Asked();
    const opened = await openLatePage(log, {
      declaration: declaredPlain((value) => (value.enforcement = { reloadOnWithdraw: 'never' })),
    });
    const write = (markup: string, into: ParentNode = opened.document.body) =>
      into.append(opened.document.createRange().createContextualFragment(markup));
    return { ...opened, write };
  };
  const script = (name: string) => `<script type="text/plain" data-service="video">window.ran.push("${name}")</script>`;

  it('opens what comes after the decision, though nothing was there to gate before', async () => {
    const { store, window, write } = await page();
    store.acceptAll();
    await new Promise((resolve) => setTimeout(resolve, 100));
    write(script('late'));
    await waitUntil(() => window.ran.length === 1, 'it runs');
  });

  it('opens what stands in an open shadow root alone', async () => {
    const { store, window, document, write } = await page();
    // The host of a root is seen when it is inserted, by who watches then.
    await store.page();
    const host = document.createElement('div');
    write(script('inside'), host.attachShadow({ mode: 'open' }));
    document.body.append(host);
    store.acceptAll();
    await waitUntil(() => window.ran.length === 1, 'it runs');
  });
});
