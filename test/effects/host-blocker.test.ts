import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { enforce } from '../../src/effects/effect.js';
import { HostBlocker } from '../../src/effects/host-blocker/host-blocker.js';
import { Asked } from '../support/asked.js';
import { byId, declared } from '../support/fixtures.js';
import type { Draft } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

/** All that may be wrapped. */
const wrappable: readonly (readonly [object, readonly string[]])[] = [
  [window, ['fetch']],
  [Navigator.prototype, ['sendBeacon']],
  [XMLHttpRequest.prototype, ['open', 'send']],
  ...[HTMLScriptElement, HTMLIFrameElement, HTMLImageElement, HTMLSourceElement].map(
    ({ prototype }) => [prototype, ['src', 'srcset', 'setAttribute', 'removeAttribute']] as const,
  ),
];
const descriptors = () =>
  wrappable.flatMap(([holder, names]) => names.map((name) => Object.getOwnPropertyDescriptor(holder, name)));

describe('the blocker of hosts', () => {
  let store: ConsentStore;
  let blocker: HostBlocker;
  let asked: Asked;
  let place: HTMLElement;
  let unsubscribe: () => void;
  const untouched = descriptors();

  beforeEach(() => {
    window.ran = [];
    asked = new Asked();
    place = document.createElement('div');
    document.body.append(place);
    store = new ConsentStore();
    blocker = new HostBlocker();
    unsubscribe = enforce(store, blocker);
  });

  afterEach(() => {
    unsubscribe();
    blocker.end();
    place.remove();
    expect(descriptors(), 'all is given back').to.deep.equal(untouched);
  });

  /** The small site; its service `video` is the other site's. */
  function declare(change: (draft: Draft) => void = () => {}): void {
    store.declare(
      declared((value) => {
        value.enforcement = { blockHosts: true };
        byId(value.services, 'video').hosts = [asked.foreign];
        change(value);
      }),
    );
  }

  function make<Tag extends 'script' | 'iframe' | 'img'>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    element.src = asked.theirs(name);
    return element;
  }

  describe('while nothing is to be stopped', () => {
    it('wraps nothing and watches nothing: without a declaration, and where it does not ask for it', () => {
      const { observe } = MutationObserver.prototype;
      let observed = 0;
      MutationObserver.prototype.observe = () => (observed += 1);
      expect(descriptors()).to.deep.equal(untouched);
      declare((value) => delete value.enforcement);
      store.refuseAll();
      expect(descriptors()).to.deep.equal(untouched);
      MutationObserver.prototype.observe = observe;
      expect(observed).to.equal(0);
    });

    it('wraps nothing where every service that names hosts is granted', () => {
      declare();
      expect(descriptors()).not.to.deep.equal(untouched);
      store.acceptAll();
      expect(descriptors()).to.deep.equal(untouched);
      store.withdraw();
      expect(descriptors()).not.to.deep.equal(untouched);
    });
  });

  describe('fetch', () => {
    it('rejects as when the network fails, and lets through what is granted', async () => {
      declare();
      const faults: unknown[] = await Promise.all(
        [asked.theirs('a.txt'), new URL(asked.theirs('b.txt')), new Request(asked.theirs('c.txt'))].map((input) =>
          fetch(input).catch((error: unknown) => error),
        ),
      );
      for (const fault of faults) expect(fault).to.be.instanceOf(TypeError);
      await asked.settle();
      expect(await asked.ofTheirs()).to.deep.equal([]);
      store.acceptAll();
      expect((await fetch(asked.theirs('d.txt'))).status).to.equal(200);
      expect(await asked.ofTheirs()).to.deep.equal(['d.txt']);
    });

    it('asks this site, and hosts that no service declares', async () => {
      declare((value) => (byId(value.services, 'video').hosts = ['other.example']));
      expect((await fetch(asked.ours('a.txt'))).status).to.equal(200);
      expect((await fetch(asked.theirs('b.txt'))).status).to.equal(200);
    });

    it('keeps its name and its length', () => {
      const { name, length } = fetch;
      declare();
      expect(window.fetch).not.to.equal(untouched[0]!.value);
      expect([fetch.name, fetch.length]).to.deep.equal([name, length]);
    });
  });

  describe('XMLHttpRequest', () => {
    function send(address: string): Promise<readonly string[]> {
      const request = new XMLHttpRequest();
      const heard: string[] = [];
      request.open('POST', address);
      return new Promise((resolve) => {
        for (const type of ['readystatechange', 'load', 'error', 'abort', 'timeout', 'loadend']) {
          request.addEventListener(type, () => heard.push(`${type} ${request.readyState} ${request.status}`));
        }
        request.addEventListener('loadend', () => resolve(heard));
        request.send('x');
      });
    }

    it('says error, and ends, as when the network fails', async () => {
      declare();
      const heard = await send(asked.theirs('a.txt'));
      expect(heard).to.deep.equal(['readystatechange 4 0', 'error 4 0', 'loadend 4 0']);
      expect(await asked.ofTheirs()).to.deep.equal([]);
    });

    it('throws where it is to wait for the answer', async () => {
      declare();
      const request = new XMLHttpRequest();
      request.open('GET', asked.theirs('a.txt'), false);
      expect(() => request.send())
        .to.throw(DOMException)
        .with.property('name', 'NetworkError');
      expect(await asked.ofTheirs()).to.deep.equal([]);
    });

    it('can be opened again for something else', async () => {
      declare();
      const request = new XMLHttpRequest();
      request.open('GET', asked.theirs('a.txt'));
      request.send();
      request.open('GET', asked.ours('b.txt'));
      let hasFailed = false;
      request.addEventListener('error', () => (hasFailed = true));
      const loaded = new Promise((resolve) => request.addEventListener('load', resolve));
      request.send();
      await loaded;
      expect([request.status, request.readyState, hasFailed]).to.deep.equal([200, 4, false]);
    });

    it('decides when it is sent', async () => {
      declare();
      store.acceptAll();
      const request = new XMLHttpRequest();
      store.withdraw();
      request.open('GET', asked.theirs('a.txt'));
      store.acceptAll();
      const loaded = new Promise((resolve) => request.addEventListener('load', resolve));
      request.send();
      await loaded;
      expect(await asked.ofTheirs()).to.deep.equal(['a.txt']);
    });
  });

  it('sendBeacon is not taken, and taken once granted', async () => {
    declare();
    expect(navigator.sendBeacon(asked.theirs('a.txt'), 'x')).to.equal(false);
    expect(navigator.sendBeacon(asked.ours('b.txt'), 'x')).to.equal(true);
    store.acceptAll();
    expect(navigator.sendBeacon(asked.theirs('c.txt'), 'x')).to.equal(true);
    await asked.until('c.txt');
    expect(await asked.ofTheirs()).to.deep.equal(['c.txt']);
  });

  describe('elements made by a script', () => {
    const ways: readonly (readonly [string, (element: HTMLElement, address: string) => void])[] = [
      ['property', (element, address) => Reflect.set(element, 'src', address)],
      ['attribute', (element, address) => element.setAttribute('SRC', address)],
    ];
    for (const [way, set] of ways) {
      it(`do not ask by ${way}, and do once they are granted`, async () => {
        declare();
        const names = { script: 'a.js', iframe: 'b.html', img: 'c.svg' } as const;
        for (const [tag, name] of Object.entries(names)) {
          const element = document.createElement(tag);
          set(element, asked.theirs(name));
          place.append(element);
        }
        await asked.settle();
        expect(await asked.ofTheirs()).to.deep.equal([]);
        expect(place.querySelector('[src]')).to.equal(null);
        store.acceptAll();
        await asked.until(...Object.values(names));
        await waitUntil(() => window.ran.length);
        expect(window.ran).to.deep.equal(['a.js']);
      });
    }

    it('say the address that they were given', () => {
      declare();
      const script = make('script', 'a.js');
      expect(script.src).to.equal(asked.theirs('a.js'));
      script.src = asked.ours('b.js');
      expect(script.src).to.equal(asked.ours('b.js'));
    });

    it('run in the order in which they stand, where they are not async', async () => {
      declare();
      const names = ['slow-a.js', 'b.js', 'c.js'];
      for (const name of names) place.append(Object.assign(make('script', name), { async: false }));
      store.acceptAll();
      await waitUntil(() => window.ran.length === 3);
      expect(window.ran).to.deep.equal(names);
    });

    it('run once, over any sequence of grant and withdrawal', async () => {
      declare();
      place.append(make('script', 'a.js'));
      for (let i = 0; i < 3; i++) {
        store.acceptAll();
        store.withdraw();
      }
      store.acceptAll();
      await waitUntil(() => window.ran.length);
      await asked.settle();
      expect(window.ran).to.deep.equal(['a.js']);
      expect(await asked.ofTheirs()).to.deep.equal(['a.js']);
    });

    it('that the page has given up, or sent elsewhere, ask for nothing', async () => {
      declare();
      const [gone, changed] = [make('img', 'a.svg'), make('img', 'b.svg')];
      gone.removeAttribute('src');
      changed.src = asked.ours('c.svg');
      store.acceptAll();
      await asked.settle();
      expect(await asked.ofTheirs()).to.deep.equal([]);
      expect([gone.hasAttribute('src'), changed.src]).to.deep.equal([false, asked.ours('c.svg')]);
    });

    it('that came into the page later still ask then', async () => {
      declare();
      const script = make('script', 'a.js');
      store.acceptAll();
      place.append(script);
      await waitUntil(() => window.ran.length);
      expect(window.ran).to.deep.equal(['a.js']);
    });

    it('do not ask for candidates of a srcset', async () => {
      declare();
      const image = document.createElement('img');
      image.srcset = `${asked.ours('a.svg')} 9x, ${asked.theirs('b.svg')}, ${asked.theirs('c.svg')} 2x`;
      place.append(image);
      await asked.settle();
      expect(image.hasAttribute('srcset')).to.equal(false);
      expect(await asked.ofTheirs()).to.deep.equal([]);
      store.acceptAll();
      expect(image.getAttribute('srcset')).to.contain(asked.theirs('b.svg'));
    });
  });

  describe('markup', () => {
    const write = (markup: string, into: ParentNode = place) =>
      into.append(document.createRange().createContextualFragment(markup));

    it('has its frames and images taken away, in open shadow roots too, and given back', async () => {
      declare();
      const host = document.createElement('div');
      place.append(host);
      const markup = `<iframe src="${asked.theirs('a.html')}" title="Film"></iframe>
        <picture><source srcset="${asked.theirs('b.svg')} 1x"><img src="${asked.theirs('c.svg')}" alt=""></picture>`;
      write(markup, host.attachShadow({ mode: 'open' }));
      write(markup);
      const roots: readonly ParentNode[] = [place, host.shadowRoot!];
      const live = () => roots.flatMap((root) => [...root.querySelectorAll('[src], [srcset]')]).length;
      await waitUntil(() => !live());
      expect(place.querySelector('iframe')!.contentDocument?.URL).to.equal('about:blank');
      store.acceptAll();
      expect(live()).to.equal(6);
      expect(place.querySelector('iframe')!.title).to.equal('Film');
      await asked.until('a.html');
    });

    it('has what was granted taken away again on withdrawal', async () => {
      declare();
      store.acceptAll();
      const frame = make('iframe', 'a.html');
      place.append(frame);
      await waitUntil(() => frame.contentDocument === null, 'the other site is shown');
      const { length } = history;
      store.withdraw();
      expect(frame.hasAttribute('src')).to.equal(false);
      await waitUntil(() => frame.contentDocument?.URL === 'about:blank', 'the other site is gone');
      store.acceptAll();
      await waitUntil(() => frame.contentDocument === null, 'the other site is back');
      await waitUntil(async () => (await asked.ofTheirs()).length === 2, 'the other site is asked again');
      expect(history.length, 'nothing to go back to').to.equal(length);
    });

    it('keeps its scripts, when they were there before', async () => {
      const script = make('script', 'a.js');
      place.append(script);
      await waitUntil(() => window.ran.length);
      const before = script.cloneNode();
      declare();
      store.refuseAll();
      expect(script.isEqualNode(before)).to.equal(true);
    });

    it('keeps scripts that are inert of themselves', async () => {
      declare();
      write(`<script type="application/json" src="${asked.theirs('a.txt')}"></script>`);
      await asked.settle();
      expect(place.querySelector('script')!.type).to.equal('application/json');
    });
  });

  describe('gives everything back', () => {
    it('when the option goes, and lets load what was stopped', async () => {
      declare();
      place.append(make('script', 'a.js'));
      declare((value) => delete value.enforcement);
      expect(descriptors()).to.deep.equal(untouched);
      await waitUntil(() => window.ran.length);
    });

    it('when it ends, and stops nothing any more', async () => {
      declare();
      place.append(make('script', 'a.js'));
      blocker.end();
      expect(descriptors()).to.deep.equal(untouched);
      await waitUntil(() => window.ran.length);
      place.append(make('script', 'b.js'));
      await waitUntil(() => window.ran.length === 2);
    });

    it('save what others have wrapped meanwhile, which lets all pass', async () => {
      const own = window.fetch;
      declare();
      const { fetch: ours } = window;
      const theirs = (...parts: Parameters<typeof fetch>) => ours(...parts);
      window.fetch = theirs;
      store.acceptAll();
      expect(window.fetch).to.equal(theirs);
      expect((await fetch(asked.theirs('a.txt'))).status).to.equal(200);
      store.withdraw();
      expect(await fetch(asked.theirs('b.txt')).catch((error: unknown) => error)).to.be.instanceOf(TypeError);
      store.acceptAll();
      expect(window.fetch, 'nothing piles up').to.equal(theirs);
      window.fetch = own;
    });
  });
});
